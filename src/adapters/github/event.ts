import { UserError } from "#errors.ts";
import { readPath } from "./read-path.ts";

/** What happened on GitHub, as far as notes are concerned. */
export type GitHubEvent = PushEvent | PullRequestEvent | SkippedEvent;

/** Commits arrived on a branch. */
export type PushEvent = {
  readonly kind: "push";
  readonly owner: string;
  readonly repository: string;
  readonly branch: string;
  readonly defaultBranch: string;
  /** Where the branch stood; `null` when the push created it. */
  readonly before: string | null;
  readonly after: string;
};

/** A pull request is open, and something about it changed. */
export type PullRequestEvent = {
  readonly kind: "pull-request";
  readonly owner: string;
  readonly repository: string;
  readonly number: number;
  readonly baseSha: string;
  readonly headSha: string;
};

/** An event that brings no notes, and why. */
type SkippedEvent = {
  readonly kind: "skipped";
  readonly reason: "branch-deleted" | "tag-pushed" | "pull-request-closed";
};

type Source = { readonly name: string; readonly payload: unknown };

const parsers: ReadonlyMap<string, (source: Source) => GitHubEvent> = new Map([
  ["push", parsePush],
  ["pull_request", parsePullRequest],
  ["pull_request_target", parsePullRequest],
]);

const branchPrefix = "refs/heads/";
const noCommit = /^0+$/;

/** Reads the payload of a webhook event, which is whatever the runner was given. */
export function parseEvent(name: string, payload: unknown): GitHubEvent {
  const parse = parsers.get(name);
  if (parse === undefined) {
    throw new UserError({ code: "event-unknown", name, known: [...parsers.keys()] });
  }
  return parse({ name, payload });
}

function parsePush(source: Source): GitHubEvent {
  const ref = readText(source, "ref");
  const before = readText(source, "before");
  const after = readText(source, "after");
  if (!ref.startsWith(branchPrefix)) return { kind: "skipped", reason: "tag-pushed" };
  if (noCommit.test(after)) return { kind: "skipped", reason: "branch-deleted" };
  return {
    kind: "push",
    ...readRepository(source),
    branch: ref.slice(branchPrefix.length),
    defaultBranch: readText(source, "repository.default_branch"),
    before: noCommit.test(before) ? null : before,
    after,
  };
}

function parsePullRequest(source: Source): GitHubEvent {
  if (readText(source, "action") === "closed") {
    return { kind: "skipped", reason: "pull-request-closed" };
  }
  return {
    kind: "pull-request",
    ...readRepository(source),
    number: readNumber(source, "pull_request.number"),
    baseSha: readText(source, "pull_request.base.sha"),
    headSha: readText(source, "pull_request.head.sha"),
  };
}

function readRepository(source: Source): { owner: string; repository: string } {
  return {
    owner: readText(source, "repository.owner.login"),
    repository: readText(source, "repository.name"),
  };
}

function readText({ name, payload }: Source, field: string): string {
  const value = readPath(payload, field);
  if (typeof value === "string" && value !== "") return value;
  throw new UserError({ code: "event-incomplete", name, field });
}

function readNumber({ name, payload }: Source, field: string): number {
  const value = readPath(payload, field);
  if (typeof value === "number" && Number.isSafeInteger(value)) return value;
  throw new UserError({ code: "event-incomplete", name, field });
}
