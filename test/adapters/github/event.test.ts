import { describe, expect, test } from "vitest";
import { parseEvent } from "#adapters/github/event.ts";
import type { GitHubEvent } from "#adapters/github/event-kinds.ts";
import { UserError } from "#errors.ts";
import type { Problem } from "#core/problem.ts";
import { pullRequestEvent, pushEvent } from "#test/servers/github/events.ts";

const before = "1".repeat(40);
const after = "2".repeat(40);
const noCommit = "0".repeat(40);
const push = {
  kind: "push",
  owner: "notes-org",
  repository: "notes",
  branch: "main",
  defaultBranch: "main",
  before,
  after,
} as const;
const pullRequest = pullRequestEvent({
  number: 7,
  head: { ref: "topic", sha: after },
  base: { sha: before },
});
const opened = {
  kind: "pull-request",
  owner: "notes-org",
  repository: "notes",
  number: 7,
  baseSha: before,
  before: null,
  headSha: after,
} as const;

function catchProblem(name: string, payload: unknown): Problem {
  try {
    parseEvent(name, payload);
  } catch (error) {
    if (error instanceof UserError) return error.problem;
    throw error;
  }
  throw new Error("It was parsed");
}

describe("a push", () => {
  test.each<{ what: string; payload: unknown; event: GitHubEvent }>([
    { what: "to a branch", payload: pushEvent({ before, after }), event: push },
    {
      what: "that makes a branch",
      payload: pushEvent({ after }),
      event: { ...push, before: null },
    },
    {
      what: "by force",
      payload: pushEvent({ before, after, isForced: true }),
      event: push,
    },
    {
      what: "to a branch with slashes",
      payload: pushEvent({
        branch: "feature/refs/heads/笔记",
        defaultBranch: "trunk",
        before,
        after,
      }),
      event: { ...push, branch: "feature/refs/heads/笔记", defaultBranch: "trunk" },
    },
    {
      what: "that deletes a branch",
      payload: pushEvent({ before, after: noCommit }),
      event: { kind: "skipped", reason: "branch-deleted" },
    },
    {
      what: "of a tag",
      payload: { ...pushEvent({ before, after }), ref: "refs/tags/v1" },
      event: { kind: "skipped", reason: "tag-pushed" },
    },
    {
      what: "from a server that never says whether it was forced",
      payload: { ...pushEvent({ before, after }), forced: undefined },
      event: push,
    },
  ])("$what", ({ payload, event }) => {
    expect(parseEvent("push", payload)).toEqual(event);
  });
});

describe("a pull request", () => {
  test.each(["opened", "synchronize", "synchronized", "reopened", "ready_for_review"])(
    "that is %s is looked at",
    (action) => {
      expect(parseEvent("pull_request", { ...pullRequest, action })).toEqual(opened);
    },
  );

  test("that was pushed to has the head of before, where its server gives it", () => {
    const at = "b".repeat(40);
    expect(parseEvent("pull_request", { ...pullRequest, before: at })).toEqual({
      ...opened,
      before: at,
    });
    expect(parseEvent("pull_request", { ...pullRequest, before: "../x" })).toEqual(opened);
  });

  test("seen from its base is looked at in the same way", () => {
    expect(parseEvent("pull_request_target", pullRequest)).toEqual(opened);
  });

  test.each([
    { what: "a new base", action: "edited", changes: { base: { ref: { from: "old" } } } },
    { what: "the label that asks for it", action: "labeled", label: { name: "note-review" } },
  ])("is looked at for $what", (overrides) => {
    expect(parseEvent("pull_request", { ...pullRequest, ...overrides })).toEqual(opened);
  });

  test.each([
    { reason: "pull-request-closed", action: "closed" },
    { reason: "pull-request-other-label", action: "labeled", label: { name: "note-review-2" } },
    { reason: "pull-request-notes-unchanged", action: "unlabeled", label: { name: "note-review" } },
    { reason: "pull-request-notes-unchanged", action: "edited", changes: { title: {} } },
    { reason: "pull-request-notes-unchanged", action: "assigned" },
    { reason: "pull-request-notes-unchanged", action: "converted_to_draft" },
    { reason: "pull-request-notes-unchanged", action: "constructor" },
  ])("is skipped as $reason when it is $action", ({ reason, ...overrides }) => {
    const event = parseEvent("pull_request", { ...pullRequest, ...overrides });
    expect(event).toEqual({ kind: "skipped", reason });
  });

  test("that is closed already is skipped, whatever its label asks for", () => {
    const closed = { ...pullRequest.pull_request, state: "closed" };
    const payload = { ...pullRequest, action: "labeled", pull_request: closed };
    const event = parseEvent("pull_request", { ...payload, label: { name: "note-review" } });
    expect(event).toEqual({ kind: "skipped", reason: "pull-request-closed" });
  });
});

describe("an event that cannot be used", () => {
  test.each(["release", "", "constructor"])("%j is unknown", (name) => {
    expect(catchProblem(name, {})).toEqual({
      code: "event-unknown",
      name,
      known: [
        "push",
        "pull_request",
        "pull_request_target",
        "issue_comment",
        "workflow_run",
        "workflow_dispatch",
        "schedule",
        "merge_group",
      ],
    });
  });

  test.each([
    { name: "push", field: "ref", payload: { ...pushEvent({ after }), ref: 1 } },
    { name: "push", field: "before", payload: { ...pushEvent({ after }), before: "" } },
    { name: "push", field: "after", payload: { ...pushEvent({ after }), after: null } },
    {
      name: "push",
      field: "repository.owner.login",
      payload: { ...pushEvent({ after }), repository: { name: "notes", owner: null } },
    },
    {
      name: "push",
      field: "repository.default_branch",
      payload: {
        ...pushEvent({ after }),
        repository: { name: "notes", owner: { login: "notes-org" } },
      },
    },
    { name: "push", field: "ref", payload: null },
    { name: "push", field: "ref", payload: "refs/heads/main" },
    { name: "pull_request", field: "action", payload: { ...pullRequest, action: undefined } },
    {
      name: "pull_request",
      field: "pull_request.number",
      payload: { ...pullRequest, pull_request: { ...pullRequest.pull_request, number: "7" } },
    },
    {
      name: "pull_request",
      field: "pull_request.head.sha",
      payload: { ...pullRequest, pull_request: { ...pullRequest.pull_request, head: {} } },
    },
    {
      name: "pull_request",
      field: "pull_request.base.sha",
      payload: { ...pullRequest, pull_request: { ...pullRequest.pull_request, base: null } },
    },
    {
      name: "pull_request",
      field: "repository.name",
      payload: { ...pullRequest, repository: { owner: { login: "notes-org" } } },
    },
  ])("a $name without $field says so", ({ name, field, payload }) => {
    expect(catchProblem(name, payload)).toEqual({ code: "event-incomplete", name, field });
  });
});
