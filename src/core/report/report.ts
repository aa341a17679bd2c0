import type { Language } from "#core/language.ts";
import type { RemarkCategory } from "#core/review/category.ts";
import type { DropReason } from "#core/review/drop-reason.ts";
import type { ModelFailure } from "#core/review/model-failure.ts";
import type { FailOn, Severity } from "#core/severity.ts";
import type { Span } from "#core/span.ts";
import type { ReviewPart } from "./review-part.ts";

/** Everything about one run: the JSON output, and the only input of every renderer. A field is only ever added. */
export type Report = {
  /** Raised when the meaning of a field changes. */
  readonly schemaVersion: 1;
  /** What made the report. */
  readonly tool: {
    /** Always note-review. */
    readonly name: "note-review";
    /** The version of note-review. */
    readonly version: string;
  };
  readonly verdict: Verdict;
  /** The least serious finding that fails the run. */
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
  /** Notes that were looked at. */
  readonly notes: number;
  /** Findings of severity error. */
  readonly errors: number;
  /** Findings of severity warning. */
  readonly warnings: number;
  /** Findings of severity notice. */
  readonly notices: number;
  /** Strengths and suggestions, all of them verified. */
  readonly remarks: number;
  /** Remarks whose evidence was not found in the note. */
  readonly dropped: number;
  /** Findings that a comment in the note asks to leave out. */
  readonly suppressed: number;
  /** Findings that the baseline already has. */
  readonly known: number;
};

/** What the model calls of a run cost; zeros and nulls where no model was asked. */
export type Usage = {
  /** The name of the model; `null` where none was asked. */
  readonly model: string | null;
  /** Calls of the model's endpoint. */
  readonly requests: number;
  /** Tokens sent to the model, as its endpoint counted them, or an estimate where it did not. */
  readonly inputTokens: number;
  /** Those of them that the endpoint had in its cache. */
  readonly cachedInputTokens: number;
  /** Tokens received from the model, as its endpoint counted them, or an estimate where it did not. */
  readonly outputTokens: number;
  /** Whether some of the tokens are an estimate. */
  readonly estimated: boolean;
  /** In US dollars; `null` while no prices are set. */
  readonly costUsd: number | null;
  /** How long the reviews took; 0 without a model, so that equal notes give equal reports. */
  readonly durationMs: number;
  /** When the model ends, where its endpoint says so and the day is near or past; `null` otherwise. */
  readonly modelShutdown: ModelShutdown | null;
  /** A prompt that the endpoint seems to have cut, of several the one that was cut most; `null` otherwise. */
  readonly promptCut: PromptCut | null;
};

/** A prompt of which an endpoint counted much less than was sent. */
export type PromptCut = {
  /** As estimated. */
  readonly sentTokens: number;
  /** As the endpoint counted them. */
  readonly countedTokens: number;
};

/** The end of a model. */
export type ModelShutdown = {
  /** The name that the endpoint knows it by. */
  readonly model: string;
  /** The day, as YYYY-MM-DD. */
  readonly date: string;
};

/** One note with everything that was found and said about it. */
export type ReviewedNote = {
  /** From the root, with `/` between folders. */
  readonly path: string;
  /** Its first heading, or the title that its front matter gives. */
  readonly title: string | null;
  /** The language that its findings and its review are written in. */
  readonly language: Language;
  /** The template that it was held against; `null` when none claims it. */
  readonly template: {
    /** What notes and settings call it. */
    readonly name: string;
    /** Whether it is a file of the repository. */
    readonly source: "file" | "built-in";
  } | null;
  /** In template order, without generated sections. */
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
  /** The heading as the template has it. */
  readonly slot: string;
  /** How it is filled. */
  readonly status: "ok" | "missing" | "empty" | "stub" | "unfilled" | "short" | "long";
  /** Whether the template requires it. */
  readonly required: boolean;
  /** Of its heading in the note; `null` where it is missing. */
  readonly line: number | null;
  /** Characters (字) and words of visible text. */
  readonly length: number;
  /** List items, or phrases split by 、，；. */
  readonly items: number;
};

/** One place where a note does not keep to the template or to a rule. */
export type Finding = {
  /** The name of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** What the writer should do, in the language of the note's report. */
  readonly message: string;
  /** Where the writer should act. */
  readonly span: Span;
  /** The line of the source that the span starts on, cut after 500 UTF-16 units; empty where it cannot be read. */
  readonly excerpt: string;
  /** The heading of the section it is about, as the note or the template has it. */
  readonly section: string | null;
  /** What `--fix` would do; `null` where that is not certain. */
  readonly fix: Fix | null;
  /** The page of the rule. */
  readonly url: string;
};

/** An edit that mends a finding: what stands at the span is replaced by the text. An empty span is an insertion. */
export type Fix = {
  /** What is replaced. */
  readonly span: Span;
  /** What takes its place. */
  readonly text: string;
};

