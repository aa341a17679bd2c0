import { expect, test } from "vitest";
import { findComplexity } from "#core/note/guard.ts";
import { note, timeOf } from "#test/core/make.ts";

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");

test.each([
  ["list markers on one line", `${"* ".repeat(5000)}end`, "nesting"],
  ["quote marks on one line", "> ".repeat(5000), "nesting"],
  ["numbers on one line", `${"1. ".repeat(3000)}end`, "nesting"],
  ["links that never end", lines(32, () => "[a](".repeat(1000)), "delimiters"],
  ["links that never end, on one line", "[a](".repeat(32_000), "line-length"],
  ["emphasis over many paragraphs", lines(20, () => `${"*a_b ".repeat(1000)}\n`), "delimiters"],
  ["a line of 60,000 characters", `前言\n\n${"org ".repeat(15_000)}`, "line-length"],
  ["a list nested 400 levels", lines(400, (level) => `${"  ".repeat(level)}- a`), "nesting"],
  ["a list nested by tabs", lines(200, (level) => `${"\t".repeat(level)}- a`), "nesting"],
  ["footnotes", lines(5000, (index) => `a[^${index}]\n\n[^${index}]: b\n`), "delimiters"],
  ["one quote after another", lines(20_000, () => "> a\n"), "containers"],
  ["a list of two levels without end", lines(10_000, () => "- a\n  - b\n"), "containers"],
  ["lists in lists on one line", lines(3000, () => `${"- ".repeat(5)}a\n`), "containers"],
  ["headings by underlines", lines(5000, () => "a\n===\n\n"), "containers"],
  ["a quote that goes on and on", `> a\n${"b\n".repeat(10_000)}`, "paragraph"],
  ["one list after another", lines(20_000, () => "- a\n\nb\n"), "containers"],
  [
    "lists that change their mark",
    lines(40_000, (index) => `${"-+*".charAt(index % 3)} a`),
    "containers",
  ],
  ["a megabyte", "一二三四。\n".repeat(180_000), "size"],
])("%s: refused, in no time", (_, text, measure) => {
  let obstacle: unknown;
  const time = timeOf(() => ({ obstacle } = note(text)));
  expect(obstacle).toMatchObject({ kind: "too-complex", complexity: { measure } });
  expect(time).toBeLessThan(3000);
});

test.each([
  [
    "a table with links",
    `| 链接 | 说明 |\n| --- | --- |\n${lines(300, (row) => `| [第 ${row} 行](https://example.com/${row}) | **要点** \`code\` |`)}`,
  ],
  ["a long list with bold", lines(500, (index) => `- **第 ${index} 条**：说明与 _例子_`)],
  ["a loose list", lines(800, (index) => `- item ${index}\n`)],
  ["deep code", `\`\`\`json\n${lines(120, (depth) => `${"    ".repeat(depth)}{ "a": [`)}\n\`\`\``],
  ["a rule made of stars", `正文\n\n${"* ".repeat(60)}\n\n${"- ".repeat(60)}\n`],
  ["a log of 1,500 lines", lines(1500, (index) => `步骤 ${index} -> 结果 [见图]`)],
  ["a list of 12 levels", lines(12, (level) => `${"    ".repeat(level)}- 第 ${level} 层`)],
  ["emails with nested quotes", lines(100, (index) => `${"> ".repeat(1 + (index % 6))}他说：好`)],
  ["many headings", lines(600, (index) => `## 第 ${index} 节\n\n一句话。\n`)],
])("%s: read, within three seconds", (_, text) => {
  let obstacle: unknown = "unread";
  const time = timeOf(() => ({ obstacle } = note(text)));
  expect(obstacle).toBeNull();
  expect(time).toBeLessThan(3000);
});

test("a refusal names the line that went too far", () => {
  expect(findComplexity(`一\n二\r\n三\r${"> ".repeat(40)}`)).toEqual({
    line: 4,
    measure: "nesting",
  });
});
