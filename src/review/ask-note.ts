import type { CheckedNote } from "#core/check/check-note.ts";
import type { Section } from "#core/note/section.ts";
import { joinDrafts, mergeDrafts } from "#core/review/merge-drafts.ts";
import type { ModelFailure } from "#core/review/model-failure.ts";
import { listReviewedSections } from "#core/review/reviewed-sections.ts";
import { type Portion, splitNote } from "#core/review/split-note.ts";
import { askDigest } from "./ask-digest.ts";
import { type Answered, askModel, invalidAnswer } from "./ask-model.ts";
import { type Asking, type PortionAnswer, askAlone, askPortions } from "./ask-portions.ts";

/** What a model made of a note, which it was asked about at once or in portions. */
export type NoteAnswer = {
  readonly answered: Answered;
  /** The headings of the sections that it has said nothing usable about. */
  readonly unseen: readonly string[];
  /** Why there are any; `null` where the note is longer than anything that is asked about. */
  readonly unseenReason: ModelFailure | null;
};

/**
 * In tokens of the note, for one call. The middle of a longer prompt is read with less care, and this much fits, with
 * the instructions and an answer, into the 16k tokens that many local models have.
 */
const tokensAtOnce = 12_000;

/** What is longer than so many portions is a book. */
const maximumPortions = 8;

/**
 * Asks a model about a note: at once where it is short enough, else in portions, and then about a digest of it all.
 *
 * A portion that comes to nothing leaves its sections unseen, and the rest of the review as it is. Without an answer
 * about the digest, nothing is said of the note as a whole.
 */
export async function askNote(asking: Asking): Promise<NoteAnswer> {
  const { checked, shown } = asking.request;
  const { note } = checked;
  const sections = listReviewedSections(checked).filter((section) => shown?.has(section) !== false);
  const split = splitNote(note, sections, tokensAtOnce);
  if (!asking.request.terms.isReviewed) {
    return askToInterpret(asking, { sections, isLong: split.portions.length > 1 });
  }
  const [only, second] = split.portions;
  const portions = split.portions.slice(0, maximumPortions);
  const answers =
    only && !second
      ? await askAlone(asking, only)
      : await askPortions(asking, { note: split.note, portions });

  const drafts = answers.flatMap(({ answered }) => (answered.ok ? [answered.draft] : []));
  const failed = answers.flatMap(({ answered }) => (answered.ok ? [] : [answered.failure]));
  const [draft] = drafts;
  const [failure = null] = failed;
  if (!draft) {
    const nothing = { ok: false, failure: failure ?? invalidAnswer } as const;
    return { answered: nothing, unseen: [], unseenReason: failure };
  }
  const unasked = split.portions.slice(maximumPortions);
  const unseen = listUnseen(checked, answers, unasked);
  if (answers.length === 1) {
    return { answered: { ok: true, draft }, unseen, unseenReason: failure };
  }
  const titles = mergeDrafts(drafts, note).suggestions.map(({ title }) => title);
  const digest = await askDigest(asking, { sections, titles });
  const ofWhole = digest.ok ? digest.draft : null;
  return {
    answered: { ok: true, draft: joinDrafts(drafts, ofWhole, note) },
    unseen,
    unseenReason: failure,
  };
}

type Interpreted = { readonly sections: readonly Section[]; readonly isLong: boolean };

/** An interpretation is of the note as a whole: of one that is too long to be seen at once, the digest has to do. */
async function askToInterpret(
  asking: Asking,
  { sections, isLong }: Interpreted,
): Promise<NoteAnswer> {
  const { request, completePrompt, signal } = asking;
  const answered = isLong
    ? await askDigest(asking, { sections, titles: [] })
    : await askModel(request, completePrompt, signal);
  const portion = { own: sections, along: [] };
  const unseen = answered.ok ? listUnseen(request.checked, [{ portion, answered }], []) : [];
  return { answered, unseen, unseenReason: null };
}

/** The headings of the sections with something in them that are kept out, or stand at least in part where no answer is. */
function listUnseen(
  checked: CheckedNote,
  answers: readonly PortionAnswer[],
  unasked: readonly Portion[],
): readonly string[] {
  const portionsOf = (isAnswered: boolean): readonly Portion[] =>
    answers.filter(({ answered }) => answered.ok === isAnswered).map(({ portion }) => portion);
  const seen = new Set(portionsOf(true).flatMap(({ own, along }) => [...own, ...along]));
  const lost = [...portionsOf(false), ...unasked]
    .flatMap(({ own }) => own)
    .filter((section) => !seen.has(section));
  const reviewed = new Set(listReviewedSections(checked));
  const learners = checked.note.sections.filter(({ isGenerated }) => !isGenerated);
  const keptOut = learners.filter((section) => !reviewed.has(section));
  // A piece of a section has the place of its heading.
  const places = new Set([...lost, ...keptOut].map(({ startOffset }) => startOffset));
  return learners
    .filter(({ blocks, startOffset }) => blocks.length > 0 && places.has(startOffset))
    .map(({ title }) => title);
}
