/**
 * What GitHub takes and shows, each number with its unit and where it is from, and what we keep within it.
 *
 * “Characters” are UTF-16 units: GitHub does not say how it counts, and nothing has more of them than units.
 */

/** The body of a comment on an issue, a pull request or a commit; beyond it GitHub answers 422 (“maximum is 65536 characters”). */
export const commentLimit = { maxLength: 65_536, unit: "characters" } as const;

/** What a state may take of a comment or a check, in characters: no more than the review, which it is for, leaves of it. */
export const maximumState = 30_000;

/** What a state may unfold to, in bytes; more is a bomb. */
export const maximumUnfoldedState = 1_048_576;

/** The summary of a check run: its OpenAPI description says 65,535 characters, its server counts bytes. */
export const checkSummaryLimit = { maxLength: 65_535, unit: "bytes" } as const;

/** Annotations in one request to a check run (OpenAPI description); more of them take more requests. */
export const annotationsPerRequest = 50;

/** Annotations of one check run: ours, so that a run takes 20 requests for them at most. */
export const maximumAnnotations = 1000;

/** The message of an annotation: 64 KB (OpenAPI description), of which a character takes three bytes at most. */
export const maximumAnnotationMessage = 20_000;

/** The summary of one step: beyond 1 MiB nothing of it is shown (runner, FileCommandManager.cs). The rest is for what else the step writes. */
export const stepSummaryLimit = { maxLength: 1_000_000, unit: "bytes" } as const;

/**
 * Annotations of one step that the runner passes on, of each kind (runner, ExecutionContext.cs); 50 of a job are shown.
 *
 * Ten it is; of warnings and notices two are kept for what the run itself has to tell.
 */
export const stepAnnotations = { error: 10, warning: 8, notice: 8 } as const;

/** The message of such an annotation, in characters; the runner cuts it at 4,096 (ExecutionContext.cs). */
export const maximumLogMessage = 4096;

/** Entries of one page of a list (OpenAPI description). */
export const pageSize = 100;

/** Pages of one list: ours, and more than GitHub has of anything that we list. */
export const maximumPages = 100;

/** How often a request is sent again, and what all waiting for rate limits may come to, in seconds. */
export const maximumRetries = 2;
export const maximumWait = 60;

/** How long one try of a request may take, in milliseconds. */
export const tryTimeout = 30_000;

/** Suggestions that one run adds beside lines: ours, since beyond these a reader is better served by the comment. */
export const maximumSuggestions = 10;

/** Pages of 100 threads: ours, and more than a reader can follow. */
export const maximumThreadPages = 10;

/** Files in the list of a pull request, of a comparison, and of a commit (REST documentation); beyond them the list ends. */
export const pullRequestFiles = 3000;
export const comparedFiles = 300;
export const commitFiles = 3000;

/** Files in one GraphQL query: ours; GitHub takes more, but not in the ten seconds that a query may take. */
export const filesPerQuery = 100;

/** All files of a query, in bytes: ours, for the same reason. */
export const bytesPerQuery = 2_000_000;

/** A text that GraphQL gives whole, in bytes: it is cut off above 512,000. */
export const maximumQueriedText = 500_000;

/** A linked text, in bytes: ours, and four times what a note may have. */
export const maximumLinkedText = 1_048_576;

/**
 * Linked texts that one run reads, for the headings in them or as sources of notes: ours. Where a model takes its time, each may be a request of
 its own, and a pull request of 100 notes is to take 15 at most.
 */
export const maximumLinkedTexts = 6;
