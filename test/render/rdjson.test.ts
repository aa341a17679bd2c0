import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Finding } from "#core/report/report.ts";
import { renderRdjson } from "#render/rdjson.ts";
import { chineseReport, englishReport } from "#test/render/examples.ts";
import { hostileFields, reportOf } from "#test/render/hostile-text.ts";
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
  { name: "an English report", of: englishReport, count: 1 },
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
    location: { path: "笔记/第 1 讲.md", range: { start: { line: 12 }, end: { line: 12 } } },
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

test.each([
  { name: "wide characters", span: lineSpan(7, 3, 9), start: 7, end: 7 },
  {
    name: "whole lines",
    span: { startLine: 7, startColumn: 1, endLine: 9, endColumn: 1 },
    start: 7,
    end: 8,
  },
  {
    name: "parts of lines",
    span: { startLine: 7, startColumn: 3, endLine: 9, endColumn: 2 },
    start: 7,
    end: 9,
  },
  { name: "a point", span: lineSpan(7, 1, 1), start: 7, end: 7 },
])(
  "the place of $name is whole lines, whose columns no unit can change",
  ({ span, start, end }) => {
    expect(diagnosticOf({ span }).location.range).toEqual({
      start: { line: start },
      end: { line: end },
    });
  },
);

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

test.each([lineSpan(4, 1, 5), lineSpan(4, 3, 5), { ...lineSpan(4, 3, 1), endLine: 6 }])(
  "a fix within a line is left out: its columns in bytes are not known",
  (span) => {
    expect(diagnosticOf({ fix: { span, text: "字" } })).not.toHaveProperty("suggestions");
  },
);

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
