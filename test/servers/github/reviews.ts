import { baseOf, findPull, shaOf } from "./pulls.ts";
import { answerComment, createComment, showComment } from "./review-comments.ts";
import { createReview, isEvent, states } from "./review-create.ts";
import { formatReview } from "./review-form.ts";
import type { Reviewed, ReviewsOptions } from "./review-options.ts";
import type { Review } from "./review-store.ts";
import { type Answer, asObject, type Exchange, paginate, readRoute, refuse } from "./wire.ts";

type Asked = { readonly exchange: Exchange; readonly origin: string; readonly reviewed: Reviewed };

/** Answers for reviews and their comments, of which the emulator knows too little; `null` for another path. */
export async function answerReviews(
  options: ReviewsOptions,
  exchange: Exchange,
  origin: string,
): Promise<Answer | null> {
  const route = readRoute(exchange.path);
  const { owner = "", repo = "", rest = "" } = route ?? {};
  const place = { octokit: options.octokit, owner, repo };
  const [, comment] = /^pulls\/comments\/(\d+)$/.exec(rest) ?? [];
  if (comment !== undefined) return answerComment(options, place, exchange);
  const [, number, below] = /^pulls\/(\d+)\/((?:reviews|comments)(?:\/.*)?)$/.exec(rest) ?? [];
  if (number === undefined || below === undefined) return null;
  const pull = await findPull(options, place, Number(number));
  if (pull === null) return refuse(404, "Not Found");
  const key = `${owner}/${repo}#${number}`;
  return answerBelow(options, below, {
    exchange,
    origin,
    reviewed: { place, number: Number(number), key, pull },
  });
}

async function answerBelow(
  options: ReviewsOptions,
  below: string,
  asked: Asked,
): Promise<Answer | null> {
  const { exchange, reviewed } = asked;
  const isPost = exchange.method === "POST";
  if (below === "comments") {
    return isPost ? createComment(options, reviewed, exchange) : listComments(options, asked, null);
  }
  if (below !== "reviews") return answerReview(options, asked);
  return isPost ? postReview(options, asked) : listReviews(options, asked);
}

async function listReviews(options: ReviewsOptions, asked: Asked): Promise<Answer> {
  const { exchange, origin, reviewed } = asked;
  const visible = options.reviews
    .reviewsOf(reviewed.key)
    .filter((review) => isVisible(review, exchange));
  const bodies = await Promise.all(visible.map((review) => formatReview(reviewed, review)));
  return paginate(bodies, exchange, origin);
}

async function postReview(
  options: ReviewsOptions,
  { exchange: { login, body }, reviewed }: Asked,
): Promise<Answer> {
  const { place, pull, key } = reviewed;
  const { commit_id: commitId } = asObject(body);
  const commit = typeof commitId === "string" ? commitId : shaOf(pull, "head");
  const files = await options.listFiles(place, baseOf(pull), commit).catch(() => null);
  if (files === null) return refuse(422, `No commit found for SHA: ${commit}`);
  const author = String(asObject(pull["user"])["login"]);
  const review = createReview(options.reviews, {
    pull: key,
    author,
    login: login ?? "",
    commit,
    files,
    body,
  });
  if ("status" in review) return review;
  return { status: 200, body: await formatReview(reviewed, review) };
}

async function answerReview(options: ReviewsOptions, asked: Asked): Promise<Answer | null> {
  const { exchange, reviewed } = asked;
  const [, id, below] = /\/reviews\/(\d+)(\/comments|\/events)?$/.exec(exchange.path) ?? [];
  if (id === undefined) return null;
  const review = options.reviews.findReview(Number(id));
  if (review === null || review.pull !== reviewed.key || !isVisible(review, exchange)) {
    return refuse(404, "Not Found");
  }
  if (below === "/comments") return listComments(options, asked, review);
  if (below === "/events") return sendOff(options, asked, review);
  const body = await formatReview(reviewed, review);
  if (exchange.method === "GET") return { status: 200, body };
  if (review.state !== "PENDING") {
    return refuse(422, "Can not delete a non-pending pull request review");
  }
  options.reviews.deleteReview(review.id);
  return { status: 200, body };
}

async function sendOff(
  { reviews }: ReviewsOptions,
  { exchange, reviewed }: Asked,
  review: Review,
): Promise<Answer> {
  const { event, body } = asObject(exchange.body);
  if (review.state !== "PENDING") return refuse(422, "Can not submit a non-pending review");
  if (!isEvent(event)) return refuse(422, "event is missing");
  const text = typeof body === "string" ? body : review.body;
  const sent = reviews.submitReview({ id: review.id, state: states[event], body: text });
  return sent === null
    ? refuse(404, "Not Found")
    : { status: 200, body: await formatReview(reviewed, sent) };
}

/** The comments of one review, or of all that have been sent off. */
async function listComments(
  options: ReviewsOptions,
  { exchange, origin, reviewed }: Asked,
  review: Review | null,
): Promise<Answer> {
  const listed = options.reviews
    .commentsOf(reviewed.key)
    .filter((comment) =>
      review === null
        ? options.reviews.findReview(comment.review)?.state !== "PENDING"
        : comment.review === review.id,
    );
  const bodies = await Promise.all(
    listed.map((comment) => showComment(options, reviewed, comment)),
  );
  const isNewestFirst = exchange.query.get("direction") === "desc";
  return paginate(isNewestFirst ? bodies.toReversed() : bodies, exchange, origin);
}

/** A review that is not sent off is for its author alone. */
function isVisible({ state, login }: Review, exchange: Exchange): boolean {
  return state !== "PENDING" || login === exchange.login;
}
