import { expect, test } from "vitest";
import { applyFixes } from "#core/fix/apply-fixes.ts";
import { fixNote } from "#core/fix/fix-note.ts";
import { checked } from "#test/core/make.ts";

const template = "## 记录\n\n### 关键词\n\n### 过程\n写几句。\n\n## 整理\n";

const check = (text: string) => Promise.resolve(checked(text, template).findings);

/** The note after one round of its fixes, and after all of them. */
async function fix(markdown: string): Promise<{ readonly once: string; readonly whole: string }> {
  const fixes = (await check(markdown)).flatMap((finding) => finding.fix ?? []);
  return {
    once: applyFixes(markdown, fixes),
    whole: (await fixNote(markdown, check)).text,
  };
}

test("a slip in a heading is mended before anything is put beside it", async () => {
  const { once, whole } = await fix("## 记录\n\n### 关建词\n缓存、索引\n");

  expect(once).toBe("## 记录\n\n### 关键词\n缓存、索引\n");
  expect(whole).toBe("## 记录\n\n### 关键词\n缓存、索引\n\n### 过程\n\n写几句。\n\n## 整理\n");
});

test.each([
  ["LF", "\n"],
  ["CRLF", "\r\n"],
  ["CR", "\r"],
])("a blank line parts what is put in, with the note's own line ends: %s", async (_, end) => {
  const lines = (...texts: readonly string[]): string => texts.join(end);
  const { whole } = await fix(lines("## 记录", "### 关键词", "缓存", "## 整理", "好", ""));

  expect(whole).toBe(
    lines("## 记录", "### 关键词", "缓存", "", "### 过程", "", "写几句。", "", "## 整理", "好", ""),
  );
});
