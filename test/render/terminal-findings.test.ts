import { expect, test } from "vitest";
import type { Finding, ReviewedNote } from "#core/report/report.ts";
import { renderTerminal } from "#render/terminal.ts";
import { finding, lineSpan, report, review, reviewedNote } from "#test/render/make.ts";

const skipped = review({ outcome: "skipped", strengths: [], suggestions: [], overall: null });

/** The lines of a note but its path, in English. */
function linesOf(note: Partial<ReviewedNote>): readonly string[] {
  const notes = [reviewedNote({ language: "en", review: skipped, ...note })];
  const text = renderTerminal(report({ notes }), { colour: false });
  return text.slice(0, text.indexOf("\n\n")).split("\n").slice(1);
}

function stub(overrides: Partial<Finding> = {}): Finding {
  const excerpt = "## Log";
  return finding({
    rule: "stub",
    message: "Add ## M",
    span: lineSpan(9, 1, 7),
    excerpt,
    ...overrides,
  });
}

test("a finding has its line below it, with a mark under its words", () => {
  expect(linesOf({ findings: [stub()] })).toEqual([
    "  9:1  error  Add ## M  stub",
    "    9 | ## Log",
    "      | ^^^^^^",
  ]);
});

test("findings about the same words share one frame, below the last of them", () => {
  expect(
    linesOf({ findings: [stub(), stub({ rule: "short" }), stub({ span: lineSpan(12, 4, 7) })] }),
  ).toEqual([
    "   9:1  error  Add ## M  stub",
    "   9:1  error  Add ## M  short",
    "     9 | ## Log",
    "       | ^^^^^^",
    "  12:4  error  Add ## M  stub",
    "    12 | ## Log",
    "       |    ^^^",
  ]);
});

test("a finding about a place without words has its row alone", () => {
  expect(linesOf({ findings: [stub({ span: lineSpan(9, 1, 1) })] })).toEqual([
    "  9:1  error  Add ## M  stub",
  ]);
});

test("only the first five findings of a rule have frames, so that the others stay in sight", () => {
  const findings = Array.from({ length: 8 }, (_, index) =>
    stub({ span: lineSpan(index + 1, 1, 7) }),
  );
  const lines = linesOf({
    findings: [...findings, stub({ rule: "short", span: lineSpan(9, 1, 7) })],
  });
  expect(lines.filter((line) => line.includes("^"))).toHaveLength(6);
  expect(lines.filter((line) => line.endsWith("stub"))).toHaveLength(8);
  expect(lines.slice(-6)).toEqual([
    "  6:1  error  Add ## M  stub",
    "  7:1  error  Add ## M  stub",
    "  8:1  error  Add ## M  stub",
    "  9:1  error  Add ## M  short",
    "    9 | ## Log",
    "      | ^^^^^^",
  ]);
});

const line = (startColumn: number, endColumn: number) => lineSpan(9, startColumn, endColumn);
const lines = (startLine: number, endLine: number) => ({
  startLine,
  startColumn: 1,
  endLine,
  endColumn: 1,
});

test.each([
  { name: "a replaced word", span: line(4, 7), text: "Notes", said: "fix: ## Notes" },
  { name: "an inserted word", span: line(3, 3), text: " My", said: "fix: ## My Log" },
  { name: "a removed letter", span: line(6, 7), text: "", said: "fix: ## Lo" },
  { name: "inserted lines", span: line(1, 1), text: "## A\n\nb\n", said: "fix: insert ## A …" },
  { name: "an inserted line", span: line(1, 1), text: "## A\n\n", said: "fix: insert ## A" },
  { name: "a removed line", span: lines(9, 10), text: "", said: "fix: delete line 9" },
  { name: "removed lines", span: lines(9, 12), text: "\n", said: "fix: delete lines 9–11" },
  { name: "replaced lines", span: lines(9, 12), text: "## B\n", said: "fix: ## B" },
  { name: "a change of another line", span: lineSpan(20, 3, 5), text: "ok", said: "fix: ok" },
])("a fix that is $name reads “$said”", ({ span, text, said }) => {
  expect(
    linesOf({ findings: [stub({ fix: { span, text } })] })
      .at(-1)
      ?.trim(),
  ).toBe(said);
});

test.each([
  { name: "only takes out what nobody sees", span: line(3, 3), text: "\u200B" },
  { name: "inserts what the message says", span: line(1, 1), text: "## M\n\n" },
  { name: "is long", span: line(1, 1), text: `${"long ".repeat(30)}\n` },
  { name: "removes words of another line", span: lineSpan(20, 3, 5), text: "" },
  { name: "empties the line", span: line(1, 7), text: "" },
])("a fix that $name is not said", ({ span, text }) => {
  expect(linesOf({ findings: [stub({ fix: { span, text } })] }).at(-1)).toContain("^");
});

test("every suppression is said with its line", () => {
  const suppressed = [
    stub({ rule: "todo-stub" }),
    stub({ rule: "too-short", span: lineSpan(12) }),
    stub({ rule: "todo-stub", span: lineSpan(40) }),
  ];
  expect(linesOf({ suppressed })).toEqual([
    "  3 findings suppressed by comments: todo-stub lines 9, 40; too-short line 12",
    "  No findings",
  ]);
  expect(linesOf({ suppressed, language: "zh-CN" })[0]).toBe(
    "  笔记中的注释要求忽略 3 处问题：todo-stub 第 9、40 行；too-short 第 12 行",
  );
});

test("a note whose findings are all known has no new ones", () => {
  expect(linesOf({ known: 2 })).toEqual(["  No new findings"]);
  const text = renderTerminal(
    report({ notes: [reviewedNote({ known: 2 }), reviewedNote({ known: 3 })] }),
    { colour: false, language: "en" },
  );
  expect(text).toContain("\n5 known findings left out (baseline).\n");
});

test("a note that no template applies to says so", () => {
  expect(linesOf({ template: null })).toEqual([
    "  No template applies to this note: only the rules that need none were checked",
    "  No findings",
  ]);
});
