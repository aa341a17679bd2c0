import { UserError } from "#errors.ts";
import { parseComment } from "./event-comment.ts";
import type { GitHubEvent } from "./event-kinds.ts";
import {
  type RunStart,
  type Source,
  readRef,
  readRepository,
  readSha,
  readText,
  skip,
} from "./event-payload.ts";
import { parsePullRequest } from "./event-pull-request.ts";
import { parseDispatch, parseSchedule } from "./event-selection.ts";
import { parseWorkflowRun } from "./event-workflow-run.ts";

/** Reads the payload of a webhook event, which is whatever the runner was given. */
export function parseEvent(name: string, payload: unknown, start: RunStart = noStart): GitHubEvent {
  const parse = parsers.get(name);
  if (parse === undefined) {
    throw new UserError({ code: "event-unknown", name, known: [...parsers.keys()] });
  }
  return parse({ name, payload, start });
}

const noStart: RunStart = { repository: "", ref: "", sha: "" };

const parsers: ReadonlyMap<string, (source: Source) => GitHubEvent> = new Map([
  ["push", parsePush],
  ["pull_request", parsePullRequest],
  ["pull_request_target", parsePullRequest],
  ["issue_comment", parseComment],
  ["workflow_run", parseWorkflowRun],
  ["workflow_dispatch", parseDispatch],
  ["schedule", parseSchedule],
  ["merge_group", parseMergeGroup],
]);

const branchPrefix = "refs/heads/";
const noCommit = /^0+$/;

function parsePush(source: Source): GitHubEvent {
  const ref = readRef(source, "ref");
  const before = readSha(source, "before");
  const after = readSha(source, "after");
  if (!ref.startsWith(branchPrefix)) return skip("tag-pushed");
  if (noCommit.test(after)) return skip("branch-deleted");
  return {
    kind: "push",
    ...readRepository(source),
    branch: ref.slice(branchPrefix.length),
    defaultBranch: readRef(source, "repository.default_branch"),
    before: noCommit.test(before) ? null : before,
    after,
  };
}

function parseMergeGroup(source: Source): GitHubEvent {
  if (readText(source, "action") !== "checks_requested") return skip("merge-group-dissolved");
  return {
    kind: "merge-group",
    ...readRepository(source),
    baseSha: readSha(source, "merge_group.base_sha"),
    headSha: readSha(source, "merge_group.head_sha"),
  };
}
