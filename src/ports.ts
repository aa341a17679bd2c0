import type { ValidateFrontMatter } from "#core/front-matter/validate.ts";
import type { LinkedFiles } from "#core/check/linked-files.ts";
import type { RememberedReviews } from "#core/memory/remembered.ts";
import type { LinkedPath } from "#core/note/linked-paths.ts";
import type { NoteFile } from "#core/note/note-file.ts";
import type { Rehearsal } from "#core/rehearse.ts";
import type { Report } from "#core/report/report.ts";
import type { ModelFailure } from "#core/review/model-failure.ts";
import type { Prompt } from "#core/review/prompt.ts";
import type { TokenUsage } from "#core/usage/token-usage.ts";

/** Lists the notes to look at, with their bytes, in path order. */
export type ListChangedNotes = (signal: AbortSignal) => Promise<ChangedNotes>;

/** The notes of a change, and how many more the source could not list. */
export type ChangedNotes = {
  readonly files: readonly NoteFile[];
  /** True when the source's own cap may have hidden further files. */
  readonly isTruncated: boolean;
};

/** Goes through the checks of notes where each can be stopped, and returns the notes that it had to be stopped for. */
export type RehearseChecks = (
  files: readonly NoteFile[],
  basis: Omit<Rehearsal, "file">,
) => Promise<ReadonlySet<NoteFile>>;

/** The files that note authors cannot have changed, by their paths from the repository's root. */
export type TrustedFiles = {
  /** Reads a text file; `null` when there is none. */
  readonly read: (path: string, signal: AbortSignal) => Promise<string | null>;
  /** Lists the paths of the files in a folder, in path order; none when there is no such folder. */
  readonly list: (folder: string, signal: AbortSignal) => Promise<readonly string[]>;
};

/** Makes a JSON Schema, as it was parsed, into a test of front matter. `path` is what its problems name. */
export type CompileSchema = (schema: unknown, path: string) => Promise<ValidateFrontMatter>;

/** Looks up the files that notes link to; what cannot be told of a path is left out of the answer. */
export type FindLinkedFiles = (
  paths: readonly LinkedPath[],
  signal: AbortSignal,
) => Promise<LinkedFiles>;

/** Looks up what is remembered of the reviews of notes. What cannot be read is not remembered. */
export type RecallReviews = (
  paths: readonly string[],
  signal: AbortSignal,
) => Promise<RememberedReviews>;

/** One model call. The words come back as the model wrote them, unread; a failure is a value. */
export type CompletePrompt = (prompt: Prompt, signal: AbortSignal) => Promise<Completion>;

/** Asks on which day a model is shut down, as YYYY-MM-DD; `null` where nobody says so. It never rejects. */
export type FindShutdownDate = (signal: AbortSignal) => Promise<string | null>;

/** What became of one model call. Token counts are the endpoint's own; `null` where it reported none. */
export type Completion =
  | { readonly ok: true; readonly text: string; readonly usage: TokenUsage | null }
  | {
      readonly ok: false;
      readonly failure: ModelFailure;
      /** Left out where the endpoint did nothing that has to be paid for. */
      readonly usage?: TokenUsage | null;
    };

/** Sends prompts, by their ids, as one batch, and says what the endpoint calls it. */
export type SubmitBatch = (
  prompts: ReadonlyMap<string, Prompt>,
  signal: AbortSignal,
) => Promise<string>;

/** Asks once what has become of a batch. */
export type ReadBatch = (batch: string, signal: AbortSignal) => Promise<BatchState>;

/** What an endpoint does with batches. */
export type BatchPorts = { readonly submitBatch: SubmitBatch; readonly readBatch: ReadBatch };

/** What has become of a batch: it may still be under way, or not have been taken at all. */
export type BatchState =
  | { readonly kind: "waiting"; readonly answered: number; readonly requests: number }
  | { readonly kind: "refused"; readonly isOverLimit: boolean }
  | BatchEnd;

/** What a batch has brought, by the ids of its prompts. */
export type BatchEnd = {
  readonly kind: "ended";
  readonly status: "completed" | "expired" | "cancelled";
  readonly completions: ReadonlyMap<string, Completion>;
};

/** Puts a report in one place, over whatever an earlier run left there. */
export type PublishReport = (report: Report, signal: AbortSignal) => Promise<Publication>;

/** What a publisher did, and where the result can be seen. */
export type Publication = {
  readonly publisher:
    | "comment"
    | "check-run"
    | "suggestions"
    | "threads"
    | "commit-comment"
    | "note"
    | "summary"
    | "log";
  /** `superseded` where a later run has written already. */
  readonly action: "created" | "updated" | "unchanged" | "superseded";
  readonly url: string | null;
};
