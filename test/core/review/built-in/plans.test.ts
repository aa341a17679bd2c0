import { expect, test } from "vitest";
import { praise } from "#core/review/built-in/strengths.ts";
import { gatherFacts } from "#core/review/built-in/facts.ts";
import { covers, indexItems } from "#core/detect/containment.ts";
import { checked } from "#test/core/make.ts";

const praisesPlan = (sentence: string): boolean => {
  const facts = gatherFacts(checked(`## 内容整理\n${sentence}\n`, undefined, "zh-CN"), "zh-CN");
  return praise(facts).some(({ title }) => title === "写出了自己接下来的打算");
};

test.each([
  "接下来打算用自己的笔记库做一次实验。",
  "后续自己主要关注部署。",
  "我计划再读一遍论文。",
  "Next week I want to try this on two cards.",
])("“%s” is a plan of one's own", (sentence) => {
  expect(praisesPlan(sentence)).toBe(true);
});

test.each([
  "后续会自动释放内存。",
  "接下来要计算梯度，再更新参数。",
  "编译器后续将这段代码展开。",
  "老师说下周会考试。",
  "接下来我不想再学这个了。",
  "Next, we multiply both sides by two.",
  "The next step is to normalise the vector.",
  "I will never read this book again.",
])("“%s” is none", (sentence) => {
  expect(praisesPlan(sentence)).toBe(false);
});

test.each([
  ["Little's law holds without assumptions.", "Littles Law", true],
  ["A gopher said rustic things about email.", "AI", false],
  ["A gopher said rustic things about email.", "Go", false],
  ["We wrote it in Go, not in Rust.", "Rust", true],
  ["Stale-while-revalidate hides the wait.", "stale-while-revalidate", true],
  ["everything was done and gone", "one", false],
])("“%s” covers “%s”: %s", (text, item, expected) => {
  expect(covers(indexItems(text), item)).toBe(expected);
});
