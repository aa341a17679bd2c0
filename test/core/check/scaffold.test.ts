import { expect, test } from "vitest";
import { studyNoteText } from "#core/template/study-note.ts";
import { checked, findingsOf } from "#test/core/make.ts";

const directive = "<!-- note items=2.. -->\n";
const scaffolded =
  "## 节\n写三句话，说明做了什么。\n\n- 第一步\n- 第二步\n\n![示例](example.png)\n\n```sh\necho 示例\n```\n";

test.each([
  ["as it was", scaffolded, ["1 unfilled 节"]],
  [
    "as it was but for white space",
    "## 节\n\n写三句话，说明做了什么。  \n- 第一步\n- 第二步\n",
    ["1 unfilled 节"],
  ],
  ["with one step added", `${scaffolded}\n- 清洗数据\n`, ["1 too-few-items 节"]],
  ["with two steps added", `${scaffolded}\n- 清洗数据\n- 切分数据\n`, []],
  ["with a stub added", "## 节\n写三句话，说明做了什么。\n\nTODO\n", ["1 todo-stub 节"]],
  ["emptied", "## 节\n", ["1 empty-section 节"]],
])("a template's own text %s", (_, markdown, expected) => {
  expect(findingsOf(markdown, scaffolded.replace("\n", `\n${directive}`))).toEqual(expected);
});

test.each([
  ["the built-in one", studyNoteText],
  [
    "one with text",
    "# {课程}\n\n## 背景\n写三句话。\n## 附录（可选）\n<!-- note min=3 -->\n待补充\n",
  ],
  ["one with a title only", "# {课程}\n\n写在这里。\n"],
  ["one with code", "## 环境\n```sh\npip install x\n```\n"],
  ["one with an image", "## 架构\n![架构图](arch.png)\n"],
  ["one with a table", "## 表\n| 名称 | 值 |\n| - | - |\n"],
  ["one with a checklist", "## 清单\n- [ ] 跑通\n- [ ] 提交\n"],
])("a fresh copy of a template fails itself: %s", (_, text) => {
  expect(checked(text, text).findings).not.toEqual([]);
});

test("a heading that still is a placeholder is unfilled", () => {
  expect(findingsOf("# {课程标题}\n学完了。\n", "# {课程标题}\n")).toEqual([
    "1 unfilled {课程标题}",
  ]);
  expect(findingsOf("# Rust 第一课\n学完了。\n", "# {课程标题}\n")).toEqual([]);
});
