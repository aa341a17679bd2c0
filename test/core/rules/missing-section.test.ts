import { expect, test } from "vitest";
import { findingsOfRule, mend } from "./make.ts";

test.each([
  ["a code block", "```sh\nmake\n", "The code block from line 4 has no end: close it first"],
  ["a longer fence", "````\n```\n", "The code block from line 4 has no end: close it first"],
  ["a formula", "$$\na+b\n", "The formula from line 4 has no end: close it first"],
  ["a comment", "<!-- later\n", "The comment from line 4 has no end: close it first, with -->"],
  ["HTML", "<script>\n", "The HTML from line 4 has no end: close it first"],
])("what would become part of %s is not put in, and told why", (_, end, reason) => {
  const [finding] = findingsOfRule("missing-section", `## 背景\n一\n\n${end}`, {
    under: "## 背景\n## 结论\n",
  });

  expect(finding?.fix).toBeNull();
  expect(finding?.message).toBe(
    `The section “结论” is missing: add the heading “## 结论” and write it. ${reason}`,
  );
});

test.each([
  ["a code block in a list", "- ```sh\n  make\n"],
  ["a comment in a quote", "> <!-- later\n"],
  ["an element", "<div>\nwords\n"],
])("%s without an end ends before a heading", (_, end) => {
  const markdown = `## 背景\n一\n\n${end}`;
  const findings = findingsOfRule("missing-section", markdown, { under: "## 背景\n## 结论\n" });

  expect(mend(markdown, findings)).toBe(`${markdown}\n## 结论\n`);
});

test("an open end keeps nothing from being put in further up", () => {
  const markdown = "## 结论\n一\n\n```sh\nmake\n";
  const findings = findingsOfRule("missing-section", markdown, { under: "## 背景\n## 结论\n" });

  expect(mend(markdown, findings)).toBe(`## 背景\n\n${markdown}`);
});

test("below a heading of the lowest level there is no place, which is told", () => {
  const [finding] = findingsOfRule("missing-section", "###### 第一讲\n一\n", {
    under: "# 第{几}讲\n<!-- note repeat=1.. -->\n## 小结\n",
  });

  expect(finding?.fix).toBeNull();
  expect(finding?.message).toBe(
    "The section “小结” is missing: add the heading “###### 小结” and write it. “第一讲” on line 1 is of level 6, below which there is no room for it: raise it first",
  );
});

test("what belongs outside a generated section is put before all that stand together", () => {
  const markdown = "# AI 点评\n好。\n\n# GPT-4o评价\n好。\n";
  const findings = findingsOfRule("missing-section", markdown, {
    under: "<!-- note-template levels=exact -->\n## 背景\n",
  });

  expect(mend(markdown, findings)).toBe(`## 背景\n\n${markdown}`);
});

test("what is missing under one of several is put there, not after a generated section elsewhere", () => {
  const markdown = "# 第一讲\n一\n\n# 附录\n二\n\n## AI 点评\n好。\n";
  const findings = findingsOfRule("missing-section", markdown, {
    under: "# 第{几}讲\n<!-- note repeat=1.. -->\n## AI 点评\n## 小结\n",
  });

  expect(mend(markdown, findings)).toBe(markdown.replace("# 附录", "## 小结\n\n# 附录"));
});

test("what is put after the same section keeps the template's order", () => {
  const markdown = "## 步骤\n一\n\n### 附录\n二\n\n## 题外\n三\n";
  const findings = findingsOfRule("missing-section", markdown, {
    under: "## 步骤\n## 结论\n### 疑问\n",
  });

  expect(mend(markdown, findings)).toBe(
    "## 步骤\n一\n\n### 附录\n二\n\n## 结论\n\n### 疑问\n\n## 题外\n三\n",
  );
});

test.each([
  ["section", "", "## 背景\n一\n"],
  ["words", "", "先说几句。\n\n## 背景\n一\n"],
  ["section that is not the template's", "", "## 序\n零\n\n## 背景\n一\n"],
  ["section of the first level", "", "# 背景\n一\n"],
  ["words after front matter", "---\ntags: []\n---\n\n", "先说几句。\n\n## 背景\n一\n"],
])("the title is put before the first %s", (_, start, rest) => {
  const markdown = start + rest;
  const findings = findingsOfRule("missing-section", markdown, { under: "# {题目}\n## 背景\n" });

  expect(mend(markdown, findings)).toBe(`${start}# {题目}\n\n${rest}`);
});

