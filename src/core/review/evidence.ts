import type { LineIndex } from "#core/note/lines.ts";
import { indexLines } from "#core/note/lines.ts";
import type { TextRange } from "#core/note/text-range.ts";
import { type Folded, fold } from "./fold.ts";

/** A note's text as quotes are looked up in it: folded, with the way back to the source. */
export type Evidence = {
  readonly source: string;
  readonly folded: Folded;
  readonly lines: LineIndex;
  /** What is left to be spent on quotes that do not stand in the text to the letter, in steps; all look-ups share it. */
  readonly approximation: { steps: number };
};

/** About two seconds. A hundred misquoted sentences of a note that is sent at once take a fifth of it. */
const maximumSteps = 400_000_000;

/** Prepares the learner's text; blanked parts fold to nothing, so that they prove nothing. */
export function indexEvidence(learnerText: string): Evidence {
  return {
    source: learnerText,
    folded: fold(learnerText),
    lines: indexLines(learnerText),
    approximation: { steps: maximumSteps },
  };
}

/** Translates a range of the folded text into one of the source. */
export function toSourceRange({ folded, source }: Evidence, { start, end }: TextRange): TextRange {
  const from = folded.offsets[start] ?? 0;
  const last = folded.offsets[end - 1] ?? from;
  const isAstral = (source.codePointAt(last) ?? 0) > 0xffff;
  return { start: from, end: last + (isAstral ? 2 : 1) };
}

/** Splits a text at its blank lines. */
export function listParagraphs({ source }: Evidence): readonly string[] {
  return source.split(/(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)/);
}
