import { expect, test } from "vitest";
import { prepareGeneric } from "#core/review/generic.ts";
import { draftRemark, quotes } from "#test/core/make.ts";

const note =
  "键值缓存占用的显存随上下文长度线性增长。\n4096 个词元时约 2 GB，所以要分页管理，按块回收。\nPagedAttention keeps the blocks in a table.\n";
const isGeneric = prepareGeneric(note, true);

const remark = (title: string, detail: string) =>
  draftRemark({ title, detail, evidence: quotes("按块回收") });

test.each([
  ["结构清晰", "笔记的结构非常清晰，按照各个环节逐一介绍，便于理解和记忆。"],
  ["内容详细", "对显存和键值缓存的描述详细且准确。"],
  ["理解深入", "体现了对课程内容的深入理解。"],
  ["重点突出", "突出了显存的增长。"],
  ["Well structured", "The note is clear and easy to follow."],
  ["Comprehensive coverage", "It covers the key points of the topic."],
  ["层次分明，逻辑严密", "一步一步推进，读起来很顺。"],
])("the strength “%s” would fit another note", (title, detail) => {
  expect(isGeneric(remark(title, detail), false)).toBe(true);
});

test.each([
  ["显存的增长写明了规律", "给出线性增长和 2 GB 这个数，读者可以自己推算。"],
  ["结构清晰：先写显存，再写分页", "先说键值缓存为什么大，再说按块回收。"],
  ["PagedAttention is tied to its reason", "The table of blocks follows from how memory grows."],
])("the strength “%s” is about this note", (title, detail) => {
  expect(isGeneric(remark(title, detail), false)).toBe(false);
});

test.each([
  ["补充细节", "可以增加一些具体的案例，使笔记更加生动。"],
  ["术语解释", "对一些专业术语进行简要解释，方便读者。"],
  ["Add more examples", "The note could include some more examples to help."],
  ["More detail", "Consider adding further explanation."],
  ["写得再好一点", "读起来有些吃力，再改改。"],
])("the suggestion “%s” would fit another note", (title, detail) => {
  expect(isGeneric(remark(title, detail), true)).toBe(true);
});

test.each([
  ["补充例子", "给 4096 个词元之外再算一个上下文长度，读者才看得出线性。"],
  ["说明按块回收的时机", "什么时候回收没有写。补一句触发的条件。"],
  ["Say who fills the table of blocks", "The sentence names no component."],
])("the suggestion “%s” is about this note", (title, detail) => {
  expect(isGeneric(remark(title, detail), true)).toBe(false);
});

test.each([
  ["names what the note lacks", { absence: "块的大小" }],
  ["says how to write it", { rewrite: "块在没有引用时回收。" }],
  ["shows several places", { evidence: quotes("线性增长", "按块回收") }],
])("a suggestion that %s proves more than its words", (_, more) => {
  const words = remark("补充细节", "可以增加一些具体的案例。");
  expect(isGeneric({ ...words, ...more }, true)).toBe(false);
  expect(isGeneric({ ...words, ...more }, false)).toBe(true);
});

test("a note in another language than its review is not asked for words in common", () => {
  const words = remark("说明触发条件", "什么时候做没有写。");
  const english = "The pager frees blocks.\n";
  expect(prepareGeneric(english, true)(words, true)).toBe(true);
  expect(prepareGeneric(english, false)(words, true)).toBe(false);
});
