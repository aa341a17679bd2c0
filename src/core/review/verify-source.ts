import type { Note } from "#core/note/note.ts";
import type { Remark, SourceQuote } from "#core/report/report.ts";
import { isAbsent } from "./absence.ts";
import type { DraftRemark } from "./draft.ts";
import { type Evidence, indexEvidence } from "./evidence.ts";
import { findQuote } from "./find-quote.ts";
import type { SourceText } from "./request.ts";

/** A remark about a note and its source, as it is held against the note alone. */
export type SourcedClaim = {
  readonly claim: DraftRemark;
  /** Gives the claim, once it is verified, the words of the source that it is about, and its own. */
  readonly attach: (remark: Remark) => Remark;
};

/** Reads what a remark says of the note alone; `null` where its source does not have what it says. */
export type ProveSource = (draft: DraftRemark) => SourcedClaim | null;

/**
 * Prepares the proof of remarks that compare a note with its source: their words of it have to stand there, and so has
 * what the note is said to lack. Other remarks are claims about the note as they are.
 */
export function prepareProveSource(sources: readonly SourceText[], note: Note): ProveSource {
  const indexed = sources.map(({ path, text }) => ({ path, evidence: indexEvidence(text) }));
  return (draft) => {
    if (draft.source === null) return { claim: draft, attach: (remark) => remark };
    const source = findSourceQuote(draft.source, indexed);
    if (source === null || !hasWhatIsLacking(draft, indexed, note)) return null;
    const { category, title, detail } = draft;
    return {
      claim: asClaimAboutNote(draft, indexed),
      attach: (remark) => ({ ...remark, source, category, title, detail }),
    };
  };
}

type IndexedSource = { readonly path: string; readonly evidence: Evidence };

/**
 * What a remark says of the note alone: the second place of what contradicts the source is in the source, and so may be
 * what it quotes.
 */
function asClaimAboutNote(draft: DraftRemark, sources: readonly IndexedSource[]): DraftRemark {
  const isInSource = (words: string): boolean =>
    sources.some(({ evidence }) => findQuote(evidence, { text: words, line: null }) !== null);
  const unmark = (text: string): string =>
    text.replaceAll(quotation, (marked: string) => {
      const words = marked.slice(1, -1);
      return isInSource(words) ? words : marked;
    });
  return {
    ...draft,
    category: draft.evidence.length > 1 ? draft.category : "other",
    title: unmark(draft.title),
    detail: unmark(draft.detail),
  };
}

const quotation = /「[^「」]+」|『[^『』]+』|“[^“”]+”/gu;

function findSourceQuote(words: string, sources: readonly IndexedSource[]): SourceQuote | null {
  const [, place, text = words] = /^\s*(\d{1,7})\s*\|\s*(.*)$/su.exec(words) ?? [];
  const line = place === undefined ? null : Number(place);
  for (const { path, evidence } of sources) {
    const quote = findQuote(evidence, { text, line });
    if (quote) return { path, text: quote.text, line: quote.span.startLine };
  }
  return null;
}

/** Nobody drops what the source does not cover. An unexplained term is another matter: the note itself has it. */
function hasWhatIsLacking(
  { absence, category }: DraftRemark,
  sources: readonly IndexedSource[],
  note: Note,
): boolean {
  if (absence === null || category === "term") return true;
  return sources.some(
    ({ evidence }) => !isAbsent({ words: absence, category, note, evidence, quotes: [], said: "" }),
  );
}
