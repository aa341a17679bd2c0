import type { Finding, Report } from "#core/report/report.ts";
import type { Severity } from "#core/severity.ts";
import { inertText } from "#render/inert.ts";

/** A finding as a check run shows it beside the lines of a file. */
export type Annotation = {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: "failure" | "warning" | "notice";
  message: string;
};

const levels: Readonly<Record<Severity, Annotation["annotation_level"]>> = {
  error: "failure",
  warning: "warning",
  notice: "notice",
};

/** Makes an annotation of every finding of a report. */
export function annotateReport(report: Report): readonly Annotation[] {
  return report.notes.flatMap(({ path, findings }) =>
    findings.map((finding) => annotateFinding(path, finding)),
  );
}

function annotateFinding(path: string, { severity, message, span }: Finding): Annotation {
  const { startLine, startColumn, endLine, endColumn } = span;
  // A span ends before its end, an annotation at it.
  const lastLine = endColumn === 1 && endLine > startLine ? endLine - 1 : endLine;
  // GitHub refuses columns on an annotation of several lines.
  const columns =
    startLine === endLine
      ? { start_column: startColumn, end_column: Math.max(startColumn, endColumn - 1) }
      : {};
  return {
    path,
    start_line: startLine,
    end_line: lastLine,
    ...columns,
    annotation_level: levels[severity],
    message: inertText(message),
  };
}
