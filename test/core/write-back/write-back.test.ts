import { expect, test } from "vitest";
import { writeBack } from "#core/write-back/write-back.ts";
import { checked } from "#test/core/make.ts";

const review = {
  heading: "内置评价",
  renderBelow: (depth: number) => `${"#".repeat(depth + 2)} 优点\n\n1. 写了三条。`,
  label: "built-in",
};

function written(markdown: string, template = "# {标题}\n"): string {
  const result = writeBack(checked(markdown, template), review);
  if (!result.ok) throw new Error(result.reason);
  return result.text;
}

const managed =
  /<!-- begin note-review [0-9a-f]{16} -->\n\n(#+) 优点\n\n1\. 写了三条。\n\n<!-- end note-review -->/;
const outline = (text: string) => text.replace(managed, "$1 优点");
const note = "# 题\n\n## 整理\n\n写了。\n\n## 报告\n\n也写了。\n";
const lecture =
  '# {标题}\n## 整理\n### GPT-4o评价\n<!-- note aka="GPT*评价" optional generated -->\n## 报告\n';

test("a review goes where the template keeps a place for it, at its level", () => {
  expect(outline(written(note, lecture))).toBe(
    "# 题\n\n## 整理\n\n写了。\n\n### 内置评价\n\n##### 优点\n\n## 报告\n\n也写了。\n",
  );
});

test("where no template keeps a place it is the last section", () => {
  expect(outline(written(note))).toBe(`${note}\n## 内置评价\n\n#### 优点\n`);
});

test.each([
  ["# 一\n写了。\n# 二\n写了。\n", "# 内置评价"],
  ["只有字。\n", "## 内置评价"],
  ["#### 甲\n写了。\n#### 乙\n写了。\n", "#### 内置评价"],
  ["没有换行", "## 内置评价"],
])("it is a section beside the others: %j", (markdown, heading) => {
  expect(written(markdown, "## {节}（可选）\n")).toContain(`\n\n${heading}\n\n<!--`);
});

test("what somebody pasted under such a heading stays below", () => {
  const pasted = note.replace("## 报告", "### GPT-4o评价\n\n粘贴的。\n\n## 报告");

  expect(outline(written(pasted, lecture))).toBe(
    pasted.replace("### GPT-4o评价\n", "### GPT-4o评价\n\n##### 优点\n\n"),
  );
});

test("to write it again changes nothing", () => {
  for (const template of ["# {标题}\n", lecture]) {
    const once = written(note, template);
    expect(written(once, template)).toBe(once);
  }
});

test("a changed note gets its next review in the same place, and nothing else changes", () => {
  const once = written(note, lecture);
  const heading = once.replace("### 内置评价", "### 老师的话").replace("写了。", "写了两次。");
  const again = written(heading, lecture);

  expect(again).not.toBe(heading);
  expect(outline(again)).toBe(outline(heading));
});

test("another reviewer's review is another", () => {
  const once = written(note);
  const other = writeBack(checked(once, "# {标题}\n"), { ...review, label: "qwen3" });

  expect(other).toMatchObject({ ok: true });
  expect(other.ok && other.text).not.toBe(once);
});

test("a review that lost its end is left alone", () => {
  const broken = written(note).replace("<!-- end note-review -->", "");
  expect(writeBack(checked(`${broken}又写。`, "# {标题}\n"), review)).toEqual({
    ok: false,
    reason: "review-end-missing",
  });
});

test("the section it wrote is generated whatever its heading says", () => {
  const once = written(note).replace("## 内置评价", "## 别的话");
  const { note: parsed, findings } = checked(
    once,
    "<!-- note-template extra=deny -->\n# {标题}\n## 整理\n## 报告\n",
  );
  expect(parsed.learnerText).not.toContain("写了三条");
  expect(findings).toEqual([]);
});

test("a note that ends in an open fence has no place", () => {
  expect(writeBack(checked("# 题\n\n```\n代码\n", "# {标题}\n"), review)).toEqual({
    ok: false,
    reason: "review-place-missing",
  });
});

test("it is written with the line ends of the note", () => {
  expect(written(note.replaceAll("\n", "\r\n"))).not.toMatch(/(?<!\r)\n/);
});
