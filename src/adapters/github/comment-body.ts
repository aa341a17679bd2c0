import { asBefore } from "#core/memory/as-before.ts";
import { rememberReviews } from "#core/memory/remember-reviews.ts";
import type { RememberedReviews } from "#core/memory/remembered.ts";
import type { Report } from "#core/report/report.ts";
import {
  type CommentState,
  type Run,
  type Since,
  blankState,
  compareNotes,
  rememberNotes,
} from "#core/report/state.ts";
import type { SafeMarkdown } from "#render/inert.ts";
import { commentLimit } from "./limits.ts";
import { splitState, writeState } from "./state.ts";

/** Renders a report as a comment of at most `maxLength` UTF-16 units. */
export type RenderComment = (
  report: Report,
  options: { readonly maxLength: number; readonly since: Since | null },
) => SafeMarkdown;

/** What a comment is made of. */
export type CommentContent = {
  readonly marker: string;
  readonly report: Report;
  readonly run: Run | null;
  readonly render: RenderComment;
  /** What was remembered before the run; `null` where its reviews are not ours to remember. */
  readonly recalled: RememberedReviews | null;
};

/** Writes a comment: the marker, the review, and the state as far as there is room for it. */
export function writeBody(
  content: CommentContent,
  since: Since | null,
  before: CommentState | null = null,
): string {
  const { marker, report, run, render } = content;
  const { model: _, durationMs: __, modelShutdown: ___, promptCut: ____, ...usage } = report.usage;
  const smallest = { ...blankState(run), since, usage };
  const { maxLength } = commentLimit;
  const reserved = `${marker}\n\n${writeState(smallest)}`.length;
  const text = render(report, { maxLength: maxLength - reserved, since });
  const begun = `${marker}\n${text}\n`;
  const { recalled } = content;
  const reviews = recalled && rememberReviews(report, before?.reviews ?? recalled);
  const state = { ...smallest, notes: rememberNotes(report), reviews: reviews ?? new Map() };
  // Of the two the state goes first: the review is what people read.
  const body = begun + writeState(state, maxLength - begun.length);
  if (body.length > maxLength) throw new Error(`The comment has ${body.length} characters`);
  return body;
}

/** Writes the comment that takes the place of another; `null` when that says the same already. */
export function rewriteBody(
  content: CommentContent,
  old: string,
  before: CommentState | null,
): string | null {
  const since = compareNotes(before?.notes ?? null, rememberNotes(content.report));
  if (before !== null && since === null) {
    // Nothing has changed since, so that what the comment says of the time before it still holds.
    const unchanged = { ...content, report: asBefore(content.report, before) };
    if (saysTheSame(old, writeBody(unchanged, before.since, before))) return null;
  }
  return writeBody(content, since, before);
}

const permalink = /\/blob\/[0-9a-f]{40}\//g;
const runLink = /\/actions\/runs\/\d+\)/g;

function saysTheSame(a: string, b: string): boolean {
  return withoutRun(a) === withoutRun(b);
}

/** An old permalink shows the same words as a new one, and so does the page of an earlier run. */
function withoutRun(body: string): string {
  const [text] = splitState(body.replaceAll("\r\n", "\n"));
  return text.replace(permalink, "/blob/commit/").replace(runLink, "/actions/runs/run)");
}
