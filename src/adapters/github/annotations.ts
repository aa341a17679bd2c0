import type { Finding, Report } from "#core/report/report.ts";
import { type Severity, severities } from "#core/severity.ts";
import { inertText } from "#render/inert.ts";
import { maximumAnnotationMessage, maximumAnnotations } from "./limits.ts";

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

/** Makes annotations of the findings of a report, of the most serious ones where there are too many. */
export function annotateReport(report: Report): readonly Annotation[] {
  const all = report.notes.flatMap(({ path, findings }) =>
    findings.map((finding) => ({ path, finding })),
  );
  const shown =
    all.length <= maximumAnnotations
      ? all
      : severities
          .flatMap((severity) => all.filter(({ finding }) => finding.severity === severity))
          .slice(0, maximumAnnotations);
  return shown.map(({ path, finding }) => annotateFinding(path, finding));
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
    message: inertText(message).slice(0, maximumAnnotationMessage).toWellFormed(),
  };
}
