import type { Note } from "#core/note/note.ts";
import type { Priority, Quote } from "#core/report/report.ts";
import type { RemarkCategory } from "./category.ts";
import { type DraftRemark, type DraftReview, type DraftStatus, blankDraft } from "./draft.ts";
import { type Evidence, indexEvidence } from "./evidence.ts";
import { findQuote, overlaps } from "./find-quote.ts";
import { fold } from "./fold.ts";

/**
 * Joins what was drafted about portions of a note, in their order, and about a digest of the whole of it.
 *
 * Of the digest only what no portion can show is taken: how places of the note go together, and what is said of the
 * note as a whole, which is taken from nowhere else.
 */
export function joinDrafts(
  portions: readonly DraftReview[],
  digest: DraftReview | null,
  note: Note,
): DraftReview {
  if (!digest) return mergeDrafts(portions, note);
  const suggestions = digest.suggestions.filter(
    ({ category, source }) => acrossPortions.has(category) || source !== null,
  );
  const { overall, topThree, interpretation, rubric } = digest;
  const across = { ...digest, strengths: [], suggestions, earlier: [] };
  return { ...mergeDrafts([across, ...portions], note), overall, topThree, interpretation, rubric };
}

const acrossPortions: ReadonlySet<RemarkCategory> = new Set(["contradiction", "wrong-figure"]);

/**
 * Merges drafts about portions of a note: the most important remarks first, and among equals one of each draft in turn.
 * Of two remarks that say the same, the one that comes first stays. What is said of the whole is left out.
 */
export function mergeDrafts(drafts: readonly DraftReview[], note: Note): DraftReview {
  const evidence = indexEvidence(note.learnerText);
  const merge = (remarks: readonly (readonly DraftRemark[])[]): readonly DraftRemark[] =>
    withoutRepeats(takeInTurn(remarks).toSorted(byPriority), evidence);
  const suspicious = new Map(
    drafts.flatMap((draft) => draft.suspicious).map((quote) => [fold(quote.text).text, quote]),
  );
  return {
    ...blankDraft,
    strengths: merge(drafts.map(({ strengths }) => strengths)),
    suggestions: merge(drafts.map(({ suggestions }) => suggestions)),
    earlier: mergeStatuses(drafts.flatMap(({ earlier }) => earlier)),
    suspicious: [...suspicious.values()],
  };
}

function takeInTurn(lists: readonly (readonly DraftRemark[])[]): readonly DraftRemark[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) => turn).flatMap((turn) =>
    lists.flatMap((list) => list[turn] ?? []),
  );
}

function byPriority(a: DraftRemark, b: DraftRemark): number {
  return priorities.indexOf(a.priority) - priorities.indexOf(b.priority);
}

const priorities: readonly (Priority | null)[] = ["high", "medium", "low", null];

type Placed = { readonly remark: DraftRemark; readonly quotes: readonly Quote[] };

function withoutRepeats(
  remarks: readonly DraftRemark[],
  evidence: Evidence,
): readonly DraftRemark[] {
  const kept: Placed[] = [];
  for (const remark of remarks) {
    const quotes = remark.evidence.flatMap((quote) => findQuote(evidence, quote) ?? []);
    const placed = { remark, quotes };
    if (!kept.some((other) => saysTheSame(other, placed))) kept.push(placed);
  }
  return kept.map(({ remark }) => remark);
}

/** Whether two remarks of one category call the same words absent, or one is about no other words than the other. */
function saysTheSame(a: Placed, b: Placed): boolean {
  if (a.remark.category !== b.remark.category) return false;
  if (a.remark.absence !== null || b.remark.absence !== null) {
    return fold(a.remark.absence ?? "").text === fold(b.remark.absence ?? "").text;
  }
  return isAbout(a.quotes, b.quotes) || isAbout(b.quotes, a.quotes);
}

function isAbout(some: readonly Quote[], all: readonly Quote[]): boolean {
  if (some.length === 0) return false;
  return some.every((quote) => all.some(({ span }) => overlaps(span, quote.span)));
}

/** What is open for one portion may be resolved in another one, which then shows where. */
function mergeStatuses(statuses: readonly DraftStatus[]): readonly DraftStatus[] {
  const merged = new Map<string, DraftStatus>();
  for (const status of statuses) {
    const isShown = status.status === "resolved" && status.evidence.length > 0;
    const before = merged.get(status.id);
    if (!before || (isShown && before.status === "open")) merged.set(status.id, status);
  }
  return [...merged.values()];
}
