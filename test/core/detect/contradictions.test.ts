import { expect, test } from "vitest";
import { findContradictions } from "#core/detect/contradictions.ts";
import { linesOf, logged, partsOf } from "#test/core/detect/make.ts";

const textOf = (first: string, second: string): string =>
  `## 一\n\n${first}\n\n中间说些别的事情，和前后都没有关系。\n\n${second}\n`;

test.each([
  ["训练集在每一轮开始之前都要打乱顺序。", "训练集在每一轮开始之前都不要打乱顺序。"],
  ["缓存命中时需要访问数据库一次。", "缓存命中时无需访问数据库一次。"],
  ["热身阶段的学习率可以直接设成最大值。", "热身阶段的学习率不能直接设成最大值。"],
  ["批量越大，每一步需要的显存就会增加。", "批量越大，每一步需要的显存就会减少。"],
  [
    "The cache is checked before the request leaves.",
    "The cache is never checked before the request leaves.",
  ],
  [
    "A larger batch makes every single step faster here.",
    "A larger batch makes every single step slower here.",
  ],
  ["The server can't push frames on this channel.", "The server can push frames on this channel."],
])("“%s” and “%s” may not agree", (first, second) => {
  expect(linesOf(findContradictions(partsOf(textOf(first, second))))).toEqual([[3, 7]]);
});

test.each([
  ["a false negation", "这个方法不仅快速稳定而且非常省显存。", "这个方法快速稳定而且非常省显存。"],
  ["another", "参数在训练中不断更新直到损失收敛。", "参数在训练中更新直到损失收敛。"],
  [
    "another subject",
    "训练集在每一轮开始之前都要打乱顺序。",
    "测试集在每一轮开始之前都不要打乱顺序。",
  ],
  [
    "another subject in English",
    "The encoder masks the tokens that follow it.",
    "The decoder never masks the tokens that follow it.",
  ],
  ["two opposites", "学习率调得过大，损失曲线就会上升。", "学习率调得更小，损失曲线就会下降。"],
  [
    "a question",
    "训练集在每一轮开始之前都要打乱顺序吗？",
    "训练集在每一轮开始之前都不要打乱顺序。",
  ],
  ["conditions", "如果连接已经建立，就直接发送数据。", "如果连接没有建立，就直接发送数据。"],
  [
    "what others believe",
    "很多人以为注意力机制不能处理长序列输入。",
    "注意力机制能处理长序列输入。",
  ],
  ["words too few to tell", "不收敛。", "收敛。"],
])("%s is no contradiction", (_, first, second) => {
  expect(findContradictions(partsOf(textOf(first, second)))).toEqual([]);
});

const apart = (first: string, second: string) =>
  linesOf(findContradictions(partsOf(`## A\n\n${first}\n\n## B\n\n${second}\n`)));

test.each([
  ["检索那部分已经能跑通，两百个问题里答对一半多。", "检索那部分还不能跑通。"],
  ["合并权重以后推理和原来一样快，显存也省。", "合并权重以后推理和原来并不一样快。"],
])("“%s” and “%s” may not agree in a clause", (first, second) => {
  expect(findContradictions(partsOf(textOf(first, second)))).toHaveLength(1);
});

test.each([
  ["任期就是逻辑时钟，只增不减。", "每台机器都有一个任期，任期就是逻辑时钟。"],
  ["学习率调得过大，训练损失就会收敛。", "学习率调得过小，训练损失就不会收敛。"],
  ["先更新数据库，而不是更新缓存数据。", "更新缓存数据要加锁。"],
  ["The following syntax disables the given rule.", "The following syntax enables the given rule."],
])("the clauses of “%s” and “%s” do not deny one another", (first, second) => {
  expect(findContradictions(partsOf(textOf(first, second)))).toEqual([]);
});

test("in another section, a sentence and its denial to the letter may be short, and no others", () => {
  const claim = "Exponential backoff spreads the retries of one client.";
  expect(apart(claim, claim.replace("spreads", "never spreads"))).toEqual([[3, 7]]);
  expect(apart(claim, claim.replace("spreads", "never quickly spreads"))).toEqual([]);
});

test("points of lists under different headings are about different things", () => {
  const point = "支持事务和行级锁，崩溃之后可以恢复";
  const markdown = `## 甲\n\n- ${point}\n\n## 乙\n\n- 不${point.slice(0)}\n`;
  expect(findContradictions(partsOf(markdown))).toEqual([]);
});

test("points of one list are cases side by side", () => {
  const markdown =
    "## A\n\n- readers of the old table should drop it first\n- readers of the old table should not drop it first\n";
  expect(findContradictions(partsOf(markdown))).toEqual([]);
});

test("a point of the log and a sentence of the summary are about the same", () => {
  const parts = logged(
    "- 热身阶段的学习率不能直接设成最大值",
    "热身阶段的学习率可以直接设成最大值。",
  );
  expect(linesOf(findContradictions(parts))).toEqual([[3, 7]]);
});
