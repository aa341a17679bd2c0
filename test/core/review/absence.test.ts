import { expect, test } from "vitest";
import { type Absence, isAbsent } from "#core/review/absence.ts";
import type { RemarkCategory } from "#core/review/category.ts";
import { indexEvidence } from "#core/review/evidence.ts";
import { findQuote } from "#core/review/find-quote.ts";
import { note } from "#test/core/make.ts";

const summary =
  "这一课讲缓存为什么能加快读取：命中时不必访问数据库，没有命中才去读，并把结果写回。写回时带上过期时间，免得许多键在同一刻失效；读多写少的数据适合放进缓存，写得频繁的不适合。";
const markdown = `# 缓存\n\n## 关键词\n布隆过滤器、过期时间\n\n## 过程记录\n- 布隆过滤器\n- 互斥锁防击穿\n- 过期时间\n- SFT 与 RLHF\n\n## 内容整理\n${summary}\n`;

function holds(words: string, category: RemarkCategory, ...quoted: readonly string[]): boolean {
  return holdsIn(markdown, { words, category, said: "" }, quoted);
}

function holdsIn(
  text: string,
  claim: Pick<Absence, "words" | "category" | "said">,
  quoted: readonly string[],
): boolean {
  const parsed = note(text);
  const evidence = indexEvidence(parsed.learnerText);
  const quotes = quoted.flatMap((words) => findQuote(evidence, { text: words, line: null }) ?? []);
  expect(quotes).toHaveLength(quoted.length);
  return isAbsent({ ...claim, note: parsed, evidence, quotes });
}

test.each([
  ["a log item that the summary drops", "互斥锁", "互斥锁防击穿"],
  ["one that is a keyword as well", "布隆过滤器", "- 布隆过滤器"],
  ["one where another place is quoted", "布隆过滤器", "互斥锁防击穿"],
])("%s is left out", (_, words, quote) => {
  expect(holds(words, "coverage", quote)).toBe(true);
});

test("several are left out where each of them is", () => {
  expect(holds("布隆过滤器、互斥锁", "coverage", "- 布隆过滤器", "互斥锁防击穿")).toBe(true);
  expect(holds("布隆过滤器、过期时间", "coverage", "- 布隆过滤器", "- 过期时间")).toBe(false);
});

test("nothing is left out that the summary has", () => {
  expect(holds("过期时间", "coverage", "- 过期时间")).toBe(false);
});

test("what is said to be nowhere in the note is not in its log either", () => {
  expect(holds("互斥锁", "completeness", "互斥锁防击穿")).toBe(false);
});

test("several terms are unexplained where each of them is", () => {
  expect(holds("SFT、RLHF", "term", "SFT 与 RLHF")).toBe(true);
  expect(holds("SFT, RLHF", "term", "SFT 与 RLHF")).toBe(true);
  expect(holds("SFT、LoRA", "term", "SFT 与 RLHF")).toBe(false);
  expect(holds("SFT、", "term", "SFT 与 RLHF")).toBe(false);
});

test("a list without an end is no claim", () => {
  expect(holds("学、".repeat(100_000), "coverage", "- 过期时间")).toBe(false);
});

test.each([
  ["a name and what it has not", "SFT 的批量"],
  ["names that stand in two paragraphs", "SFT 缓存"],
  ["one in English", "the outcome of SFT behind the load balancer"],
])("%s is absent, though a word of it stands there", (_, words) => {
  expect(holds(words, "completeness")).toBe(true);
});

test.each([
  ["a name with a word for its kind", "SFT 框架"],
  ["one in English", "the SFT framework"],
  ["its plural", "SFTs"],
  ["names that stand together", "SFT 与 RLHF 的互斥锁"],
  ["words for kinds alone, where the note has them", "RLHF and the tools"],
  ["more words than can stand together", "SFT outcome under heavy load behind balancers"],
])("%s is not absent", (_, words) => {
  expect(holds(words, "completeness")).toBe(false);
});

const minutes = `# 组会

## 讨论

指标除了正确率，再加一个 MRR。两种粒度的索引先不做，只估硬盘占用。展示的时候改放视频。

## 决定

- 先按小标题切分，超过八百字的再按段落切，前后各留一句重叠
- 改写的时候带上一张不许改的词表，专有名词都收在里面
- 原始文档不放进仓库

### 展示

录一段视频备用。

## 待办

- 小李估一下两种粒度的索引各占多少硬盘
`;

test.each([
  ["没有写进「决定」"],
  ["“决定”里没有这两件"],
  ["「决定」漏了两件事"],
  ["Two things are missing from “决定”"],
  ["“决定” leaves out two things"],
])("what is said elsewhere may be left out of a section: %s", (said) => {
  const claim = { words: "MRR、两种粒度", category: "coverage", said } as const;
  expect(holdsIn(minutes, claim, ["再加一个 MRR", "两种粒度的索引先不做"])).toBe(true);
});

test.each<[string, Partial<Absence>, ...(readonly string[])]>([
  ["the section has it", { words: "原始文档" }, "原始文档不放进仓库"],
  ["the section has it, and another place as well", { words: "切分" }, "再加一个 MRR"],
  ["a part of the section has it", { words: "视频" }, "展示的时候改放视频"],
  ["no quote shows it elsewhere", {}, "再加一个 MRR"],
  ["the remark names no section", { said: "三件定下来的事没有写进结论" }, "两种粒度的索引先不做"],
  ["the note has no such section", { said: "没有写进「结论」" }, "两种粒度的索引先不做"],
  ["the section is named for something else", { said: "见「决定」" }, "两种粒度的索引先不做"],
  ["the section has barely begun", { said: "没有写进「展示」" }, "两种粒度的索引先不做"],
  ["it is said to be nowhere", { category: "completeness" }, "两种粒度的索引先不做"],
])("nothing is left out of a section where %s", (_, claim, ...quoted) => {
  const whole = { words: "两种粒度", category: "coverage", said: "没有写进「决定」" } as const;
  expect(holdsIn(minutes, { ...whole, ...claim }, quoted)).toBe(false);
});
