import { error, notice, warning } from "@actions/core";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Finding } from "#core/report/report.ts";
import { renderGitHubLog } from "#render/github-log.ts";
import { chineseReport } from "#test/render/examples.ts";
import { hostileFields, reportOf } from "#test/render/hostile-text.ts";
import { finding, lineSpan, report, reviewedNote } from "#test/render/make.ts";
import { commandsIn } from "#test/render/runner-command.ts";

function logOf(overrides: Partial<Finding>, path = "notes/week-1.md"): string {
  return renderGitHubLog(
    report({ notes: [reviewedNote({ path, findings: [finding(overrides)] })] }),
  );
}

test("a finding is one line that the runner shows beside the note", () => {
  expect(logOf({ span: lineSpan(7, 3, 9) })).toBe(
    "::error file=notes/week-1.md,title=missing-section,line=7,endLine=7,col=3,endColumn=8::缺少“参考资料”一节，请补上\n",
  );
});

test.each([
  { name: "a note without findings", of: report },
  { name: "a report without notes", of: () => report({ notes: [] }) },
])("$name is an empty log", ({ of }) => {
  expect(renderGitHubLog(of())).toBe("");
});

test("every finding has its line, however many there are", () => {
  expect(commandsIn(renderGitHubLog(chineseReport())).map(({ name }) => name)).toEqual([
    "error",
    "warning",
    "notice",
  ]);
  const findings = Array.from({ length: 40 }, () => finding());
  const log = renderGitHubLog(report({ notes: [reviewedNote({ findings })] }));
  expect(log.match(/^::error .*\n/gm)).toHaveLength(40);
});

test.each([
  { name: "a point", span: lineSpan(7, 3, 3), place: "line=7,endLine=7,col=3,endColumn=3" },
  {
    name: "whole lines",
    span: { startLine: 7, startColumn: 1, endLine: 9, endColumn: 1 },
    place: "line=7,endLine=8",
  },
  {
    name: "a line with its end",
    span: { startLine: 7, startColumn: 1, endLine: 8, endColumn: 1 },
    place: "line=7,endLine=7",
  },
  {
    name: "parts of lines",
    span: { startLine: 7, startColumn: 3, endLine: 9, endColumn: 2 },
    place: "line=7,endLine=9",
  },
])("$name stands at $place", ({ span, place }) => {
  expect(logOf({ span })).toContain(`title=missing-section,${place}::`);
});

test.each([
  { message: "100%\r\n::error::x", written: "100%25%0D%0A::error::x" },
  { message: "a:b,c=d", written: "a:b,c=d" },
  { message: "%0A", written: "%250A" },
  { message: "\u001b[31m红\u0000", written: "[31m红" },
  { message: "𠮷\uD800", written: "𠮷\uFFFD" },
])("the message $message is written $written", ({ message, written }) => {
  expect(logOf({ message })).toMatch(/^[^\r\n]*\n$/);
  expect(logOf({ message }).split("endColumn=4::")[1]).toBe(`${written}\n`);
});

test("the path 一,二: 100%.md cannot end its property", () => {
  expect(logOf({}, "一,二: 100%.md")).toContain("::error file=一%2C二%3A 100%25.md,title=");
});

test("hostile fields give commands that the runner reads back", () => {
  fc.assert(
    fc.property(hostileFields, (fields) => {
      const [first, second, ...more] = commandsIn(renderGitHubLog(reportOf(fields)));
      const { file = "", title = "", ...place } = first?.properties ?? {};
      expect(more).toEqual([]);
      expect(first).toMatchObject({ name: "error", data: asShown(fields.message) });
      expect(second).toMatchObject({ name: "notice", data: asShown(fields.message) });
      expect({ file, title }).toEqual({
        file: asShown(fields.path),
        title: asShown(fields.rule),
      });
      expect(place).toEqual({ line: "12", endLine: "12", col: "1", endColumn: "4" });
    }),
    { numRuns: 1000 },
  );
});

test("a command is what @actions/core itself would write", () => {
  const write = { error, warning, notice };
  fc.assert(
    fc.property(
      hostileFields,
      fc.constantFrom("error", "warning", "notice"),
      (fields, severity) => {
        const message = asShown(fields.message);
        const theirs = capture(() =>
          write[severity](message, {
            file: asShown(fields.path),
            title: asShown(fields.rule),
            startLine: 7,
            endLine: 7,
            startColumn: 3,
            endColumn: 8,
          }),
        );
        const ours = logOf(
          { message, rule: fields.rule, severity, span: lineSpan(7, 3, 9) },
          fields.path,
        );
        expect(sortProperties(ours)).toEqual(sortProperties(theirs));
      },
    ),
  );
});

/** A message and a property without the marks that a terminal obeys. */
function asShown(text: string): string {
  return text.toWellFormed().replace(/(?![\t\r\n])\p{Cc}/gu, "");
}

function capture(write: () => void): string {
  const spy = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    write();
    return spy.mock.calls.map(([text]) => String(text)).join("");
  } finally {
    spy.mockRestore();
  }
}

/** The parts of a command, its properties in the order of the alphabet. */
function sortProperties(command: string): readonly string[] {
  const [, name = "", properties = "", data = ""] = /^::(\w+) (.*?)::([^]*)$/.exec(command) ?? [];
  return [name, ...properties.split(",").toSorted(), data];
}
