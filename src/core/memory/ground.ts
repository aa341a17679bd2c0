import type { Note } from "#core/note/note.ts";
import { sectionAt } from "#core/note/section-at.ts";
import type { Section } from "#core/note/section.ts";
import { type Evidence, indexEvidence, toSourceRange } from "#core/review/evidence.ts";
import { fold } from "#core/review/fold.ts";
import { listQuotePlaces } from "#core/review/quote-places.ts";
import { digestSections } from "./section-digests.ts";

/** A note as it is now, beside what is remembered of its sections. */
export type Ground = {
  readonly note: Note;
  readonly evidence: Evidence;
  /** The learner's sections that are as they were. */
  readonly unchanged: ReadonlySet<Section>;
  /** Those that are not. */
  readonly changed: ReadonlySet<Section>;
};

/** Holds the sections of a note against the fingerprints of earlier ones. */
export function compareSections(note: Note, earlier: readonly string[]): Ground {
  const known = new Set(earlier);
  const sections = [...digestSections(note)];
  const those = (isKnown: boolean): ReadonlySet<Section> =>
    new Set(
      sections.filter(([, digest]) => known.has(digest) === isKnown).map(([section]) => section),
    );
  const evidence = indexEvidence(note.learnerText);
  return { note, evidence, unchanged: those(true), changed: those(false) };
}

/** A section that has the words of a quote, and whether it has them to the letter. */
export type QuotePlace = { readonly section: Section; readonly isExact: boolean };

/** Finds the sections that the words of a quote stand in; only those of a title, where there are any. */
export function placesOf(
  { note, evidence }: Ground,
  quote: string,
  title: string | null,
): readonly QuotePlace[] {
  const words = fold(quote).text;
  const places = listQuotePlaces(evidence, quote).flatMap((place) => {
    const { start, end } = toSourceRange(evidence, place);
    const section = sectionAt(note.sections, evidence.lines.span(start, end).startLine);
    const isExact = evidence.folded.text.slice(place.start, place.end) === words;
    return section === null ? [] : [{ section, isExact }];
  });
  const titled = places.filter(({ section }) => (section.title || null) === title);
  return titled.length > 0 ? titled : places;
}
