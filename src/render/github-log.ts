import type { Finding, Report } from "#core/report/report.ts";
import { lastLine } from "./place.ts";

/** The findings as workflow commands, one a line, for a job that runs the command line itself. */
export function renderGitHubLog({ notes }: Report): string {
  return notes
    .flatMap(({ path, findings }) => findings.map((finding) => `${toCommand(path, finding)}\n`))
    .join("");
}

function toCommand(path: string, finding: Finding): string {
  const places = Object.entries(toProperties(path, finding))
    .map(([name, value]) => [name, escapeProperty(String(value))] as const)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${value}`);
  return `::${finding.severity} ${places.join(",")}::${escapeData(finding.message)}`;
}

/**
 * Columns only within one line, which is all that GitHub takes; its end column is the last character itself.
 *
 * A number stands last: the runner looks for the `::` after it by culture, which a mark at the end of a text can hide.
 */
function toProperties(
  path: string,
  { span, rule }: Finding,
): Readonly<Record<string, string | number>> {
  const { startLine, startColumn, endLine, endColumn } = span;
  const columns =
    startLine === endLine
      ? { col: startColumn, endColumn: Math.max(startColumn, endColumn - 1) }
      : {};
  return { file: path, title: rule, line: startLine, endLine: lastLine(span), ...columns };
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** As `@actions/core` escapes, and without the control characters that a terminal would obey. */
function escapeData(text: string): string {
  return text
    .toWellFormed()
    .replace(control, "")
    .replaceAll("%", "%25")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A");
}

const control = /(?![\t\r\n])\p{Cc}/gu;
