import type { Note } from "#core/note/note.ts";
import type { TextRange } from "#core/note/text-range.ts";
import type { Priority } from "#core/report/report.ts";
import type { RemarkCategory } from "./category.ts";
import {
  type DraftQuote,
  type DraftRemark,
  type DraftReview,
  type DraftStatus,
  blankDraft,
} from "./draft.ts";
import { type Evidence, indexEvidence, toSourceRange } from "./evidence.ts";
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

/** A remark and the places of its quotes in the folded text. */
type Placed = { readonly remark: DraftRemark; readonly places: readonly TextRange[] };

function withoutRepeats(
  remarks: readonly DraftRemark[],
  evidence: Evidence,
): readonly DraftRemark[] {
  const kept: Placed[] = [];
  for (const remark of remarks.slice(0, maximumCompared)) {
    const quotes = remark.evidence.slice(0, maximumQuotes);
    const places = quotes.flatMap((quote) => findPlace(quote, evidence) ?? []);
    const placed = { remark, places };
    if (!kept.some((other) => saysTheSame(other, placed))) kept.push(placed);
  }
  return [...kept.map(({ remark }) => remark), ...remarks.slice(maximumCompared)];
}

/** A model may write any number of remarks; no more than these are ever used. */
const maximumCompared = 240;
const maximumQuotes = 8;
const maximumPlaces = 50;

/** Where a quote stands to the letter, nearest to its line. What is only like it is for the verification to find. */
function findPlace({ text, line }: DraftQuote, evidence: Evidence): TextRange | null {
  const words = fold(text).text;
  if (words === "") return null;
  const { folded, lines } = evidence;
  let best: { readonly place: TextRange; readonly distance: number } | null = null;
  let start = folded.text.indexOf(words);
  for (let count = 0; start >= 0 && count < maximumPlaces; count += 1) {
    const place = { start, end: start + words.length };
    const range = toSourceRange(evidence, place);
    const found = lines.span(range.start, range.end).startLine;
    const distance = line === null ? 0 : Math.abs(found - line);
    if (best === null || distance < best.distance) best = { place, distance };
    start = folded.text.indexOf(words, start + 1);
  }
  return best?.place ?? null;
}

/** Whether two remarks of one category call the same words absent, or one is about no other words than the other. */
function saysTheSame(a: Placed, b: Placed): boolean {
  if (a.remark.category !== b.remark.category) return false;
  if (a.remark.absence !== null || b.remark.absence !== null) {
    return fold(a.remark.absence ?? "").text === fold(b.remark.absence ?? "").text;
  }
  return isAbout(a.places, b.places) || isAbout(b.places, a.places);
}

function isAbout(some: readonly TextRange[], all: readonly TextRange[]): boolean {
  if (some.length === 0) return false;
  return some.every((a) => all.some((b) => a.start < b.end && b.start < a.end));
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
