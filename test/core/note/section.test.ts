import { expect, test } from "vitest";
import { note } from "#test/core/make.ts";

/** The headings of a note by their levels, generated ones in brackets. */
function outline(markdown: string): string {
  return note(markdown)
    .sections.map(({ title, depth, isGenerated }) => {
      const words = `${depth} ${title}`.trim();
      return isGenerated ? `(${words})` : words;
    })
    .join(", ");
}

test.each([
  ["underlined headings", "标题\n===\n\n小节\n---\n", "1 标题, 2 小节"],
  ["no heading at all", "只有一段话\n", "0"],
  ["text before the first heading", "前言\n\n## 正文\n", "0, 2 正文"],
  ["several top headings", "# 甲\n# 乙\n## 丙\n", "1 甲, 1 乙, 2 丙"],
  ["a comment in a code block", "## 安装\n```sh\n# 不是标题\npip install x\n```\n", "2 安装"],
  ["a comment in indented code", "## 安装\n\n    # 不是标题\n", "2 安装"],
  ["a heading in a quote", "## 摘录\n> ## 别人的标题\n", "2 摘录"],
  ["a heading in a list item", "## 步骤\n- # 第一步\n", "2 步骤"],
  ["a hash without a space", "## 标签\n#学习 #笔记\n", "2 标签"],
  ["an escaped hash", "\\# 不是标题\n", "0"],
  ["closing hashes", "## 小结 ##\n", "2 小结"],
  ["levels that jump", "# 甲\n#### 乙\n## 丙\n###### 丁\n", "1 甲, 4 乙, 2 丙, 6 丁"],
  ["front matter", "---\ntitle: 甲\n---\n# 乙\n", "1 乙"],
  ["front matter in TOML", "+++\ntitle = '甲'\n+++\n# 乙\n", "1 乙"],
  [
    "markup in a heading",
    "## **重点** 与 `code` 和 [链接](a.md) $x$\n",
    "2 重点 与 code 和 链接 x",
  ],
  ["HTML in a heading", '## <a id="top"></a><font color=red>总结</font> <!-- 待改 -->\n', "2 总结"],
  ["an image in a heading", "## ![徽标](logo.png) 总结\n", "2 总结"],
  ["an empty heading", "##\n\n文字\n", "2"],
  ["a heading over two lines", "第一行\n第二行\n===\n", "1 第一行 第二行"],
  ["line ends of every kind", "# 甲\r\n## 乙\r## 丙\n", "1 甲, 2 乙, 2 丙"],
])("%s", (_, markdown, expected) => {
  expect(outline(markdown)).toBe(expected);
});

test.each([
  [
    "what stands under it",
    "## GPT-4o评价\n### 优点\n#### 其一\n## 参考\n",
    "(2 GPT-4o评价), (3 优点), (4 其一), 2 参考",
  ],
  [
    "levels it skips",
    "### GPT-4o评价\n##### 优点\n###### 其一\n### 参考\n",
    "(3 GPT-4o评价), (5 优点), (6 其一), 3 参考",
  ],
  [
    "nothing that stands beside it",
    "## 整理\n### AI 点评\n### 我的想法\n## 后记\n",
    "2 整理, (3 AI 点评), 3 我的想法, 2 后记",
  ],
])("a generated section takes in %s", (_, markdown, expected) => {
  expect(outline(markdown)).toBe(expected);
});

test("a section reaches from its heading to its last own block", () => {
  const [, second] = note("# 甲\n\n## 乙\n\n一\n\n- 二\n\n## 丙\n").sections;
  expect(second?.heading).toEqual({ startLine: 3, startColumn: 1, endLine: 3, endColumn: 5 });
  expect(second?.span).toEqual({ startLine: 3, startColumn: 1, endLine: 7, endColumn: 4 });
});

test("columns count UTF-16 units and tabs once", () => {
  const [only] = note("## 🚀\t总结\n").sections;
  expect(only?.heading).toEqual({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 9 });
});

test("a parent is the nearest heading of a higher level", () => {
  const { sections } = note("前言\n\n# 甲\n### 乙\n## 丙\n### 丁\n");
  const parents = sections.map(({ title, parent }) => `${title}<${parent?.title ?? ""}`);
  expect(parents).toEqual(["<", "甲<", "乙<甲", "丙<甲", "丁<丙"]);
});

test.each([
  ["the front matter's", "---\ntitle: 从零学 Rust\n---\n# 第一天\n", "从零学 Rust"],
  ["the first top heading's", "## 关键词\n# 从零学 Rust\n", "从零学 Rust"],
  ["the first heading's", "## 所有权\n### 借用\n", "所有权"],
  ["never a generated one's", "## GPT-4o评价\n好。\n## 借用\n", "借用"],
  ["no title in front matter that is no YAML", "---\ntitle: [a\n---\n# 借用\n", "借用"],
  ["no title that is no text", "---\ntitle: [a, b]\n---\n# 借用\n", "借用"],
  ["that of an alias", "---\na: &a 甲\ntitle: *a\n---\n# 借用\n", "甲"],
  ["a title over two lines as one", "---\ntitle: |\n  甲\n  乙\n---\n", "甲 乙"],
  [
    "no title in too much front matter",
    `---\ntitle: 甲\na: ${"b".repeat(9000)}\n---\n# 借用\n`,
    "借用",
  ],
  [
    "no title in front matter that is nested madly",
    `---\na: ${"[".repeat(1000)}\n---\n# 借用\n`,
    "借用",
  ],
  ["none", "一段话\n", null],
])("a note's title is %s", (_, markdown, title) => {
  expect(note(markdown).title).toBe(title);
});
