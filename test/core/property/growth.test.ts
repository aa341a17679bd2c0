import { expect, test } from "vitest";
import { checkNote } from "#core/check/check-note.ts";
import { findNearDuplicates } from "#core/note/near-duplicates.ts";
import { draftBuiltInReview } from "#core/review/built-in/review.ts";
import { indexEvidence } from "#core/review/evidence.ts";
import { listQuotePlaces } from "#core/review/quote-places.ts";
import { renderJunit } from "#render/junit.ts";
import { checked, choose, note, template, timeOf } from "#test/core/make.ts";
import { finding, report, reviewedNote } from "#test/render/make.ts";

/** Eight times as much takes eight times as long where time is linear, and 64 times where it is quadratic. */
const mostGrowth = 24;

const paragraph = "显存不够时先减批量再谈别的优化最后才换卡记得看监控";

const diary = template(
  "# 日记\n\n## {日期}\n<!-- note repeat=0..999 -->\n\n### 计划\n\n### 收获\n",
);

const callsOfSize: readonly [name: string, prepare: (size: number) => () => unknown][] = [
  [
    "comments that ignore, in sections of their own",
    checkOf(150, (at) => `## 第 ${at} 天\n\n<!-- note-review ignore todo-left -->\n待补充\n\n`),
  ],
  [
    "short paragraphs that begin as a long one does",
    (size) => {
      const texts = [
        paragraph.repeat(80 * size),
        ...Array.from({ length: 80 * size }, (_, index) => paragraph + index),
      ];
      return () => findNearDuplicates(texts);
    },
  ],
  [
    "figures that a log has otherwise than its summary",
    reviewOf(
      (at) => `长度 ${at}k`,
      (at) => `长度是 ${100_000 + at}k。`,
    ),
  ],
  [
    "sentences that deny one another",
    reviewOf(
      (at) => `第 ${at} 轮之前都要打乱训练集的顺序`,
      (at) => `第 ${at} 轮之前都不要打乱训练集的顺序。`,
    ),
  ],
  [
    "names and brackets that are amiss",
    reviewOf(
      (at) => `模型选型评测${String.fromCodePoint(0x4e00 + at)} PyTorch`,
      (at) => `模型选型评估${String.fromCodePoint(0x4e00 + at)}（Pytorch。\n`,
    ),
  ],
  [
    "findings in sections of JUnit's XML",
    (size) => {
      const count = 60 * size;
      const sections = Array.from({ length: count }, (_, index) => ({
        slot: "计划",
        status: "ok" as const,
        required: true,
        line: index + 1,
        length: 9,
        items: 0,
      }));
      const findings = sections.map(({ line }) =>
        finding({
          section: "计划",
          span: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 },
        }),
      );
      const whole = report({ notes: [reviewedNote({ sections, findings })] });
      return () => renderJunit(whole);
    },
  ],
];

test.each(callsOfSize)("%s: eight times as many take no 24 times as long", (_, prepare) => {
  const few = prepare(1);
  const many = prepare(8);
  few();
  expect(costOf(many) / Math.max(1, costOf(few))).toBeLessThan(mostGrowth);
});

test("a quote with words left out that begins everywhere takes about as long as to index the note", () => {
  const text = "字TODO...".repeat(4000) + "”1. ^".repeat(4000);
  const evidence = indexEvidence(text);
  const look = () => listQuotePlaces(evidence, `${"字TODO…".repeat(9)}没有`);
  look();
  expect(costOf(look)).toBeLessThan(4 * costOf(() => indexEvidence(text)));
});

test("a thousand misquoted passages take no longer than forty, and find no more", () => {
  const lines = Array.from(
    { length: 2500 },
    (_, at) => `第 ${at} 步的损失又下降了一点，显存不变。`,
  );
  const text = lines.join("\n");
  const findIn = (count: number): number => {
    const evidence = indexEvidence(text);
    const passages = lines.slice(0, count).map((_, at) => text.slice(at * 30, at * 30 + 500));
    const misquoted = passages.map((passage) => passage.replaceAll("显存不", "显村不"));
    return misquoted.filter((passage) => listQuotePlaces(evidence, passage).length > 0).length;
  };
  const found = findIn(40);
  expect(found).toBeGreaterThan(5);
  expect(found).toBeLessThan(40);
  expect(findIn(1000)).toBe(found);
  expect(timeOf(() => findIn(1000))).toBeLessThan(2 * timeOf(() => findIn(40)));
});

/** Reviews a note with so many lines in its log and in its summary. */
function reviewOf(
  logged: (at: number) => string,
  told: (at: number) => string,
): (size: number) => () => unknown {
  return (size) => {
    const places = Array.from({ length: 60 * size }, (_, at) => at);
    const log = places.map(logged).join("\n");
    const summary = places.map(told).join("\n");
    const held = checked(`## 过程记录\n\n${log}\n\n## 内容整理\n\n${summary}\n`);
    expect(held.note.obstacle).toBeNull();
    return () => draftBuiltInReview(held, "zh-CN");
  };
}

/** Checks a note of so many parts. */
function checkOf(count: number, part: (at: number) => string): (size: number) => () => unknown {
  return (size) => {
    const parts = Array.from({ length: count * size }, (_, at) => part(at));
    const held = note(`# 日记\n\n${parts.join("")}`);
    expect(held.obstacle).toBeNull();
    return () => checkNote(held, choose(diary), { language: "en" });
  };
}

/** The least of several times, in milliseconds of the processor: what else runs on the machine counts for little. */
function costOf(call: () => unknown): number {
  const costs = [1, 2, 3, 4].map(() => {
    const start = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}
