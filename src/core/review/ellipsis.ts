import type { TextRange } from "#core/note/text-range.ts";
import { type Evidence, toSourceRange } from "./evidence.ts";

/** Whether an ellipsis over a part of the folded text leaves out a heading, or the word that denies the rest. */
export function leavesOutTooMuch(evidence: Evidence, gap: TextRange): boolean {
  const omitted = evidence.folded.text.slice(gap.start, gap.end);
  if (bareNegation.test(omitted.replaceAll(/[^\p{L}\p{N}"]/gu, ""))) return true;
  const { source } = evidence;
  const before = toSourceRange(evidence, { start: gap.start - 1, end: gap.start }).end;
  const after = toSourceRange(evidence, { start: gap.end, end: gap.end + 1 }).start;
  return (
    heading.test(source.slice(before, after)) || underlined.test(source.slice(after, after + 2000))
  );
}

const bareNegation = /^(?=.{1,2}$).*[不没无未非]|^(?:not|never|no|cannot|.{0,6}n"t)$/u;

/** A line that is a heading, or underlines one. */
const heading = /[\r\n][ \t>]*(?:#|(?:=+|-+)[ \t]*(?:[\r\n]|$))/u;

/** A first line that is underlined by the second. */
const underlined = /^[^\r\n]*(?:\r\n?|\n)[ \t>]*(?:=+|-+)[ \t]*(?:[\r\n]|$)/u;
