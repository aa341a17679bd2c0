import { expect, test } from "vitest";
import { note, timeOf } from "#test/core/make.ts";

const squeeze = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

test.each([
  ["front matter", "---\ntitle: 密\n---\n正文\n", "正文"],
  ["front matter in TOML", "+++\ntitle = '密'\n+++\n正文\n", "正文"],
  ["a comment", "前<!-- 密 -->后\n", "前 后"],
  ["a comment over several lines", "前\n\n<!-- 密\n\n密 -->\n\n后\n", "前 后"],
  ["a comment without an end", "前\n\n<!-- 密\n\n## 密\n密\n", "前"],
  ["two comments and what is between them", "<div><!-- 密 -->中<!-- 密 --></div>\n", "中"],
  ["a comment in a list item", "- 前 <!-- 密 -->\n- 后\n", "- 前 - 后"],
  ["a link definition", '前\n\n[甲]: https://example.org "密"\n\n后\n', "前 后"],
  ["a hidden remark", "前\n\n[//]: # (密)\n\n后\n", "前 后"],
  ["a footnote nobody refers to", "前\n\n[^1]: 密\n\n后\n", "前 后"],
  ["a footnote only an unseen one refers to", "前\n\n[^1]: 密[^2]\n\n[^2]: 密\n\n后\n", "前 后"],
  ["a footnote whose name is taken", "前[^1]\n\n[^1]: 后\n\n[^1]: 密\n", "前[^1] [^1]: 后"],
  ["an image's title", '![图](a.png "密 \\" 密")后\n', "![图](a.png )后"],
  ["a link's title", "[前](a.md '密')后 [乙](<b.md> (密) )\n", "[前](a.md )后 [乙](<b.md> )"],
  ["a tag", '前<b title="密">中</b>后\n', "前 中 后"],
  ["a value with an angle bracket", '<td title="密>密">后</td>\n', "后"],
  ["an image in HTML", '前<img src="a.png" alt="密">后\n', "前 后"],
  ["an instruction", "前<?密 ?>后\n", "前 后"],
  ["a declaration", "前<!DOCTYPE 密>后\n", "前 后"],
  ["CDATA", "前<![CDATA[密]]>后\n", "前 后"],
  ["a script", "前\n\n<script>\nif (a < 密) {}\n\n密\n</script>\n\n后\n", "前 后"],
  ["a script in a line", "前<script>密</script>后\n", "前 后"],
  ["a tag in a text area", "<textarea>密</div>密</textarea>后\n", "后"],
  ["a style", "<style>\n.密 {}\n</style>\n后\n", "后"],
  ["a template", "<template><p>密</p></template>后\n", "后"],
  ["noscript", "<noscript>密</noscript>\n\n后\n", "后"],
  ["a hidden element", "前<span hidden>密<b>密</b></span>后\n", "前 后"],
  ["a hidden element in capitals", "前<SPAN HIDDEN=''>密</Span>后\n", "前 后"],
  ["a hidden element with its own kind in it", "<p hidden>密<p>密</p>密</p>后\n", "后"],
  ["a hidden element over several blocks", "<div hidden>\n\n密\n\n## 密\n\n</div>\n\n后\n", "后"],
  ["a hidden element without an end in a line", "前<span hidden>密\n\n后\n", "前 后"],
  ["a hidden element without an end", "前\n\n<div hidden>\n\n密\n\n密\n", "前"],
  ["an element that is not displayed", '前<i style="color:red;display : none">密</i>后\n', "前 后"],
  ["an invisible element", "前<i style='visibility:hidden'>密</i>后\n", "前 后"],
  ["an element without size", "前<i style=font-size:0px>密</i>后\n", "前 后"],
  ["a transparent element", '前<i class="a" style="opacity: 0.0">密</i>后\n', "前 后"],
  ["a style that hides what it says", '前<i style="display:&#110;one">密</i>后\n', "前 后"],
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
  ["a footnote", "正文[^1]\n\n[^1]: 可见[^2]\n\n[^2]: 可见"],
  ["an image's description and address", "![可见](a.png)"],
  ["a quotation mark in a link", '[可见 "是"](a.md)'],
  ["a comparison", "a < 可见 > b"],
])("%s is", (_, markdown) => {
  expect(note(markdown).learnerText).toBe(markdown);
});

test.each([
  ["details", "<details><summary>一</summary>二</details>", "一 二"],
  ["a table", "<table>\n<tr><td>一</td><td colspan=2>二</td></tr>\n</table>", "一 二"],
  ["a class of that name", '<b class="hidden" data-hidden>一</b>二', "一 二"],
  ["a style that shows it", '<b style="opacity:0.5;font-size:10px">一</b>二', "一 二"],
  ["a hidden element without content", "一<img hidden>二", "一 二"],
])("the words in %s are", (_, markdown, expected) => {
  expect(squeeze(note(markdown).learnerText)).toBe(expected);
});

test.each([
  ["tags", "<b hidden>".repeat(20_000)],
  ["starts of tags", `<div ${"<a=".repeat(50_000)}`],
  ["values without an end", `<div ${"='x".repeat(50_001)}`],
  ["scripts", `<div>${"<script>".repeat(40_000)}`],
])("a note of %s is read in no quadratic time", (_, markdown) => {
  expect(timeOf(() => note(`${markdown}\n`))).toBeLessThan(5000);
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
