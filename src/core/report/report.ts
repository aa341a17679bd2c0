import type { Language } from "#core/language.ts";
import type { ModelFailure } from "#core/review/model-failure.ts";
import type { FailOn, Severity } from "#core/severity.ts";
import type { Span } from "#core/span.ts";

/** Everything about one run: the JSON output, and the only input of every renderer. A field is only ever added. */
export type Report = {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: "note-review"; readonly version: string };
  readonly verdict: Verdict;
  readonly failOn: FailOn;
  readonly outcome: Outcome;
  /** In path order. */
  readonly notes: readonly ReviewedNote[];
  readonly totals: Totals;
  readonly usage: Usage;
};

/** Whether the run passes; decided by findings alone, never by a model. */
export type Verdict = "pass" | "fail";

/** What became of the reviews of a run. */
export type Outcome = "reviewed" | "cached" | "partial" | "unavailable" | "skipped";

/** Counts over all notes of a run. */
export type Totals = {
  readonly notes: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly remarks: number;
  readonly dropped: number;
  /** Findings that a comment in the note asks to leave out. */
  readonly suppressed: number;
  /** Findings that the baseline already has. */
  readonly known: number;
};

/** What the model calls of a run cost; zeros and nulls where no model was asked. */
export type Usage = {
  readonly model: string | null;
  readonly requests: number;
  readonly inputTokens: number;
  readonly cachedInputTokens: number;
  readonly outputTokens: number;
  readonly costUsd: number | null;
  /** How long the reviews took; 0 without a model, so that equal notes give equal reports. */
  readonly durationMs: number;
};

/** One note with everything that was found and said about it. */
export type ReviewedNote = {
  readonly path: string;
  readonly title: string | null;
  readonly language: Language;
  readonly template: { readonly name: string; readonly source: "file" | "built-in" } | null;
  readonly sections: readonly SectionStatus[];
  /** In line order. */
  readonly findings: readonly Finding[];
  /** In line order: what a comment in the note asks to leave out. It is no part of the verdict. */
  readonly suppressed: readonly Finding[];
  /** How many findings the baseline already has; they are left out. */
  readonly known: number;
  readonly review: Review;
};

/** How the note fills one slot of the template. */
export type SectionStatus = {
  readonly slot: string;
  readonly status: "ok" | "missing" | "empty" | "stub" | "unfilled" | "short" | "long";
  readonly required: boolean;
  readonly line: number | null;
  /** Characters (字) and words of visible text. */
  readonly length: number;
  /** List items, or phrases split by 、，；. */
  readonly items: number;
};

/** One place where a note does not keep to the template or to a rule. */
export type Finding = {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  /** The line of the source that the span starts on, cut after 500 UTF-16 units; empty where it cannot be read. */
  readonly excerpt: string;
  readonly section: string | null;
  readonly fix: Fix | null;
  readonly url: string;
};

/** An edit that mends a finding: what stands at the span is replaced by the text. An empty span is an insertion. */
export type Fix = { readonly span: Span; readonly text: string };

/** What a reviewer says about a note; every remark's evidence has been verified. */
export type Review = {
  readonly outcome: "reviewed" | "cached" | "skipped" | "unavailable";
  /** Why the review is unavailable, where it is. */
  readonly reason: ModelFailure | null;
  readonly reviewer: "model" | "built-in";
  readonly label: string;
  readonly strengths: readonly Remark[];
  readonly suggestions: readonly Remark[];
  readonly overall: string | null;
  readonly interpretation: Interpretation | null;
  /** Remarks whose evidence was not found in the note. */
  readonly dropped: number;
};

/** One strength or one suggestion, tied to the words it is about. */
export type Remark = {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly quotes: readonly Quote[];
  readonly section: string | null;
  readonly priority: Priority | null;
  readonly rewrite: string | null;
  readonly status: "new" | "open" | "resolved";
};

/** How soon a suggestion should be taken up. */
export type Priority = "high" | "medium" | "low";

/** Words of the note, as they stand there, and where. */
export type Quote = { readonly text: string; readonly span: Span };

/** What the note's subject is about, in the reviewer's words. */
export type Interpretation = {
  readonly overview: string;
  readonly points: readonly string[];
  readonly takeaways: readonly string[];
};
