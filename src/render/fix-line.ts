import type { Finding } from "#core/report/report.ts";
import { countColumns } from "./columns.ts";
import { plainLine } from "./log.ts";
import type { Phrases } from "./phrase-book.ts";
import { lastLine } from "./place.ts";

/** Says a fix in one line: what the line becomes, or what comes in or goes; nothing where that is long or known. */
export function sayFix(finding: Finding, phrases: Phrases): string | null {
  const { fix } = finding;
  if (fix === null) return null;
  const { span, text } = fix;
  const isWithinLine = span.startLine === span.endLine && !/[\r\n]/.test(text);
  if (text.trim() === "" && !isWithinLine) {
    return phrases.deleteLines(phrases.lines(span.startLine, lastLine(span)));
  }
  const mended = isWithinLine ? mendedLine(finding) : null;
  const words = mended ?? firstLine(text);
  if (isKnown(words, finding) || countColumns(words) > widestFix) return null;
  const say = mended === null && isEmpty(span) ? phrases.insert : phrases.changeTo;
  return say(words + (hasMoreLines(text) ? " …" : ""));
}

const widestFix = 80;

/** The line of the finding with its fix; `null` where the fix is elsewhere. */
function mendedLine({ fix, span, excerpt }: Finding): string | null {
  if (fix === null || fix.span.startLine !== span.startLine) return null;
  const { startColumn, endColumn } = fix.span;
  if (endColumn > excerpt.length + 1) return null;
  return plainLine(excerpt.slice(0, startColumn - 1) + fix.text + excerpt.slice(endColumn - 1));
}

/** Whether the words are those of the message, or look as the line does without the fix. */
function isKnown(words: string, { excerpt, message }: Finding): boolean {
  return words === plainLine(excerpt) || message.includes(words);
}

function firstLine(text: string): string {
  return plainLine(text.trimStart().split(/[\r\n]/)[0] ?? "");
}

function hasMoreLines(text: string): boolean {
  return /[\r\n]/.test(text.trim());
}

function isEmpty({ startLine, startColumn, endLine, endColumn }: Finding["span"]): boolean {
  return startLine === endLine && startColumn === endColumn;
}
