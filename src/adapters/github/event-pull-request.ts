import type { GitHubEvent } from "./event-kinds.ts";
import {
  type Source,
  isSha,
  readNumber,
  readRepository,
  readSha,
  readText,
  skip,
} from "./event-payload.ts";
import { readPath } from "./read-path.ts";

/** The label that asks for a review. */
const reviewLabel = "note-review";

/** After these the notes are others than before, or have not been looked at yet. */
const reviewedActions: ReadonlySet<string> = new Set([
  "opened",
  "synchronize",
  // As Gitea and Forgejo have it.
  "synchronized",
  "reopened",
  "ready_for_review",
]);

/** Reads what happened to a pull request. */
export function parsePullRequest(source: Source): GitHubEvent {
  const action = readText(source, "action");
  if (action === "closed" || readPath(source.payload, "pull_request.state") === "closed") {
    return skip("pull-request-closed");
  }
  if (action === "labeled" && readText(source, "label.name") !== reviewLabel) {
    return skip("pull-request-other-label");
  }
  if (action !== "labeled" && !reviewedActions.has(action) && !hasNewBase(source, action)) {
    return skip("pull-request-notes-unchanged");
  }
  return {
    kind: "pull-request",
    ...readRepository(source),
    number: readNumber(source, "pull_request.number"),
    baseSha: readSha(source, "pull_request.base.sha"),
    before: readBefore(source),
    headSha: readSha(source, "pull_request.head.sha"),
  };
}

/** What other forges leave out is not missed. */
function readBefore({ payload }: Source): string | null {
  const before = readPath(payload, "before");
  return isSha(before) ? before : null;
}

/** With another base a pull request has other notes, which are held against another template. */
function hasNewBase({ payload }: Source, action: string): boolean {
  return action === "edited" && readPath(payload, "changes.base") !== undefined;
}
