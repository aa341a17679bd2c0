/** The organization that owns the test repositories. */
export const organization = "notes-org";

/** The tokens that the test server knows, by what they stand for. */
export const tokens = {
  /** What a workflow gets: acts as `github-actions[bot]`. */
  workflow: "token-of-the-workflow",
  learner: "token-of-learner",
  anotherBot: "token-of-another-bot",
  admin: "token-of-admin",
  /** Somebody who may only read what everybody may. */
  stranger: "token-of-a-stranger",
} as const;

/** Who each token belongs to. */
export const logins: ReadonlyMap<string, string> = new Map([
  [tokens.workflow, "github-actions[bot]"],
  [tokens.learner, "learner"],
  [tokens.anotherBot, "another-bot[bot]"],
  [tokens.admin, "admin"],
  [tokens.stranger, "stranger"],
]);
