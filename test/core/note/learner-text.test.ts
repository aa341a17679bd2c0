import { expect, test } from "vitest";
import { note } from "#test/core/make.ts";

const squeeze = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

test.each([
  ["front matter", "---\ntitle: 密\n---\n正文\n", "正文"],
  ["front matter in TOML", "+++\ntitle = '密'\n+++\n正文\n", "正文"],
  ["a comment", "前<!-- 密 -->后\n", "前 后"],
  ["a comment over several lines", "前\n\n<!-- 密\n\n密 -->\n\n后\n", "前 后"],
  ["a comment without an end", "前\n\n<!-- 密\n\n## 密\n密\n", "前"],
  [
    "two comments and what is between them",
    "<div><!-- 密 -->中<!-- 密 --></div>\n",
    "<div> 中 </div>",
  ],
  ["a comment in a list item", "- 前 <!-- 密 -->\n- 后\n", "- 前 - 后"],
  [
    "a generated section",
    "## 甲\n前\n### GPT-4o评价\n密\n#### 优点\n密\n## 乙\n后\n",
    "## 甲 前 ## 乙 后",
  ],
  ["a generated section at the end", "## 甲\n前\n## AI review\nsecret\n", "## 甲 前"],
])("%s is no text of the learner's", (_, markdown, expected) => {
  expect(squeeze(note(markdown).learnerText)).toBe(expected);
});

test.each([
  ["a comment in code", "`<!-- 可见 -->`"],
  ["a comment in a code block", "```html\n<!-- 可见 -->\n```"],
  ["an escaped comment", "\\<!-- 可见 -->"],
  ["a rule that looks like front matter", "前言\n\n---\n可见: 是\n\n---"],
  ["other HTML", "<details>可见</details>"],
])("%s is", (_, markdown) => {
  expect(note(markdown).learnerText).toBe(markdown);
});

test.each(["\n", "\r\n", "\r"])("offsets and lines stay with the line end %j", (end) => {
  const source = ["---", "title: 密", "---", "# 甲", "<!-- 密", "密 -->", "后🚀", ""].join(end);
  const { learnerText } = note(source);
  expect(learnerText).toHaveLength(source.length);
  expect(learnerText.indexOf("后🚀")).toBe(source.indexOf("后🚀"));
  expect(learnerText.split(end)).toHaveLength(8);
});

test("a template's own generated sections are blanked too", () => {
  const under = "## 正文\n## 助教批注\n<!-- note generated -->\n";
  expect(squeeze(note("## 正文\n前\n## 助教批注\n密\n", { under }).learnerText)).toBe("## 正文 前");
});
