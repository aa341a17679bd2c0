import { expect, test } from "vitest";
import { type DraftRemark, blankDraft } from "#core/review/draft.ts";
import { verifyModelReview } from "#core/review/verify-model-review.ts";
import { draftRemark, quotes, reviewRequest } from "#test/core/make.ts";

const english = `# Backups

The nightly job copies the database and keeps seven copies.

The price of a month is \`RATE * [size(copy) for copy in list(month)]\`.

A restore was tried once, from the copy of the same night.
`;
const chinese = `# 备份

## 恢复步聚

每晚复制数据库，保留七份；恢复演练只做过一次，用的是当晚那份。

校验和在复制时写入，读出时再比对。
`;
const places = quotes("keeps seven copies", "A restore was tried once");

function reasonOf(remark: Partial<DraftRemark>, markdown = english): string | undefined {
  const language = markdown === english ? "en" : "zh-CN";
  const suggestion = draftRemark({
    title: markdown === english ? "The restore of copies is half told" : "恢复一段只讲了一半",
    evidence: places,
    ...remark,
  });
  const request = reviewRequest(markdown, language);
  return verifyModelReview({ ...blankDraft, suggestions: [suggestion] }, request).drops[0]?.reason;
}

test.each([
  ["behind the words that say so", "The note never mentions an older restore point."],
  ["before them", "One restore is told, and the second attempt is missing."],
  ["in commas before them", "The second attempt, from a copy a week old, is missing."],
  [
    "in commas, for what stands before",
    "The other half, that an old copy also opens, is missing, and so is how long it took.",
  ],
  ["up to a comma", "The note lacks a retention policy, so the copies may be gone."],
])("what a remark about two places names %s is looked up there", (_, detail) => {
  expect(reasonOf({ detail })).toBeUndefined();
});

test("an explanation that is said to be lacking is looked up as well", () => {
  const detail = "The text does not say which errors count.";
  expect(reasonOf({ category: "completeness", detail })).toBeUndefined();
  const told = "The text does not say which copies the nightly job keeps.";
  expect(reasonOf({ category: "completeness", detail: told })).toBe("unnamed-absence");
});

test("Chinese is read in the same way", () => {
  const evidence = quotes("保留七份", "演练只做过一次");
  const told = "笔记没有提到校验和怎么比对。";
  expect(reasonOf({ evidence, detail: "笔记没有提到异地存放。" }, chinese)).toBeUndefined();
  expect(reasonOf({ evidence, detail: "这里缺少恢复演练的次数。" }, chinese)).toBe(
    "unnamed-absence",
  );
  expect(reasonOf({ evidence, detail: told }, chinese)).toBe("unnamed-absence");
  const before = { evidence, category: "completeness" } as const;
  expect(reasonOf({ ...before, detail: "异地存放没有说明。" }, chinese)).toBeUndefined();
  expect(reasonOf({ ...before, detail: "恢复演练没有说明。" }, chinese)).toBe("unnamed-absence");
});

test.each([
  ["the note has it", "The note never mentions the nightly job."],
  ["the note has it in other forms", "The note never mentions that a restore was tried."],
  ["the note has it among much else", "The note lacks the copy of the same night that it was."],
  ["the note has it before the words", "A word on what the nightly job copies is missing."],
  [
    "the note has it, and what is said of it is made up",
    "The nightly job, which pays for itself under any reasonable assumption, is missing.",
  ],
  ["one of two is there", "It lacks a retention policy. The note never mentions seven copies."],
  ["it names one plain word", "The second place lacks a subject."],
  ["it names nothing", "It lacks it."],
  ["there are too many", "It lacks a retention policy. ".repeat(20)],
])("a remark is dropped where %s", (_, detail) => {
  expect(reasonOf({ detail })).toBe("unnamed-absence");
});

test("one place is not enough, nor is the same one twice", () => {
  const detail = "The note never mentions an older restore point.";
  expect(reasonOf({ detail, evidence: places.slice(0, 1) })).toBe("unnamed-absence");
  const twice = quotes("A restore was tried once", "restore was tried");
  expect(reasonOf({ detail, evidence: twice })).toBe("unnamed-absence");
});

test("a rewrite may supply what is lacking", () => {
  const price = {
    title: "The price of a month cannot be worked out",
    detail: "A rate times a list is no price: some sum is missing.",
    evidence: quotes("RATE * [size(copy) for copy in list(month)]"),
  };
  const rewrite = "The price of a month is `RATE * sum(size(copy) for copy in list(month))`.";
  expect(reasonOf({ ...price, rewrite })).toBeUndefined();
  expect(reasonOf({ ...price, rewrite: null })).toBe("unnamed-absence");
  expect(reasonOf({ ...price, rewrite: "The price of a month is not known yet." })).toBe(
    "unnamed-absence",
  );
  const told = { ...price, detail: "So the nightly job is missing." };
  const copied = "The price of a month of the nightly job is `RATE`.";
  expect(reasonOf({ ...told, rewrite: copied })).toBe("unnamed-absence");
});

test("a rewrite that is not shown supplies nothing", () => {
  const price = {
    title: "The price of a month cannot be worked out",
    detail: "Here some sum is missing.",
    evidence: quotes("RATE * [size(copy) for copy in list(month)]"),
    rewrite: "The price is the sum of 365 nights, see https://example.com/price .",
  };
  expect(reasonOf(price)).toBe("unnamed-absence");
});

test("a heading may be missing for a slip in its name", () => {
  const slip = {
    category: "typo",
    title: "标题「恢复步聚」应为「恢复步骤」",
    detail: "报告说缺少「步骤」一节，就是因为这个字。",
    evidence: quotes("## 恢复步聚"),
    rewrite: "## 恢复步骤",
  } as const;
  expect(reasonOf(slip, chinese)).toBeUndefined();
  expect(reasonOf({ ...slip, rewrite: null }, chinese)).toBe("unnamed-absence");
});

test("a term is named in its own field or not at all", () => {
  const detail = "The note never mentions an older restore point.";
  expect(reasonOf({ category: "term", detail })).toBe("unnamed-absence");
});
