import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Finding } from "#core/report/report.ts";
import type { Span } from "#core/span.ts";
import { renderRdjson } from "#render/rdjson.ts";
import { chineseReport, englishReport } from "#test/render/examples.ts";
import { hostileFields, hostileText, reportOf } from "#test/render/hostile-text.ts";
import { finding, lineSpan, report, reviewedNote } from "#test/render/make.ts";
import { rdjsonErrors } from "#test/render/rdjson-schema.ts";
import { commandsIn } from "#test/render/runner-command.ts";

function diagnosticOf(overrides: Partial<Finding>) {
  const notes = [reviewedNote({ path: "笔记/第 1 讲.md", findings: [finding(overrides)] })];
  const text = renderRdjson(report({ notes }));
  expect(rdjsonErrors(text)).toEqual([]);
  return JSON.parse(text).diagnostics[0];
}

test.each([
  { name: "a Chinese report", of: chineseReport, count: 3 },
  { name: "an English report", of: englishReport, count: 3 },
  { name: "a note without findings", of: report, count: 0 },
  { name: "a report without notes", of: () => report({ notes: [] }), count: 0 },
])("$name is a DiagnosticResult", ({ of, count }) => {
  const text = renderRdjson(of());
  expect(rdjsonErrors(text)).toEqual([]);
  expect(JSON.parse(text).diagnostics).toHaveLength(count);
});

test.each([
  ["an unknown field", '{"diagnostics":[],"notes":[]}'],
  [
    "an unknown severity",
    '{"diagnostics":[{"message":"x","location":{"path":"a"},"severity":"NOTE"}]}',
  ],
  [
    "a line 0",
    '{"diagnostics":[{"message":"x","location":{"path":"a","range":{"start":{"line":0}}}}]}',
  ],
  ["half a pair", '{"diagnostics":[{"message":"\\ud800","location":{"path":"a"}}]}'],
])("the check against reviewdog's format sees %s", (_, text) => {
  expect(rdjsonErrors(text)).not.toEqual([]);
});

test("a finding is a diagnostic with its rule and its page", () => {
  expect(diagnosticOf({ severity: "warning" })).toEqual({
    message: "缺少“参考资料”一节，请补上",
    location: {
      path: "笔记/第 1 讲.md",
      range: { start: { line: 12, column: 1 }, end: { line: 12, column: 7 } },
    },
    severity: "WARNING",
    code: { value: "missing-section", url: "https://docs.example/rules/missing-section" },
  });
  expect(diagnosticOf({ url: "" }).code).toEqual({ value: "missing-section" });
});

test.each([
  { severity: "error", written: "ERROR" },
  { severity: "warning", written: "WARNING" },
  { severity: "notice", written: "INFO" },
] as const)("$severity is $written", ({ severity, written }) => {
  expect(diagnosticOf({ severity }).severity).toBe(written);
});

const source = "一行 **结论：**正文 𠮷 👩‍💻 end";

/** The span of words in the source, as line 7. */
function spanOf(words: string): Span {
  const column = source.indexOf(words) + 1;
  return lineSpan(7, column, column + words.length);
}

/** What reviewdog finds between two places of the source, in bytes of UTF-8 from 1. */
function textAt({ start, end }: { start: { column: number }; end: { column: number } }): string {
  return Buffer.from(source)
    .subarray(start.column - 1, end.column - 1)
    .toString();
}

test.each(["一", "**结论：**", "𠮷", "👩‍💻", "end", source])(
  "the place of “%s” is in bytes of UTF-8",
  (words) => {
    const { range } = diagnosticOf({ span: spanOf(words), excerpt: source }).location;
    expect([range.start.line, range.end.line]).toEqual([7, 7]);
    expect(textAt(range)).toBe(words);
  },
);

