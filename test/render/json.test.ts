import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { ReviewedNote } from "#core/report/report.ts";
import { renderJson } from "#render/json.ts";
import { attackTexts } from "#test/render/attacks.ts";
import { chineseReport, englishReport } from "#test/render/examples.ts";
import { finding, lineSpan, report, reviewedNote } from "#test/render/make.ts";
import { reportErrors } from "#test/render/report-schema.ts";

test("the report is indented by two spaces and ends its last line", () => {
  const text = renderJson(report());
  expect(text).toMatch(/^\{\n {2}"schemaVersion": 1,\n {2}"tool": \{\n {4}"name"/);
  expect(text).toMatch(/[^\n]\n$/);
});

test.each([
  { name: "a Chinese report", of: chineseReport },
  { name: "an English report", of: englishReport },
  { name: "a report without notes", of: () => report({ notes: [] }) },
  { name: "a note that no template applies to", of: () => reportWith({ template: null }) },
  { name: "a note without a title", of: () => reportWith({ title: null }) },
  {
    name: "a fix, a suppression, known findings and a slot that repeats",
    of: () =>
      reportWith({
        findings: [finding({ fix: { span: lineSpan(12), text: "" } })],
        suppressed: [finding({ severity: "notice" })],
        known: 3,
        sections: [sectionStatus, { ...sectionStatus, line: null, status: "missing" }],
      }),
  },
])("$name is a report by its schema", ({ of }) => {
  expect(reportErrors(renderJson(of()))).toEqual([]);
});

test.each([
  { name: "a verdict of its own", broken: { ...report(), verdict: "maybe" } },
  { name: "half a count", broken: { ...report(), totals: { ...report().totals, notes: 0.5 } } },
  { name: "a note without findings", broken: { ...report(), notes: [{ path: "a.md" }] } },
  { name: "no version", broken: { ...report(), schemaVersion: undefined } },
])("the schema refuses $name", ({ broken }) => {
  expect(reportErrors(JSON.stringify(broken))).not.toEqual([]);
});

test("the schema takes a report of tomorrow, which has more fields", () => {
  expect(reportErrors(JSON.stringify({ ...report(), more: true }))).toEqual([]);
});

test.each([
  { title: "a\u2028b\u2029c", written: "a\\u2028b\\u2029c" },
  { title: "\u001b[31m", written: "\\u001b[31m" },
  { title: "\u0085\u007F\u009B", written: "\\u0085\\u007f\\u009b" },
  { title: "\u202Eabc\u2066", written: "\\u202eabc\\u2066" },
  { title: "##[error]x", written: "##\\u005berror]x" },
  { title: "中文 🎯", written: "中文 🎯" },
  { title: "a\u200Db", written: "a\\u200db" },
])("$written is written so", ({ title, written }) => {
  expect(renderJson(report({ notes: [reviewedNote({ title })] }))).toContain(
    `"title": "${written}"`,
  );
});

const sectionStatus = {
  slot: "总结",
  status: "ok",
  required: true,
  line: 9,
  length: 12,
  items: 1,
} as const;

function reportWith(note: Partial<ReviewedNote>) {
  return report({ notes: [reviewedNote(note)] });
}

test("what is written can be read back unchanged, but for half a character", () => {
  const text = fc.oneof(fc.constantFrom(...attackTexts()), fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(text, (title) => {
      const written = report({ notes: [reviewedNote({ title })] });
      const read = report({ notes: [reviewedNote({ title: title.toWellFormed() })] });
      expect(JSON.parse(renderJson(written))).toEqual(read);
    }),
  );
});
