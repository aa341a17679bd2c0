import { expect, test } from "vitest";
import { isReported, judge } from "#bench/review/judge.ts";
import { defect, kind, lineSpan, statement } from "#test/bench/make.ts";

test.each([
  { line: 8, becomes: "hits" },
  { line: 12, becomes: "hits" },
  { line: 7, becomes: "wrong" },
  { line: 13, becomes: "wrong" },
] as const)(
  "a remark of a fitting category on line $line, two lines at most away, is in $becomes",
  ({ line, becomes }) => {
    expect(judge(defect(), [statement(line)], true)[becomes]).toHaveLength(1);
  },
);

test("a remark by another name at the place of the defect is neither found nor wrong", () => {
  const { hits, others, wrong } = judge(defect(), [statement(10, { name: "clarity" })], true);

  expect([hits.length, others.length, wrong.length]).toEqual([0, 1, 0]);
});

test("what follows from the defect elsewhere is not wrong", () => {
  const follows = { rules: [], categories: ["term"] } as const;
  const one = defect({ kind: kind({ follows }) });

  expect(judge(one, [statement(40, { name: "term" })], true)).toMatchObject({
    hits: [],
    others: [{ name: "term" }],
    wrong: [],
  });
});

test("what is not there is found where it is named", () => {
  const one = defect({ names: ["Keywords"] });
  const named = statement(99, { words: "Add “Keywords”" });

  expect(judge(one, [named], true).hits).toHaveLength(1);
  expect(judge(one, [statement(99)], true).hits).toHaveLength(0);
});

test("on a near miss everything new is wrong, and what is at its place reports it", () => {
  const nearMiss = defect({ role: "near miss" });
  const there = judge(nearMiss, [statement(10, { name: "clarity" })], true);
  const elsewhere = judge(nearMiss, [statement(90)], true);

  expect([there.wrong.length, isReported(there)]).toEqual([1, true]);
  expect([elsewhere.wrong.length, isReported(elsewhere)]).toEqual([1, false]);
});

test("of a reviewer who says other things each day, only what calls a near miss a defect is wrong", () => {
  const nearMiss = defect({ role: "near miss" });
  const statements = [statement(10), statement(10, { name: "clarity" }), statement(90)];

  expect(judge(nearMiss, statements, false).wrong).toEqual([statement(10)]);
  expect(judge(defect(), [statement(90)], false).wrong).toEqual([]);
});

test("what such a reviewer says beside a near miss is no word on it", () => {
  const nearMiss = defect({ role: "near miss" });
  const behind = { ...lineSpan(10), startColumn: 41, endColumn: 60 };
  const beside = [statement(9), statement(11), statement(10, { places: [behind] })];

  expect(judge(nearMiss, beside, false).wrong).toEqual([]);
});