/** What a reviewer says about a note; every remark's evidence has been verified. */
export type Review = {
  /** What became of it. */
  readonly outcome: "reviewed" | "cached" | "skipped" | "unavailable";
  /** What failed: why the review is unavailable, or why sections of the note were not seen. */
  readonly reason: ModelFailure | null;
  /** Who wrote it. */
  readonly reviewer: "model" | "built-in";
  /** What its heading calls the reviewer. */
  readonly label: string;
  /** What is good. */
  readonly strengths: readonly Remark[];
  /** What to improve, and how, the most important first. */
  readonly suggestions: readonly Remark[];
  /** The evaluation as a whole. */
  readonly overall: string | null;
  /** What the note's subject is about, where that was asked for. */
  readonly interpretation: Interpretation | null;
  /** The level that the note reaches in each criterion of the rubric; none where there is no rubric. */
  readonly rubric: readonly CriterionLevel[];
  /** The texts that the note names as its source, as far as they were looked up for this review. */
  readonly sources: readonly ReviewedSource[];
  /** What was asked for, and this review does not have. */
  readonly leftOut: readonly ReviewPart[];
  /** Passages of the note that tell a reviewer what to say. */
  readonly suspicious: readonly Quote[];
  /** The headings of the sections that the model has not seen. */
  readonly unseen: readonly string[];
  /** Remarks that did not hold. */
  readonly dropped: number;
  /** Why they did not; the counts add up to `dropped`. */
  readonly drops: readonly Drop[];
  /** What the review was made from, so that it need not be made again; `null` where that is not known. */
  readonly madeFrom: MadeFrom | null;
};

/** A text that the note names as its source. */
export type ReviewedSource = {
  /** From the root, with `/` between folders. */
  readonly path: string;
  /** How much of it the reviewer has seen: of a long one no more than its start. */
  readonly read: "whole" | "start" | "nothing";
};

/** How many remarks did not hold for one reason. */
export type Drop = {
  /** What was wrong with them. */
  readonly reason: DropReason;
  /** How many there were. */
  readonly count: number;
};

/** Fingerprints of what a reviewer was asked about. */
export type MadeFrom = {
  /** Of everything that the review depends on. */
  readonly key: string;
  /** Of all of it but the note: equal where only the note has changed. */
  readonly terms: string;
  /** Of the learner's sections, in their order. */
  readonly sections: readonly string[];
};

/** The level that a note reaches in one criterion, and the words that show it. */
export type CriterionLevel = {
  /** The criterion, as the rubric has it. */
  readonly criterion: string;
  /** The level, as the rubric has it; `null` where none was shown. */
  readonly level: string | null;
  /** Why none was. */
  readonly unjudged: Unjudged | null;
  /** Why it is that level. */
  readonly detail: string;
  /** The words of the note that show it. */
  readonly quotes: readonly Quote[];
};

/**
 * Why a criterion has no level: the reviewer said nothing of it, gave one that the rubric does not have, gave two, said
 * what no reviewer may say, or quoted words that do not stand in the note.
 */
export type Unjudged =
  | "not-answered"
  | "unknown-level"
  | "several-levels"
  | "out-of-bounds"
  | "quote-not-found";

/** One strength or one suggestion, tied to the words it is about. */
export type Remark = {
  /** What tells it from the other remarks on the note. */
  readonly id: string;
  /** What it is about. */
  readonly category: RemarkCategory;
  /** What it says, in a few words. */
  readonly title: string;
  /** What it says in full. */
  readonly detail: string;
  /** The words of the note that it is about. */
  readonly quotes: readonly Quote[];
  /** What it says the note lacks; `null` where it says so of nothing. */
  readonly absence: string | null;
  /** The words of the note's source that it is about; `null` where it is about the note alone. */
  readonly source: SourceQuote | null;
  /** The heading of the section that its words stand in. */
  readonly section: string | null;
  /** How soon it should be taken up; `null` for a strength. */
  readonly priority: Priority | null;
  /** How the words could be written instead. */
  readonly rewrite: string | null;
  /** Whether a review of the note as it was before made it too, and whether it has been taken up since. */
  readonly status: "new" | "open" | "resolved";
};

/** How soon a suggestion should be taken up. */
export type Priority = "high" | "medium" | "low";

/** Words of the note, as they stand there, and where. */
export type Quote = {
  /** The words. */
  readonly text: string;
  /** Where they stand. */
  readonly span: Span;
};

/** Words of the text that a note names as its source. */
export type SourceQuote = {
  /** From the root, with `/` between folders. */
  readonly path: string;
  /** The words. */
  readonly text: string;
  /** The line of the source that they start on. */
  readonly line: number;
};

/** What the note's subject is about, in the reviewer's words. */
export type Interpretation = {
  /** What the subject is, in a few sentences. */
  readonly overview: string;
  /** Its key points. */
  readonly points: readonly string[];
  /** What to take from it. */
  readonly takeaways: readonly string[];
};
