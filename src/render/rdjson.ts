import type { Finding, Report } from "#core/report/report.ts";
import type { Severity } from "#core/severity.ts";
import type { Span } from "#core/span.ts";
import { writeJson } from "./json-text.ts";
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

function toDiagnostic(path: string, { message, severity, rule, url, span, fix }: Finding): object {
  const address = readAddress(url);
  const suggestions = fix === null ? [] : toSuggestions(fix);
  return {
    message,
    location: { path, range: toLines(span) },
    severity: severities[severity],
    code: { value: rule, ...(address === null ? {} : { url: address }) },
    ...(suggestions.length === 0 ? {} : { suggestions }),
  };
}

/** Whole lines, the last one included: reviewdog counts columns in bytes of UTF-8, a report in UTF-16 units. */
function toLines(span: Span): object {
  return { start: { line: span.startLine }, end: { line: lastLine(span) } };
}

/** A fix only where it starts and ends at column 1, which is the same in any unit; elsewhere it would cut characters. */
function toSuggestions({ span, text }: NonNullable<Finding["fix"]>): readonly object[] {
  if (span.startColumn !== 1 || span.endColumn !== 1) return [];
  const start = { line: span.startLine, column: 1 };
  const end = { line: span.endLine, column: 1 };
  return [{ range: { start, end }, text }];
}
