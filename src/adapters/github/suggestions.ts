import type { Report } from "#core/report/report.ts";
import type { Publication, PublishReport } from "#ports.ts";
import type { SafeMarkdown } from "#render/inert.ts";
import type { ChangedFile } from "./changed-files.ts";
import type { GitHubClient } from "./client.ts";
import { findStatus } from "./explain.ts";
import { isShown, parseHunks } from "./hunks.ts";
import { commentLimit, maximumSuggestions } from "./limits.ts";
import {
  draftReview,
  dropReview,
  listOwnReviews,
  type NewReview,
  type OwnReview,
  type ReviewComment,
  type ReviewPlace,
  sendReview,
} from "./review.ts";
import { idsIn, mark } from "./suggestion-mark.ts";

/** A change that can be committed at a click, as it is shown beside its lines. */
export type CommittableSuggestion = {
  readonly id: string;
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly body: SafeMarkdown;
  /** The same as a part of a longer text, with its place. */
  readonly passage: SafeMarkdown;
};

/** The pull request that is reviewed, and what is suggested. */
export type SuggestionsOptions = {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repository: string;
  readonly pullRequest: number;
  readonly headSha: string;
  readonly files: readonly Pick<ChangedFile, "path" | "patch">[];
  readonly suggestions: readonly CommittableSuggestion[];
  /** What stands over suggestions beside their lines, and over those that GitHub would not take there. */
  readonly renderReview: (report: Report, shown: Shown) => SafeMarkdown;
};

/** How many suggestions a review brings, and whether they stand beside their lines. */
export type Shown = { readonly count: number; readonly isBesideLines: boolean };

type Target = ReviewPlace & {
  readonly options: SuggestionsOptions;
  readonly report: Report;
};

/**
 * Puts suggestions beside the lines of a pull request, each once, however often it is reviewed.
 *
 * Only lines that the diff shows can have one. Where GitHub refuses all the same, which it does for all at once and
 * without saying for which, they go into the text of the review.
 */
export function suggestionReview(options: SuggestionsOptions): PublishReport {
  return async (report, signal) => {
    const { suggestions, files } = options;
    const target: Target = { ...options, signal, options, report };
    const shown = suggestions.filter((suggestion) => isInDiff(suggestion, files));
    return shown.length === 0 ? publication("unchanged", null) : publishOnce(target, shown);
  };
}

function isInDiff(
  { path, ...lines }: CommittableSuggestion,
  files: SuggestionsOptions["files"],
): boolean {
  const patch = files.find((file) => file.path === path)?.patch;
  return typeof patch === "string" && isShown(lines, parseHunks(patch));
}

/**
 * Posts what nobody has suggested yet: a draft, a look at what has come meanwhile, then the draft is sent off.
 *
 * An account can have one draft in a pull request. Whoever sends off its draft knows that no run beside it has sent one
 * since the draft was begun; a run whose draft was taken away leaves the suggestions to the one that took it.
 */
async function publishOnce(
  target: Target,
  shown: readonly CommittableSuggestion[],
): Promise<Publication> {
  const before = await listOwnReviews(target);
  const added = withoutPosted(shown, before).slice(0, maximumSuggestions);
  if (added.length === 0) return publication("unchanged", null);
  const draft = await draftSuggestions(target, added);
  if (draft === null) return publication("superseded", null);
  const meanwhile = await listOwnReviews(target);
  if (withoutPosted(added, meanwhile).length < added.length) {
    await dropReview(target, draft.id);
    return publication("superseded", null);
  }
  const url = await sendReview(target, draft.id);
  return url === null ? publication("superseded", null) : publication("created", url);
}

/** Leaves out what a review suggests that was sent off. */
function withoutPosted(
  suggestions: readonly CommittableSuggestion[],
  reviews: readonly OwnReview[],
): readonly CommittableSuggestion[] {
  const sent = reviews.filter(({ isDraft }) => !isDraft);
  const posted = new Set(sent.flatMap(({ body }) => idsIn(body)));
  return suggestions.filter(({ id }) => !posted.has(id));
}

type Draft = Pick<OwnReview, "id">;

/** Begins a review; `null` where a run beside this one has posted some of it meanwhile. */
async function draftSuggestions(
  target: Target,
  added: readonly CommittableSuggestion[],
): Promise<Draft | null> {
  const beside = renderBeside(target, added);
  const draft = await draftOrNull(target, beside);
  if (draft !== null) return draft;
  const reviews = await listOwnReviews(target);
  if (withoutPosted(added, reviews).length < added.length) return null;
  const drafts = reviews.filter(({ isDraft, body }) => isDraft && idsIn(body).length > 0);
  for (const { id } of drafts) await dropReview(target, id);
  const again = drafts.length > 0 ? await draftOrNull(target, beside) : null;
  return again ?? draftReview(target, renderInText(target, added));
}

/** GitHub refuses where there is a draft already, be it of a run that was killed, and where it will not have a line. */
async function draftOrNull(target: Target, review: NewReview): Promise<Draft | null> {
  try {
    return await draftReview(target, review);
  } catch (error) {
    if (findStatus(error) === 422) return null;
    throw error;
  }
}

function renderBeside(
  { options, report }: Target,
  added: readonly CommittableSuggestion[],
): NewReview {
  const text = options.renderReview(report, { count: added.length, isBesideLines: true });
  const body = `${mark(added.map(({ id }) => id))}\n${text}`;
  return { body, comments: added.map(commentOf) };
}

function renderInText(
  { options, report }: Target,
  added: readonly CommittableSuggestion[],
): NewReview {
  const text = options.renderReview(report, { count: added.length, isBesideLines: false });
  const parts = [text, ...added.map(({ passage }) => passage)].join("\n\n");
  const body = `${mark(added.map(({ id }) => id))}\n${parts}`;
  return { body: body.slice(0, commentLimit.maxLength), comments: [] };
}

function commentOf({ id, path, startLine, endLine, body }: CommittableSuggestion): ReviewComment {
  const start = startLine < endLine ? { start_line: startLine, start_side: "RIGHT" } : {};
  return { path, line: endLine, side: "RIGHT", ...start, body: `${mark([id])}\n${body}` };
}

function publication(action: Publication["action"], url: string | null): Publication {
  return { publisher: "suggestions", action, url };
}