test("every place of a line is where reviewdog looks for it, or is its whole line", () => {
  fc.assert(
    fc.property(hostileText, fc.nat({ max: 20 }), fc.nat({ max: 20 }), (excerpt, from, length) => {
      const span = lineSpan(7, from + 1, from + 1 + length);
      const { start, end } = diagnosticOf({ excerpt, span }).location.range;
      const words = Buffer.from(excerpt)
        .subarray(start.column - 1, end.column - 1)
        .toString();
      const known = excerpt.slice(from, from + length);
      expect([start.line, end.line]).toEqual([7, 7]);
      expect(start.column === undefined ? known : words).toBe(known);
    }),
  );
});

test.each([
  { name: "a point", span: lineSpan(7, 1, 1) },
  { name: "a point at the end of its line", span: lineSpan(7, 3, 3) },
])("the place of $name has no width", ({ span }) => {
  const { start, end } = diagnosticOf({ span, excerpt: "ab" }).location.range;
  expect(start).toEqual({ line: 7, column: span.startColumn });
  expect(end).toEqual(start);
});

test.each([
  {
    name: "whole lines",
    span: { startLine: 7, startColumn: 1, endLine: 9, endColumn: 1 },
    end: 8,
  },
  {
    name: "parts of lines",
    span: { startLine: 7, startColumn: 3, endLine: 9, endColumn: 2 },
    end: 9,
  },
  { name: "words beyond what is known of their line", span: lineSpan(7, 3, 9), end: 7 },
  { name: "half a character", span: lineSpan(7, 2, 3), end: 7 },
])("the place of $name is whole lines, whose columns no unit can change", ({ span, end }) => {
  expect(diagnosticOf({ span, excerpt: "𠮷" }).location.range).toEqual({
    start: { line: 7 },
    end: { line: end },
  });
});

test.each([
  {
    name: "replaces lines",
    span: { startLine: 4, startColumn: 1, endLine: 6, endColumn: 1 },
    text: "## 总结\r\n",
  },
  { name: "puts a line in", span: lineSpan(4, 1, 1), text: "## 总结\n" },
  {
    name: "takes lines out",
    span: { startLine: 4, startColumn: 1, endLine: 5, endColumn: 1 },
    text: "",
  },
])("a fix that $name is a suggestion", ({ span, text }) => {
  expect(diagnosticOf({ fix: { span, text } }).suggestions).toEqual([
    {
      range: {
        start: { line: span.startLine, column: 1 },
        end: { line: span.endLine, column: 1 },
      },
      text,
    },
  ]);
});

test("a fix within the line of its finding replaces just its words", () => {
  const fix = { span: spanOf("：**"), text: "**：" };
  const { suggestions } = diagnosticOf({ span: spanOf("**结论：**"), excerpt: source, fix });
  expect(suggestions).toMatchObject([{ text: "**：" }]);
  expect(textAt(suggestions[0].range)).toBe("：**");
});

test.each([
  { name: "another line", span: lineSpan(4, 3, 5) },
  { name: "several lines", span: { ...lineSpan(7, 3, 4), endLine: 9 } },
  { name: "the end of a line that is not known", span: lineSpan(7, 400, 402) },
])("a fix within $name is left out: its columns in bytes are not known", ({ span }) => {
  const fix = { span, text: "字" };
  const diagnostic = diagnosticOf({ span: spanOf("end"), excerpt: source, fix });
  expect(diagnostic).not.toHaveProperty("suggestions");
});

test("what a comment suppresses is left out", () => {
  const notes = [reviewedNote({ suppressed: [finding()] })];
  expect(JSON.parse(renderRdjson(report({ notes }))).diagnostics).toEqual([]);
});

test("hostile fields give a DiagnosticResult that says the same and is no command", () => {
  fc.assert(
    fc.property(hostileFields, (fields) => {
      const text = renderRdjson(reportOf(fields));
      expect(rdjsonErrors(text)).toEqual([]);
      expect(commandsIn(text)).toEqual([]);
      expect(JSON.parse(text).diagnostics[1]).toMatchObject({
        message: fields.message.toWellFormed(),
        location: { path: fields.path.toWellFormed() },
        code: { value: fields.rule.toWellFormed() },
      });
    }),
    { numRuns: 500 },
  );
});
