import { findAnchor, reviewProblems } from "./review-anchor.ts";
import type { DiffFile } from "./patches.ts";
import type { Anchor, Review, ReviewStore } from "./review-store.ts";
import { type Answer, asObject, refuseInvalid } from "./wire.ts";

/** A review that somebody asks for. */
export type ReviewRequest = {
  /** As in `notes-org/notes#1`. */
  readonly pull: string;
  readonly author: string;
  readonly login: string;
  /** The commit that the review is about. */
  readonly commit: string;
  /** What that commit changes. */
  readonly files: readonly DiffFile[];
  readonly body: unknown;
};

/** In characters (of reviews as of comments). */
const maxBodyLength = 65_536;

/** What becomes of a review that is sent off. */
export const states = {
  APPROVE: "APPROVED",
  REQUEST_CHANGES: "CHANGES_REQUESTED",
  COMMENT: "COMMENTED",
} as const;

type Draft = Anchor & { readonly body: string };

/** Makes a review with all its comments, or nothing at all. */
export function createReview(store: ReviewStore, request: ReviewRequest): Review | Answer {
  const { pull, login, commit } = request;
  const { event, body, comments } = asObject(request.body);
  const drafts = Array.isArray(comments) ? comments : [];
  const text = typeof body === "string" ? body : "";
  const placed = drafts.map((draft) => placeComment(request.files, draft));
  // GitHub says what is wrong, and not with which of the comments.
  const problems = placed.filter((one) => typeof one === "string");
  const problem =
    problems[0] ?? findReviewProblem(store, request, { event, text, count: drafts.length });
  if (problem !== null) return refuseInvalid("Unprocessable Entity", [problem]);

  const state = isEvent(event) ? states[event] : "PENDING";
  const review = store.addReview({ pull, login, body: text, state, commit });
  for (const draft of placed) {
    if (typeof draft === "string") continue;
    store.addComment({ ...draft, review: review.id, replyTo: null, commit, login });
  }
  return review;
}

/** Whether a review can be sent off with a word. */
export function isEvent(event: unknown): event is keyof typeof states {
  return typeof event === "string" && Object.hasOwn(states, event);
}

function placeComment(files: readonly DiffFile[], draft: unknown): Draft | string {
  const body = String(asObject(draft)["body"]);
  if (body.trim() === "") return "Body can't be blank";
  if (body.length > maxBodyLength)
    return `Body is too long (maximum is ${maxBodyLength} characters)`;
  const anchor = findAnchor(files, draft);
  return "problem" in anchor ? reviewProblems[anchor.problem] : { ...anchor, body };
}

function findReviewProblem(
  store: ReviewStore,
  request: ReviewRequest,
  asked: { readonly event: unknown; readonly text: string; readonly count: number },
): string | null {
  const { event, text, count } = asked;
  if (text.length > maxBodyLength) {
    return `Body is too long (maximum is ${maxBodyLength} characters)`;
  }
  if (hasPendingReview(store, request.pull, request.login)) {
    return "User can only have one pending review per pull request";
  }
  if (event === undefined || event === "COMMENT") {
    return event === "COMMENT" && text.trim() === "" && count === 0 ? "Body can't be blank" : null;
  }
  return findVerdictProblem(request, event === "APPROVE", text);
}

function findVerdictProblem(
  { login, author }: ReviewRequest,
  isApproval: boolean,
  text: string,
): string | null {
  if (isApproval && login === "github-actions[bot]") {
    return "GitHub Actions is not permitted to approve pull requests.";
  }
  if (author === login) {
    const verdict = isApproval ? "approve" : "request changes on";
    return `Can not ${verdict} your own pull request`;
  }
  return !isApproval && text.trim() === "" ? "Body can't be blank" : null;
}

/** Whether somebody has begun a review and not sent it off. */
export function hasPendingReview(store: ReviewStore, pull: string, login: string): boolean {
  return store
    .reviewsOf(pull)
    .some((review) => review.login === login && review.state === "PENDING");
}
