/** Why an event brings no notes to review; `render/skip.ts` has the sentences. */
export type SkipReason =
  | "branch-deleted"
  | "tag-pushed"
  | "pull-request-closed"
  | "pull-request-notes-unchanged"
  | "pull-request-other-label"
  | "comment-not-new"
  | "comment-not-command"
  | "comment-not-on-pull-request"
  | "comment-by-bot"
  | "commenter-not-member"
  | "workflow-run-not-completed"
  | "workflow-run-not-of-pull-request"
  | "workflow-run-without-pull-request"
  | "workflow-run-outdated"
  | "merge-group-dissolved";

/** An event that brings no notes, and why. */
export type Skip = { readonly kind: "skipped"; readonly reason: SkipReason };
