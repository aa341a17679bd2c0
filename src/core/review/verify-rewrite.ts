import type { CheckedNote } from "#core/check/check-note.ts";
import { acceptFixes, spliceEdits } from "#core/fix/apply-fixes.ts";
import { prepareAddsNothing } from "#core/inline/rewrite-edit.ts";
import { detectLanguage } from "#core/note/language.ts";
import type { TextRange } from "#core/note/text-range.ts";
import type { Remark } from "#core/report/report.ts";
import { bringsNothing, countLetters } from "./figures.ts";
import { fold } from "./fold.ts";

/** Gives a remark without its rewrite where that would not do in place of the sentence of the first quote. */
export type VerifyRewrite = (remark: Remark) => Remark;

/**
 * Prepares the check of rewrites: each is put into the text in memory, and goes where the note then has a finding more,
 * or where it changes nothing, is in another language, or has a figure, an address or a tag that the note has not.
 *
 * The remark stays: it rests on its quotes.
 */
export function prepareVerifyRewrite(checked: CheckedNote, known: string): VerifyRewrite {
  const addsNothing = prepareAddsNothing(checked);
  return (remark) => {
    const { rewrite, quotes } = remark;
    const [quote] = quotes;
    if (rewrite === null || !quote) return remark;
    const { text } = checked.note;
    const [place] = acceptFixes(text, [{ span: quote.span, text: "" }]);
    const sentence = place ? sentenceAround(text, place) : null;
    const filled = rewrite.replaceAll(blank, "…");
    const isGood =
      sentence !== null &&
      !isSameText(filled, text.slice(sentence.start, sentence.end), quote.text) &&
      isInLanguageOf(filled, text.slice(sentence.start, sentence.end)) &&
      bringsNothing(filled, known) &&
      addsNothing(spliceEdits(text, [{ ...sentence, text: filled }]));
    return isGood ? remark : { ...remark, rewrite: null };
  };
}

/** What a reviewer leaves for the writer to fill in. */
const blank = /〔[^〔〕]*〕|\[[^[\]]*(?:fill|填)[^[\]]*\](?!\()/giu;

/** Widens a place to the sentences that it stands in, within its lines; a mark at the start of a line stays out. */
function sentenceAround(text: string, { start, end }: TextRange): TextRange {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const before = text.slice(lineStart, start);
  const last = Array.from(before.matchAll(/[。！？!?；;]|\.(?=\s)/gu)).at(-1);
  const opening = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+|#{1,6}\s+)?/.exec(before)?.[0] ?? "";
  const from = last ? last.index + 1 : opening.length;
  const after = /^[^\r\n。！？!?；;]*[。！？!?；;]?/u.exec(text.slice(end))?.[0] ?? "";
  const isClosed = /[。！？!?；;.]$/u.test(text.slice(start, end));
  return {
    start: lineStart + Math.min(from, before.length),
    end: isClosed ? end : end + after.length,
  };
}

function isSameText(rewrite: string, ...others: readonly string[]): boolean {
  return others.some((other) => fold(other).text === fold(rewrite).text);
}

function isInLanguageOf(rewrite: string, sentence: string): boolean {
  if (Math.min(countLetters(rewrite), countLetters(sentence)) < minimumLetters) return true;
  return detectLanguage(rewrite) === detectLanguage(sentence);
}

/** Fewer say too little about the language that they are in. */
const minimumLetters = 8;
