import type { ReviewedSource, Unjudged } from "#core/report/report.ts";
import type { ReviewPart } from "#core/report/review-part.ts";
import type { Severity } from "#core/severity.ts";

/** Every fixed sentence of a rendered report but those about problems, as plain text. */
export type Phrases = {
  readonly listSeparator: "、" | ", ";
  /** What stands between two sentences. */
  readonly gap: "" | " ";
  readonly quoteSeparator: "；" | "; ";
  readonly colon: string;
  readonly fullStop: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly severityCount: (severity: Severity, count: number) => string;
  readonly noteCount: (count: number) => string;
  readonly remarkCount: (count: number) => string;
  readonly lines: (first: number, last: number) => string;
  readonly quotation: (text: string) => string;

  readonly headline: (headline: Headline) => string;
  readonly since: (mended: number, added: number) => string;
  readonly noFindings: string;
  /** Where the baseline has some. */
  readonly noNewFindings: string;
  readonly noTemplate: string;
  readonly noNotes: string;
  readonly failOnNever: string;
  readonly missingReviews: (count: number) => string;
  readonly columns: readonly [note: string, template: string, todos: string, remarks: string];
  readonly moreNotes: (count: number) => string;
  readonly trimmed: (reviews: number, findings: number) => string;
  readonly more: string;

  readonly suppressed: (count: number, places: string) => string;
  readonly ruleLines: (rule: string, lines: readonly number[]) => string;
  readonly known: (count: number) => string;
  readonly changeTo: (text: string) => string;
  readonly insert: (text: string) => string;
  readonly deleteLines: (lines: string) => string;

  readonly reviewHeading: (label: string) => string;
  readonly builtInReviewHeading: string;
  readonly interpretationHeading: (label: string) => string;
  readonly builtInInterpretationHeading: string;
  readonly strengths: string;
  readonly suggestions: string;
  readonly overall: string;
  readonly overview: string;
  readonly points: string;
  readonly takeaways: string;
  readonly rubric: string;
  readonly unjudged: Readonly<Record<Unjudged, string>>;
  readonly fromNoteAlone: string;
  readonly fromNoteAndSource: (paths: string) => string;
  readonly sourceLine: (path: string, line: number) => string;
  readonly sourceRead: (path: string, read: ReviewedSource["read"]) => string;
  readonly noSuggestions: string;
  readonly rewrite: string;
  readonly stillOpen: string;
  readonly resolved: string;
  readonly resolvedNow: string;
  readonly unavailable: (failure: string | null) => string;
  /** What stands over passages that tell a reviewer what to say. */
  readonly suspicious: string;
  readonly builtInStandsIn: string;
  /** Names some sections, and counts the others. */
  readonly unseen: (sections: string, others: number) => string;
  /** What stands for the heading of a section that has none. */
  readonly beforeHeadings: string;
  /** What stands over suggestions that can be committed. */
  readonly committable: (count: number) => string;
  /** What stands over suggestions that GitHub would not take beside their lines. */
  readonly notBesideLines: string;
  /** What stands over a review in the note itself. */
  readonly writtenBack: (heading: string) => string;

  readonly verified: (remarks: number) => string;
  readonly dropped: (remarks: number) => string;
  /** What the built-in reviewer does not write. */
  readonly takesModel: (parts: readonly ReviewPart[]) => string;
  /** Notes that were to be interpreted. */
  readonly notInterpreted: (notes: number) => string;
  readonly reviewedBy: (labels: string) => string;
  readonly reviewedByBuiltIn: string;
  readonly reviewedByBoth: (labels: string) => string;
  readonly notReviewed: string;
  readonly reused: (notes: number) => string;
  readonly usage: (usage: UsagePhrase) => string;
  readonly duration: (seconds: string) => string;

  readonly moreAnnotations: (count: number) => string;
};

/** The values of a headline; `counts` is empty when nothing was found. */
export type Headline = {
  readonly isPass: boolean;
  readonly notes: number;
  readonly counts: string;
};

/** The values of the sentence about tokens, as they are to be shown. */
export type UsagePhrase = {
  readonly requests: number;
  readonly input: string;
  readonly cached: string | null;
  readonly output: string;
  readonly isEstimated: boolean;
  readonly cost: string | null;
};
