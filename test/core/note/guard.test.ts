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
  ["emphasis in emphasis", `${"*a ".repeat(1200)}${"b* ".repeat(1200)}`, "nesting"],
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
  ["items of a loose list", lines(21_000, () => "+ `\n"), "delimiters"],
  [
    "lazy lines in a nested quote",
    lines(5, () => `${"> ".repeat(24)}a\n${"b\n".repeat(4900)}`),
    "paragraph",
  ],
  ["lazy lines of a list item", `- a\n${"b\n".repeat(4900)}`, "paragraph"],
  ["lazy lines among those of a quote", "> a\nb\nc\n".repeat(1600), "paragraph"],
  ["lazy lines of a footnote", `[^a]: b\n${"c\n".repeat(4900)}`, "paragraph"],
  [
    "a table of 60,000 cells",
    `| a | b |\n| - | - |\n${lines(300, () => "|1".repeat(200))}`,
    "delimiters",
  ],
  ["images without end", lines(10_000, (index) => `![](${index}.png)\n`), "delimiters"],
  ["comments that never end", lines(1600, () => `a <!-- ${"abcd ".repeat(20)}`), "delimiters"],
  ["such comments in a quote", lines(1600, () => `> a <!-- ${"abcd ".repeat(20)}`), "delimiters"],
  ["instructions that never end", lines(4900, () => "a<?b"), "delimiters"],
  ["titles that never end", lines(1600, () => `[a](b (${"abcd ".repeat(20)}`), "delimiters"],
  ["quotes in list items", lines(4500, () => "- > a"), "containers"],
  ["headings without end", lines(1501, (index) => `# ${index}`), "headings"],
  ["a column of words", "字\n\n".repeat(85_000), "lines"],
  ["a megabyte", "一二三四。\n".repeat(180_000), "size"],
])("%s: refused, in no time", (_, text, measure) => {
  let obstacle: unknown;
  const time = timeOf(() => ({ obstacle } = note(text)));
  expect(obstacle).toMatchObject({ kind: "too-complex", complexity: { measure } });
  expect(time).toBeLessThan(3000);
});

test.each([
  ["25 quote marks on one line", `${"> ".repeat(25)}a`, "nesting"],
  ["an item 204 columns in", `${"\t".repeat(51)}- a`, "nesting"],
  ["20,001 letters on one line", "a".repeat(20_001), "line-length"],
  ["1,501 underlined headings", lines(1501, () => "a\n==="), "containers"],
  ["501 lists of six levels", lines(501, () => "- - - - - - a\n\nb\n"), "containers"],
  ["5,010 asterisks in a paragraph", lines(501, () => "*a".repeat(10)), "delimiters"],
  ["2,237 footnotes in a paragraph", lines(2237, () => "[^a"), "delimiters"],
  ["1,000 comments in a paragraph", lines(1000, () => `<!${"a".repeat(95)}`), "delimiters"],
  ["27,000 bars in 3,000 lines", lines(3000, () => "|1".repeat(9)), "delimiters"],
  ["3,163 lazy lines", `> a\n${lines(3163, () => "b")}`, "paragraph"],
])("%s: just past the limit", (_, text, measure) => {
  expect(findComplexity(text)).toMatchObject({ measure });
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
  ["bold in a long line", "**要点**与 _例子_，".repeat(300)],
  ["a list of 12 levels", lines(12, (level) => `${"    ".repeat(level)}- 第 ${level} 层`)],
  ["emails with nested quotes", lines(100, (index) => `${"> ".repeat(1 + (index % 6))}他说：好`)],
  [
    "a table of 1,000 rows",
    `| a | b | c | d |\n| - | - | - | - |\n${lines(1000, (row) => `| ${row} | x | y | z |`)}`,
  ],
  [
    "a table with comments",
    `| a | b |\n| - | - |\n${lines(200, (row) => `| ${row} <!-- 待核对 --> | 说明 |`)}`,
  ],
  [
    "code of 400 dense lines",
    `\`\`\`ts\n${lines(400, () => 'a[i] = `<b>${x["y"]}</b>`; // _ *')}\n\`\`\``,
  ],
  ["many headings", lines(600, (index) => `## 第 ${index} 节\n\n一句话。\n`)],
])("%s: read, within three seconds", (_, text) => {
  let obstacle: unknown = "unread";
  const time = timeOf(() => ({ obstacle } = note(text)));
  expect(obstacle).toBeNull();
  expect(time).toBeLessThan(3000);
});

test.each([
  ["paragraphs", "这一讲把显存拆成权重、梯度与激活三部分，再逐项估算。\n\n"],
  ["a list", "- **要点**：梯度累积让小显存也能用上大批量，代价是更慢的一步。\n"],
  [
    "sections",
    "## 第三节\n\n先看结论，再看推导：显存里除了权重还有梯度、优化器状态与激活，四样各有各的算法，批量一大，激活最先放不下。要紧的是先列清单，再逐项写出公式，最后拿一个真实的模型验算一遍。\n\n- 权重：参数个数乘以精度\n- 激活：与批量和序列长度成正比\n\n> 显存不够时，先减批量，再谈别的。\n\n`code` 与 $x_1$，见 [文档](a.md)。\n\n",
  ],
])("250 KB of %s is let pass", (_, part) => {
  const chapter = `${part.repeat(100)}\n`;
  const text = chapter.repeat(Math.floor(250_000 / chapter.length));
  expect(text.length).toBeGreaterThan(230_000);
  expect(findComplexity(text)).toBeNull();
});

test("a refusal names the line that went too far", () => {
  expect(findComplexity(`一\n二\r\n三\r${"> ".repeat(40)}`)).toEqual({
    line: 4,
    measure: "nesting",
  });
});
