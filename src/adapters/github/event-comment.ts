import type { GitHubEvent } from "./event-kinds.ts";
import { type Source, readNumber, readRepository, readText, skip } from "./event-payload.ts";
import { readPath } from "./read-path.ts";

/** The first word of a comment that asks for a review. */
const command = /^\s*\/note-review(?!\S)/;

/** Who may ask: a review may cost money, and writes. */
const mayAsk: ReadonlySet<unknown> = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);

/** Reads what somebody wrote below a pull request. */
export function parseComment(source: Source): GitHubEvent {
  const { payload } = source;
  if (readText(source, "action") !== "created") return skip("comment-not-new");
  const body = readPath(payload, "comment.body");
  if (typeof body !== "string" || !command.test(body)) return skip("comment-not-command");
  if (!isOnPullRequest(payload)) return skip("comment-not-on-pull-request");
  if (isByBot(payload)) return skip("comment-by-bot");
  if (!mayAsk.has(readPath(payload, "comment.author_association"))) {
    return skip("commenter-not-member");
  }
  if (readText(source, "issue.state") !== "open") return skip("pull-request-closed");
  return {
    kind: "command",
    ...readRepository(source),
    number: readNumber(source, "issue.number"),
    commentId: readNumber(source, "comment.id"),
  };
}

/** GitHub sends the same event for issues. */
function isOnPullRequest(payload: unknown): boolean {
  const pullRequest = readPath(payload, "issue.pull_request");
  return typeof pullRequest === "object" && pullRequest !== null;
}

function isByBot(payload: unknown): boolean {
  const app = readPath(payload, "comment.performed_via_github_app");
  const login = readPath(payload, "comment.user.login");
  return (
    readPath(payload, "comment.user.type") === "Bot" ||
    (typeof login === "string" && login.endsWith("[bot]")) ||
    (typeof app === "object" && app !== null)
  );
}
