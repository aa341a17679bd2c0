import { expect, test } from "vitest";
import { listStatements, withoutAlike, withoutBase } from "#bench/review/statement.ts";
import { defect, statement } from "#test/bench/make.ts";
import { finding, lineSpan, quote, remark, review, reviewedNote } from "#test/render/make.ts";

test("what was said of the base is taken out once for each time it was said there", () => {
  const [one, two] = [statement(3), statement(5)];

  expect(withoutBase([one, one, two], [one])).toEqual([one, two]);
});

test("what somebody said of the base in other words is taken out, but for what shows the new words", () => {
  const ofBase = [statement(30, { quotes: ["the median of five runs"] })];
  const again = statement(3, { quotes: ["median of five"] });
  const atTheEdge = { ...lineSpan(10), startColumn: 41, endColumn: 50 };

  expect(withoutAlike([again], ofBase, defect())).toEqual([]);
  for (const other of [
    statement(3, { quotes: ["the mean of five"] }),
    statement(3, { ...again, name: "clarity" }),
    statement(10, { quotes: ["median of five"] }),
    statement(10, { quotes: ["median of five"], places: [atTheEdge] }),
  ]) {
    expect(withoutAlike([other], ofBase, defect())).toEqual([other]);
  }
});

/** What is said of a note with one finding. */
function sayOnce(overrides: Parameters<typeof finding>[0]) {
  const note = reviewedNote({ findings: [finding(overrides)] });
  return listStatements({ ...note, review: review({ suggestions: [] }) });
}

test("a finding is the same after lines were added above it, and another one after its line has changed", () => {
  const before = sayOnce({ excerpt: "## 第一周" });

  expect(withoutBase(sayOnce({ span: lineSpan(40) }), before)).toEqual([]);
  expect(withoutBase(sayOnce({ excerpt: "## 第二周" }), before)).toHaveLength(1);
});

test("a reader meets findings first, the most serious at the top", () => {
  const findings = [
    finding({ rule: "a", severity: "notice" }),
    finding({ rule: "b", severity: "error" }),
  ];
  const suggestions = [remark({ category: "term", priority: "high" })];

  const statements = listStatements(reviewedNote({ findings, review: review({ suggestions }) }));

  expect(statements.map(({ name, rank }) => [name, rank])).toEqual([
    ["b", 0],
    ["a", 1],
    ["term", 2],
  ]);
});

test.each([
  { category: "term", statements: [[1], [9]] },
  { category: "contradiction", statements: [[1, 9]] },
] as const)(
  "two quotes of a remark on a $category are said of $statements",
  ({ category, statements }) => {
    const quotes = [quote({ span: lineSpan(1) }), quote({ span: lineSpan(9), text: "别的话" })];
    const suggestions = [remark({ category, quotes })];

    const said = listStatements(reviewedNote({ review: review({ suggestions }) }));

    expect(said.map(({ places }) => places.map(({ startLine }) => startLine))).toEqual(statements);
  },
);

test.each([
  { priority: "high", severity: "error" },
  { priority: "medium", severity: "warning" },
  { priority: "low", severity: "notice" },
] as const)("a remark of $priority priority counts as $severity", ({ priority, severity }) => {
  const suggestions = [remark({ priority })];

  expect(listStatements(reviewedNote({ review: review({ suggestions }) }))).toMatchObject([
    { severity },
  ]);
});
