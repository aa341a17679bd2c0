/** Where the action can be told to publish a report; `auto` is what suits the event and the token. */
export type PublishName = (typeof publishNames)[number];

/** A place that is what it says, and no choice among others. */
export type PublisherName = Exclude<PublishName, "auto">;

/** All places that can be named, `auto` first. */
export const publishNames = [
  "auto",
  "comment",
  "check",
  "suggestions",
  "resolved-threads",
  "commit-comment",
  "note",
] as const;
