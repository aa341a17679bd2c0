import type { Note } from "#core/note/note.ts";
import type { Remark, SourceQuote } from "#core/report/report.ts";
import { isAbsent } from "./absence.ts";
import type { DraftRemark } from "./draft.ts";
import type { DropReason } from "./drop-reason.ts";
import { type Evidence, indexEvidence } from "./evidence.ts";
import { findQuote } from "./find-quote.ts";
import type { SourceText } from "./request.ts";

/** Remarks whose words of the source stand there, and what became of the others. */
export type SourcedRemarks = {
  /** With words of the note to be verified still. */
  readonly remarks: readonly DraftRemark[];
  readonly reasons: readonly DropReason[];
  /** Gives a remark that was verified the words of the source that it is about. */
  readonly attach: (remark: Remark) => Remark;
};

/**
 * Holds remarks that compare a note with its source against that source: its words have to stand there, and so has what
 * the note is said to lack.
 */
export function verifySources(
  drafts: readonly DraftRemark[],
  sources: readonly SourceText[],
  note: Note,
): SourcedRemarks {
  const indexed = sources.map(({ path, text }) => ({ path, evidence: indexEvidence(text) }));
  const attached = new Map<string, Attachment>();
  const reasons: DropReason[] = [];
  const remarks = drafts.flatMap((draft) => {
    if (draft.source === null) return [draft];
    const source = findSourceQuote(draft.source, indexed);
    if (source === null || !hasWhatIsLacking(draft, indexed, note)) {
      reasons.push("not-in-source");
      return [];
    }
    const { category, title, detail } = draft;
    const claim = asClaimAboutNote(draft, indexed);
    attached.set(keyOf(claim), { category, title, detail, source });
    return [claim];
  });
  return {
    remarks,
    reasons,
    attach: (remark) => ({ ...remark, ...attached.get(keyOf(remark)) }),
  };
}

type Attachment = Pick<Remark, "source" | "category" | "title" | "detail">;

type IndexedSource = { readonly path: string; readonly evidence: Evidence };

/** What a verified remark still has of its draft. */
function keyOf({ title, detail }: Pick<Remark, "title" | "detail">): string {
  return `${title}\u0000${detail}`;
}

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
