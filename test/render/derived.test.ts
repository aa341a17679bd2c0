import { expect, test } from "vitest";
import type { Derived } from "#core/derive/derive.ts";
import { renderDerived } from "#render/derived.ts";
import { finding, lineSpan } from "./make.ts";

const derived: Derived = {
  text: "",
  notes: 10,
  headings: [
    { title: null, notes: 10, place: "required" },
    { title: "关键词", notes: 4, place: "optional" },
    { title: "附录", notes: 2, place: "left-out" },
    { title: "杂记", notes: 1, place: "left-out" },
    { title: "其他", notes: 1, place: "left-out" },
  ],
  failing: [],
};

test("how often each heading occurs, and that all notes pass", () => {
  expect(renderDerived(derived, "en")).toBe(`A template derived from 10 notes:
  10/10 100%  required  (a title of its own)
    4/10 40%  optional  关键词
    2/10 20%  left out  附录
  2 rarer headings left out as well
All 10 notes pass it
`);
  expect(renderDerived(derived, "zh-CN")).toBe(`从 10 篇笔记归纳出的模板：
  10/10 100%  必需    （各篇自己的标题）
    4/10 40%  可选    关键词
    2/10 20%  未收入  附录
  另有 2 个更少见的标题，也未收入
10 篇笔记都符合这个模板
`);
});

test("the notes that do not pass, the first of their findings, and that few notes say little", () => {
  const findings = Array.from({ length: 7 }, (_, index) =>
    finding({ message: `缺少第 ${index + 1} 节`, span: lineSpan(index + 1) }),
  );
  const few = { ...derived, notes: 2, headings: [], failing: [{ path: "a\n.md", findings }] };

  expect(renderDerived(few, "en")).toBe(`A template derived from 2 notes:
What 2 notes share may be chance: the more notes, the better the template
1 note does not pass it:
  a .md
    1  缺少第 1 节
    2  缺少第 2 节
    3  缺少第 3 节
    4  缺少第 4 节
    5  缺少第 5 节
    and 2 more findings
`);
});

test("a heading cannot command the terminal", () => {
  const headings = [{ title: "a\u001b[31m\u202E b", notes: 2, place: "optional" }] as const;

  expect(renderDerived({ ...derived, headings }, "en")).toContain("optional  a b\n");
});
