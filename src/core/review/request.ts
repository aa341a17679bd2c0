import type { CheckedNote } from "#core/check/check-note.ts";
import type { Language } from "#core/language.ts";
import type { Section } from "#core/note/section.ts";
import type { RemarkCategory } from "./category.ts";

/** What a model is asked about one note. */
export type ReviewRequest = {
  readonly checked: CheckedNote;
  /** The language of the review. */
  readonly language: Language;
  /** The sections whose lines are sent; `null` sends all of them. */
  readonly shown: ReadonlySet<Section> | null;
  /** What a program saw in the note, for the model to look at. */
  readonly hints: readonly Hint[];
  /** Suggestions of an earlier review of which no program can tell what has become. */
  readonly earlier: readonly EarlierSuggestion[];
  /** What the note says it is about, where that is a text of the repository. */
  readonly source: SourceText | null;
  readonly terms: ReviewTerms;
};

/** A suggestion of the built-in reviewer, in short. */
export type Hint = {
  readonly lines: readonly number[];
  readonly category: RemarkCategory;
  readonly words: string;
};

/** What a repository asks of every review, whatever the note. */
export type ReviewTerms = {
  /** Whether the note is reviewed at all: without it there is nothing but the interpretation. */
  readonly isReviewed: boolean;
  /** Whether the review also says what the subject of the note is about. */
  readonly isInterpreted: boolean;
  readonly rubric: Rubric | null;
};

/** Nothing beyond the review itself. */
export const plainTerms: ReviewTerms = {
  isReviewed: true,
  isInterpreted: false,
  rubric: null,
};

/** What a teacher looks at in a note, and the levels of each. */
export type Rubric = { readonly criteria: readonly Criterion[] };

/** One criterion, and its levels in the order of the rubric. */
export type Criterion = {
  readonly name: string;
  /** What is said of it before its levels. */
  readonly description: string;
  readonly levels: readonly { readonly name: string; readonly description: string }[];
};

/** A text that a note names as its source. */
export type SourceText = {
  /** From the root, with `/` between folders. */
  readonly path: string;
  readonly text: string;
};

/** A suggestion that an earlier review made, with the words that it was about. */
export type EarlierSuggestion = {
  readonly id: string;
  readonly title: string;
  readonly quotes: readonly string[];
};
