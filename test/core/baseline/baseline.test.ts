import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Baseline, applyBaseline, updateBaseline } from "#core/baseline/baseline.ts";
import { parseBaseline, writeBaseline } from "#core/baseline/baseline-file.ts";
import type { Finding, Report } from "#core/report/report.ts";
import { finding, lineSpan, report, reviewedNote } from "#test/render/make.ts";

const path = "笔记/a.md";

function reportOf(...findings: readonly Finding[]): Report {
  return report({ notes: [reviewedNote({ path, findings })] });
}

const stub = finding({ rule: "todo-stub", section: "总结", excerpt: "TODO", span: lineSpan(3) });

test("what the baseline knows is left out of report and verdict, and counted", () => {
  const before = reportOf(stub);

  const { report: after, gone } = applyBaseline(before, updateBaseline(before, [], true), true);

  expect(before.verdict).toBe("fail");
  expect(after).toMatchObject({
    verdict: "pass",
    notes: [{ findings: [], known: 1 }],
    totals: { errors: 0, known: 1 },
  });
  expect(gone).toBe(0);
});

test.each([
  ["the line it is on", { span: lineSpan(90) }, true],
  ["the spaces and the width of its text", { excerpt: "  ＴＯＤＯ " }, true],
  ["its message and severity", { message: "…", severity: "warning" }, true],
  ["its rule", { rule: "empty-section" }, false],
  ["its section", { section: "过程记录" }, false],
  ["its text", { excerpt: "TODO: later" }, false],
] as const)("a finding stays known when it differs in %s: %s → %s", (_, change, isKnown) => {
  const baseline = updateBaseline(reportOf(stub), [], true);

  const { report: after } = applyBaseline(reportOf({ ...stub, ...change }), baseline, true);

  expect(after.totals.known).toBe(isKnown ? 1 : 0);
});

test("a missing section stays known when the section before it grows", () => {
  const missing = finding({ rule: "missing-section", section: "总结", excerpt: "old last line" });
  const baseline = updateBaseline(reportOf(missing), [], true);

  const { report: after } = applyBaseline(
    reportOf({ ...missing, excerpt: "new last line" }),
    baseline,
    true,
  );

  expect(after.totals.known).toBe(1);
});

test("of findings that look the same, only as many as were known are left out", () => {
  const baseline = updateBaseline(reportOf(stub, stub), [], true);
  const third = { ...stub, span: lineSpan(9) };

  const { report: after } = applyBaseline(reportOf(stub, stub, third), baseline, true);

  expect(after.notes[0]?.findings).toEqual([third]);
});

test.each([
  ["in the notes that were checked", false, 1],
  ["in all notes, where all were checked", true, 3],
])("known findings that are gone are counted %s", (_, isWhole, expected) => {
  const elsewhere = { path: "other.md", rule: "unfilled", section: null, text: "", count: 2 };
  const baseline = [...updateBaseline(reportOf(stub), [], true), elsewhere];

  expect(applyBaseline(reportOf(), baseline, isWhole).gone).toBe(expected);
});

test("an update about some notes keeps what is known of the others, and one about all does not", () => {
  const elsewhere = { path: "other.md", rule: "unfilled", section: null, text: "", count: 2 };

  expect(updateBaseline(reportOf(stub), [elsewhere], false)).toContainEqual(elsewhere);
  expect(updateBaseline(reportOf(stub), [elsewhere], true)).not.toContainEqual(elsewhere);
});

test("what a comment in the note leaves out is not taken into the baseline", () => {
  const notes = [reviewedNote({ path, suppressed: [stub] })];

  expect(updateBaseline(report({ notes }), [], true)).toEqual([]);
});

test("the file is sorted, a finding a line", () => {
  const file = writeBaseline(
    updateBaseline(reportOf(stub, { ...stub, rule: "empty-section", section: null }), [], true),
  );

  expect(file).toBe(`{
  "version": 1,
  "findings": [
    {"path":"笔记/a.md","rule":"empty-section","section":null,"text":"TODO","count":1},
    {"path":"笔记/a.md","rule":"todo-stub","section":"总结","text":"TODO","count":1}
  ]
}
`);
});

const known = fc.record({
  path: fc.string(),
  rule: fc.string(),
  section: fc.option(fc.string()),
  text: fc.string(),
  count: fc.integer({ min: 1, max: 9 }),
});

test("what is written is read again, and written the same", () => {
  fc.assert(
    fc.property(fc.array(known), (baseline: Baseline) => {
      const file = writeBaseline(baseline);
      const read = parseBaseline(file);

      expect(read).toHaveLength(baseline.length);
      expect(writeBaseline(read ?? [])).toBe(file);
    }),
  );
});

test("everything that is found is known after an update, and nothing else is", () => {
  const found = fc.record({
    rule: fc.constantFrom("missing-section", "todo-stub"),
    section: fc.constantFrom(null, "A", "B"),
    excerpt: fc.constantFrom("", "TODO", "x  y"),
  });
  fc.assert(
    fc.property(fc.array(found), (parts) => {
      const before = reportOf(...parts.map((part) => finding(part)));
      const { report: after, gone } = applyBaseline(before, updateBaseline(before, [], true), true);

      expect(after.totals).toMatchObject({ errors: 0, known: parts.length });
      expect(gone).toBe(0);
    }),
  );
});

test.each([
  ["nothing", ""],
  ["no JSON", "<<<<<<< HEAD\n"],
  ["a list", "[]"],
  ["a version that is not known", '{"version": 2, "findings": []}'],
  [
    "a count of 0",
    '{"version":1,"findings":[{"path":"a","rule":"b","section":null,"text":"","count":0}]}',
  ],
])("%s is no baseline", (_, text) => {
  expect(parseBaseline(text)).toBeNull();
});
