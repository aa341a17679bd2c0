import type { Place } from "./patches.ts";
import { baseOf, findPull, shaOf } from "./pulls.ts";
import { describeCommentProblem, findAnchor } from "./review-anchor.ts";
import { hasPendingReview } from "./review-create.ts";
import { type CurrentLine, followComment } from "./review-drift.ts";
import { formatComment } from "./review-form.ts";
import type { Reviewed, ReviewsOptions } from "./review-options.ts";
import type { ReviewComment } from "./review-store.ts";
import { type Answer, asObject, type Exchange, refuse, refuseInvalid } from "./wire.ts";

/** Makes a single comment, which is a review of its own. */
export async function createComment(
  options: ReviewsOptions,
  reviewed: Reviewed,
  exchange: Exchange,
): Promise<Answer> {
  const { reviews, listFiles } = options;
  const { place, key, pull } = reviewed;
  const login = exchange.login ?? "";
  const { body, commit_id: commit, in_reply_to: replyTo } = asObject(exchange.body);
  const first = typeof replyTo === "number" ? reviews.findComment(replyTo) : null;
  if (typeof replyTo === "number" && first === null) return refuse(404, "Not Found");
  if (hasPendingReview(reviews, key, login)) {
    const message = "user_id can only have one pending review per pull request";
    return refuseInvalid("Validation Failed", [
      { resource: "PullRequestReview", code: "custom", field: "user_id", message },
    ]);
  }
  const files = await listFiles(place, baseOf(pull), String(commit)).catch(() => null);
  if (files === null) {
    const message = "commit_id is not part of the pull request";
    return refuseInvalid("Validation Failed", [
      { resource: "PullRequestReviewComment", code: "custom", field: "commit_id", message },
    ]);
  }
  const anchor = first ?? findAnchor(files, exchange.body);
  if ("problem" in anchor) {
    return refuseInvalid("Validation Failed", [describeCommentProblem(anchor.problem)]);
  }
  const review = reviews.addReview({
    pull: key,
    login,
    body: "",
    state: "COMMENTED",
    commit: String(commit),
  });
  const comment = reviews.addComment({
    ...anchor,
    review: review.id,
    replyTo: first?.id ?? null,
    commit: String(commit),
    login,
    body: String(body),
  });
  return { status: 201, body: await showComment(options, reviewed, comment) };
}

/** Answers for a comment by its own address. */
export async function answerComment(
  options: ReviewsOptions,
  place: Place,
  { method, path, body }: Exchange,
): Promise<Answer> {
  const id = Number(path.split("/").at(-1));
  const comment = options.reviews.findComment(id);
  const key = options.reviews.findReview(comment?.review ?? 0)?.pull ?? "";
  const number = Number(key.split("#")[1]);
  const isHere = key.startsWith(`${place.owner}/${place.repo}#`);
  const pull = isHere ? await findPull(options, place, number) : null;
  if (comment === null || pull === null) return refuse(404, "Not Found");
  if (method === "DELETE") {
    options.reviews.deleteComment(id);
    return { status: 204, body: undefined };
  }
  const text = asObject(body)["body"];
  const shown = method === "PATCH" ? options.reviews.editComment(id, String(text)) : comment;
  const reviewed = { place, number, key, pull };
  return { status: 200, body: await showComment(options, reviewed, shown ?? comment) };
}

/** A comment as it stands now, in GitHub's own form. */
export async function showComment(
  options: ReviewsOptions,
  reviewed: Reviewed,
  comment: ReviewComment,
): Promise<object> {
  return formatComment(reviewed, comment, await locateComment(options, reviewed, comment));
}

/** Where a comment stands now; `null` for an outdated one. */
export async function locateComment(
  { listFiles }: ReviewsOptions,
  { place, pull }: Reviewed,
  comment: ReviewComment,
): Promise<CurrentLine | null> {
  const head = shaOf(pull, "head");
  const files = await listFiles(place, baseOf(pull), head);
  return followComment(place, comment, { head, files });
}