test("an indented heading stays as it is", () => {
  const markdown = "一\n\n  ## 结论\n二\n";
  const findings = findingsOfRule("missing-section", markdown, { under: "## 背景\n## 结论\n" });

  expect(mend(markdown, findings)).toBe("一\n\n## 背景\n\n  ## 结论\n二\n");
});

test.each([
  ["speaks of that", "## 背景\n写一句。\n\n<!-- 可以不写 -->\n## 结论\n", "写一句。\n\n"],
  ["and others", "## 背景\n写一句。\n\n<!-- 一 -->\n<!-- 二 -->\n## 结论\n", "写一句。\n\n"],
  ["below its own heading does not", "## 背景\n<!-- 一句 -->\n## 结论\n", "<!-- 一句 -->\n\n"],
  ["below text does not", "## 背景\n写。\n<!-- 一句 -->\n## 结论\n", "写。\n<!-- 一句 -->\n\n"],
])("a comment right above the next heading of the template %s", (_, under, added) => {
  const findings = findingsOfRule("missing-section", "## 结论\n二\n", { under });

  expect(mend("## 结论\n二\n", findings)).toBe(`## 背景\n\n${added}## 结论\n二\n`);
});

test.each([
  ["LF", "\n"],
  ["CRLF", "\r\n"],
  ["CR", "\r"],
])("a bold line in a paragraph becomes the heading, with line ends of %s", (_, end) => {
  const markdown = ["**背景**", "一", ""].join(end);
  const findings = findingsOfRule("missing-section", markdown, { under: "## 背景\n" });

  expect(mend(markdown, findings)).toBe(["## 背景", "一", ""].join(end));
});
const under = "## 背景\n\n## 方法\n\n## 结论\n";

test.each([
  ["the heading it comes before", "# 题\n\n序\n\n## 方法\n二\n\n## 结论\n三\n", [5]],
  ["the end of what it follows", "## 背景\n一\n\n另一段\n\n## 结论\n三\n", [4]],
  [
    "the end of a note that has nothing of the template",
    "---\na: b\n---\n\n# 题\n\n文\n",
    [7, 7, 7],
  ],
  ["the first line of a note without a text", "<!-- x -->", [1, 1, 1]],
])("a missing section points at %s", (_, markdown, lines) => {
  const findings = findingsOfRule("missing-section", markdown, { under });
  expect(findings.map(({ span }) => span.startLine)).toEqual(lines);
});

test.each([
  [
    "in the language of the note",
    "# Results\n\nAll of it is written here in English.\n",
    "## Method",
  ],
  ["in the words that stand there", "# 题\n\n**Method：**\n\n用中文写的正文。\n", "## Method"],
  ["as the template has it", "# 题\n\n用中文写的正文。\n", "## 方法"],
])("the message asks for the heading that the fix writes, %s", (_, markdown, heading) => {
  const aka = '## 方法\n<!-- note aka="Method" -->\n';
  for (const language of ["zh-CN", "en"] as const) {
    const findings = findingsOfRule("missing-section", markdown, { under: aka, language });
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining(heading)]);
    expect(mend(markdown, findings)).toContain(`${heading}\n`);
  }
});

test.each([
  ["any", "#### 实验方法"],
  ["exact", "### 实验方法"],
])("where levels are %s, a slip is corrected to %s", (levels, heading) => {
  const findings = findingsOfRule("missing-section", "#### 实验方发\n\n用中文写的正文。\n", {
    under: `<!-- note-template levels=${levels} -->\n\n### 实验方法\n`,
    language: "zh-CN",
  });
  expect(findings).toMatchObject([
    { message: expect.stringContaining(`请改成「${heading}」`), fix: { text: heading } },
  ]);
});

test("a label at the beginning of a line is told", () => {
  const findings = findingsOfRule("missing-section", "# 题\n\n**背景：** 很好。\n", {
    under: "## 背景\n",
    language: "zh-CN",
  });
  expect(findings).toMatchObject([
    {
      message:
        "缺少「背景」一节：「背景：」只是一行的开头，不是标题，请写成「## 背景」，后面的话另起一行",
      span: { startLine: 3 },
    },
  ]);
});

test("a heading with a blank is asked for with the writer's own words", () => {
  const [finding] = findingsOfRule("missing-section", "## 背景\n\n一\n", {
    under: "# {课题}\n\n## 背景\n",
    language: "zh-CN",
  });
  expect(finding?.message).toBe(
    "缺少「{课题}」一节：请加上标题「# {课题}」，把 {课题} 换成自己的文字",
  );
});
