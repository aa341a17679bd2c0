import type { Side } from "./hunks.ts";

/** Where a comment stands in the diff that it was written on. */
export type Anchor = {
  readonly path: string;
  readonly side: Side;
  /** `null` for a comment on a whole file. */
  readonly line: number | null;
  readonly startLine: number | null;
  readonly startSide: Side | null;
  readonly position: number | null;
  readonly hunk: string;
};

/** A remark of a review. */
export type ReviewComment = Anchor & {
  readonly id: number;
  readonly review: number;
  readonly thread: string;
  readonly replyTo: number | null;
  readonly commit: string;
  readonly login: string;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
};

/** A review of a pull request. */
export type Review = {
  readonly id: number;
  /** As in `notes-org/notes#1`. */
  readonly pull: string;
  readonly login: string;
  readonly body: string;
  readonly state: "PENDING" | "COMMENTED" | "APPROVED" | "CHANGES_REQUESTED";
  readonly commit: string;
  readonly submittedAt: string;
};

/** All reviews, their comments, and which threads are resolved. */
export type ReviewStore = {
  readonly addReview: (review: Omit<Review, "id" | "submittedAt">) => Review;
  readonly addComment: (comment: NewComment) => ReviewComment;
  readonly editComment: (id: number, body: string) => ReviewComment | null;
  readonly deleteComment: (id: number) => boolean;
  readonly deleteReview: (id: number) => boolean;
  /** Sends off a review that only its author has seen so far. */
  readonly submitReview: (review: Pick<Review, "id" | "state" | "body">) => Review | null;
  readonly reviewsOf: (pull: string) => readonly Review[];
  readonly findReview: (id: number) => Review | null;
  readonly findComment: (id: number) => ReviewComment | null;
  readonly commentsOf: (pull: string) => readonly ReviewComment[];
  readonly isResolved: (thread: string) => boolean;
  /** Whether there is such a thread. */
  readonly resolve: (thread: string, isResolved: boolean) => boolean;
};

type NewComment = Omit<ReviewComment, "id" | "thread" | "createdAt" | "updatedAt">;

/** Starts without reviews. */
export function storeReviews(): ReviewStore {
  const reviews = new Map<number, Review>();
  const comments = new Map<number, ReviewComment>();
  const resolved = new Set<string>();
  // The emulator counts its own from 1.
  let lastId = 2_000_000;
  const nextId = (): number => (lastId += 1);
  const commentsOf = (pull: string): readonly ReviewComment[] =>
    [...comments.values()].filter(({ review }) => reviews.get(review)?.pull === pull);

  return {
    commentsOf,
    addReview(fields) {
      const review = { ...fields, id: nextId(), submittedAt: now() };
      reviews.set(review.id, review);
      return review;
    },
    addComment(fields) {
      const id = nextId();
      const thread = comments.get(fields.replyTo ?? 0)?.thread ?? `PRRT_${id}`;
      const comment = { ...fields, id, thread, createdAt: now(), updatedAt: now() };
      comments.set(id, comment);
      return comment;
    },
    editComment(id, body) {
      const comment = comments.get(id);
      if (comment === undefined) return null;
      const edited = { ...comment, body, updatedAt: now() };
      comments.set(id, edited);
      return edited;
    },
    deleteComment: (id) => comments.delete(id),
    deleteReview(id) {
      for (const comment of comments.values()) {
        if (comment.review === id) comments.delete(comment.id);
      }
      return reviews.delete(id);
    },
    submitReview({ id, state, body }) {
      const pending = reviews.get(id);
      if (pending === undefined) return null;
      const review = { ...pending, state, body, submittedAt: now() };
      reviews.set(id, review);
      return review;
    },
    reviewsOf: (pull) => [...reviews.values()].filter((review) => review.pull === pull),
    findReview: (id) => reviews.get(id) ?? null,
    findComment: (id) => comments.get(id) ?? null,
    isResolved: (thread) => resolved.has(thread),
    resolve(thread, isResolved) {
      if (![...comments.values()].some((comment) => comment.thread === thread)) return false;
      if (isResolved) resolved.add(thread);
      else resolved.delete(thread);
      return true;
    },
  };
}

function now(): string {
  return new Date().toISOString().replace(/\.\d+/, "");
}
