import type { Finding, Report } from "#core/report/report.ts";
import type { Severity } from "#core/severity.ts";
import type { Span } from "#core/span.ts";
import { writeJson } from "./json-text.ts";
import { measure } from "./length.ts";
import { lastLine } from "./place.ts";
import { readAddress, toolPage } from "./tool-page.ts";

/** The findings as reviewdog's DiagnosticResult (`-f=rdjson`). */
export function renderRdjson({ tool, notes }: Report): string {
  const diagnostics = notes.flatMap(({ path, findings }) =>
    findings.map((finding) => toDiagnostic(path, finding)),
  );
  return writeJson({ source: { name: tool.name, url: toolPage }, diagnostics });
}

const severities: Readonly<Record<Severity, string>> = {
  error: "ERROR",
  warning: "WARNING",
  notice: "INFO",
};

function toDiagnostic(path: string, finding: Finding): object {
  const { message, severity, rule, url } = finding;
  const address = readAddress(url);
  const suggestions = toSuggestions(finding);
  return {
    message,
    location: { path, range: toRange(finding) },
    severity: severities[severity],
    code: { value: rule, ...(address === null ? {} : { url: address }) },
    ...(suggestions.length === 0 ? {} : { suggestions }),
  };
}

/** Columns within one line, where they are known; else whole lines, the last one included. */
function toRange(finding: Finding): object {
  const { span } = finding;
  const exact = span.startLine === span.endLine ? toExactRange(span, finding) : null;
  return exact ?? { start: { line: span.startLine }, end: { line: lastLine(span) } };
}

/** A fix only where its columns are known: a wrong one would cut characters. */
function toSuggestions(finding: Finding): readonly object[] {
  const { fix } = finding;
  const range = fix === null ? null : toExactRange(fix.span, finding);
  return fix === null || range === null ? [] : [{ range, text: fix.text }];
}

function toExactRange(span: Span, finding: Finding): object | null {
  const start = toPosition(span.startLine, span.startColumn, finding);
  const end = toPosition(span.endLine, span.endColumn, finding);
  return start && end ? { start, end } : null;
}

/** reviewdog counts columns in bytes of UTF-8, which the source line tells; column 1 is the same in any unit. */
function toPosition(line: number, column: number, { span, excerpt }: Finding): object | null {
  if (column === 1) return { line, column };
  const before = excerpt.slice(0, column - 1);
  const isKnown = line === span.startLine && before.length === column - 1 && before.isWellFormed();
  return isKnown ? { line, column: measure(before, "bytes") + 1 } : null;
}
