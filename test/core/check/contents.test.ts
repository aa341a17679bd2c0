import { expect, test } from "vitest";
import { checked, findingsOf } from "#test/core/make.ts";
import { lectureNote, lectureTemplate, log, rewritten, templateWith } from "./lecture-note.ts";

test.each([
  ["nothing", "", ["8 empty-section 流水账"]],
  ["a comment alone", "<!-- 晚点补 -->", ["8 empty-section 流水账"]],
  ["the template's own words", "边听边记，不求成文。", ["8 unfilled 流水账"]],
  ["a stub", "待补充", ["8 todo-stub 流水账"]],
  ["a stub with a reason", "TODO：等老师发视频", ["8 todo-stub 流水账"]],
  ["too little", "老师画了图。", ["8 too-short 流水账"]],
])("a section that holds %s is one finding", (_, body, expected) => {
  expect(findingsOf(rewritten([log, body]), lectureTemplate)).toEqual(expected);
});

test.each([
  ["todo=reason", "待补充", ["8 todo-stub 流水账"]],
  ["todo=reason", "TODO：等老师发视频", []],
  ["todo=allow", "待补充", []],
])("under %s %s is as it says", (todo, body, expected) => {
  const template = templateWith("min=20", `min=20 ${todo}`);
  expect(findingsOf(rewritten([log, body]), template)).toEqual(expected);
});

test.each([
  [
    "emptied, with others under it",
    rewritten([/一次访存先查[^]*?多走几级\n/, ""]),
    ["11 empty-section 整理成文"],
  ],
  [
    "emptied of everything",
    rewritten([/一次访存先查[^]*?(?=## 论文)/, ""]),
    ["11 empty-section 整理成文"],
  ],
  [
    "without a list or an image",
    rewritten([/- 快表命中[^]*?几级\n/, "命中只要一次访存，不中要多走几级，缺页还要等磁盘。\n"]),
    ["11 missing-content 整理成文"],
  ],
  ["with two terms", rewritten(["页表、缺页、换页", "页表、缺页"]), ["5 too-few-items 术语"]],
])("a section %s is one finding", (_, markdown, expected) => {
  expect(findingsOf(markdown, lectureTemplate)).toEqual(expected);
});

test.each([
  ["absent asks for nothing", rewritten([/## 论文[^]*/, ""]), []],
  ["that is there asks for it", lectureNote, ["27 missing-section 出处"]],
])("an optional section with one under it that is %s", (_, markdown, expected) => {
  expect(findingsOf(markdown, `${lectureTemplate}\n### 出处\n`)).toEqual(expected);
});

test("where a section is only advised, its findings are advice", () => {
  const { findings } = checked(rewritten(["页表、缺页、换页", ""]), lectureTemplate);
  expect(findings).toMatchObject([{ rule: "empty-section", severity: "warning" }]);
});

const severitiesOf = ({ findings }: ReturnType<typeof checked>) =>
  findings.map(({ rule, severity }) => [rule, severity]);

test("a draft is only warned of what is still to be written", () => {
  const template = templateWith("order=warn", "order=warn draft=relax");
  const draft = `---\ndraft: true\n---\n\n${rewritten([log, "待补充"], ["### 术语\n页表、缺页、换页\n\n", ""])}`;
  expect(severitiesOf(checked(draft, template))).toEqual([
    ["missing-section", "warning"],
    ["todo-stub", "warning"],
  ]);
  expect(severitiesOf(checked(draft.replace("true", "false"), template))).toEqual([
    ["missing-section", "warning"],
    ["todo-stub", "error"],
  ]);
});

test("a copy of the template fails", () => {
  const { findings } = checked(lectureTemplate, lectureTemplate);
  expect(findings).toContainEqual(expect.objectContaining({ severity: "error" }));
});
