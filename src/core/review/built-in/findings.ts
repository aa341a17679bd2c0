import type { CheckedNote } from "#core/check/check-note.ts";
import { splitLines } from "#core/note/lines.ts";
import type { Passage } from "#core/note/passages.ts";
import type { RuleId } from "#core/rules/rules.ts";
import type { Span } from "#core/span.ts";

/** Looks up what the check has found by a rule: the words at each place, and a few around them. */
export function readFindings({
  note,
  findings,
}: CheckedNote): (rule: RuleId) => readonly Passage[] {
  const lines = splitLines(note.learnerText);
  return (rule) =>
    findings
      .filter((finding) => finding.rule === rule)
      .map(({ span }) => ({ text: wordsAt(lines, span), line: span.startLine }));
}

/** Looks up whether a comment in the note asks to leave out what a rule finds, on a line or on any. */
export function readWaivers({
  suppressed,
}: CheckedNote): (rules: readonly RuleId[], line?: number) => boolean {
  return (rules, line) =>
    suppressed.some(
      ({ rule, span }) =>
        rules.some((waived) => waived === rule) && (line === undefined || span.startLine === line),
    );
}

function wordsAt(lines: readonly string[], span: Span): string {
  const line = lines[span.startLine - 1] ?? "";
  const end = span.endLine === span.startLine ? span.endColumn - 1 : line.length;
  const start = span.startColumn - 1;
  const around = end - start < shortest ? context : 0;
  const from = line.slice(0, Math.max(0, start - around));
  const words = line.slice(from.length, end + around);
  return words
    .replace(/[A-Za-z]\w*$/, (word) => (/^\w/.test(line.slice(end + around)) ? "" : word))
    .replace(/^\w*[A-Za-z](?=\W)/, (word) => (/\w$/.test(from) ? "" : word))
    .trim();
}

/** In UTF-16 units: what is shorter takes in its surroundings. */
const shortest = 12;
const context = 40;
