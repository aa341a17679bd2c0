import type { GitHubEvent } from "./event-kinds.ts";
import { type Source, readRef, readRepository, readSha, readText, skip } from "./event-payload.ts";
import { readPath } from "./read-path.ts";

/**
 * Reads which commit a workflow ran for.
 *
 * Its `pull_requests` are empty for a fork, and name others where a branch has several: they are not read.
 */
export function parseWorkflowRun(source: Source): GitHubEvent {
  if (readText(source, "action") !== "completed") return skip("workflow-run-not-completed");
  if (readText(source, "workflow_run.event") !== "pull_request") {
    return skip("workflow-run-not-of-pull-request");
  }
  // The fork is gone, and its pull request with it.
  if (readPath(source.payload, "workflow_run.head_repository") === null) {
    return skip("workflow-run-without-pull-request");
  }
  return {
    kind: "workflow-run",
    ...readRepository(source),
    head: {
      ...readRepository(source, "workflow_run.head_repository"),
      branch: readRef(source, "workflow_run.head_branch"),
      sha: readSha(source, "workflow_run.head_sha"),
    },
  };
}
