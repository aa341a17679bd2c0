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
