import type { Place } from "./patches.ts";
import type { Pull, PullsOptions } from "./pulls.ts";
import type { ReviewStore } from "./review-store.ts";

/** What answers for reviews. */
export type ReviewsOptions = PullsOptions & { readonly reviews: ReviewStore };

/** A pull request whose reviews are asked for. */
export type Reviewed = {
  readonly place: Place;
  readonly number: number;
  /** As in `notes-org/notes#1`. */
  readonly key: string;
  readonly pull: Pull;
};
