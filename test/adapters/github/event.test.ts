import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { type GitHubEvent, parseEvent } from "#adapters/github/event.ts";
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
  test.each(["opened", "synchronize", "reopened", "ready_for_review", "edited", "labeled"])(
    "that is %s is looked at",
    (action) => {
      expect(parseEvent("pull_request", { ...pullRequest, action })).toEqual(opened);
    },
  );

  test("seen from its base is looked at in the same way", () => {
    expect(parseEvent("pull_request_target", pullRequest)).toEqual(opened);
  });

  test("that is closed is skipped", () => {
    const event = parseEvent("pull_request", { ...pullRequest, action: "closed" });
    expect(event).toEqual({ kind: "skipped", reason: "pull-request-closed" });
  });
});

describe("an event that cannot be used", () => {
  test.each(["release", "", "constructor"])("%j is unknown", (name) => {
    expect(catchProblem(name, {})).toEqual({
      code: "event-unknown",
      name,
      known: ["push", "pull_request", "pull_request_target"],
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

type Example = { readonly name: string; readonly examples: readonly object[] };
const require = createRequire(import.meta.url);
const examples: readonly Example[] = require("@octokit/webhooks-examples");

describe("payloads that GitHub has sent", () => {
  const sent = examples
    .filter(({ name }) => name === "push" || name === "pull_request")
    .flatMap(({ name, examples: payloads }) =>
      payloads.map((payload, index) => ({ name, index, payload })),
    );

  test("are there", () => {
    expect(sent.filter(({ name }) => name === "push").length).toBeGreaterThan(5);
    expect(sent.filter(({ name }) => name === "pull_request").length).toBeGreaterThan(20);
  });

  test.each(sent)("$name $index is handled, or skipped for what it says", ({ name, payload }) => {
    expect(parseEvent(name, payload)).toMatchObject(expectedEvent(payload));
  });
});

/** What the payload itself says, read without the code under test. */
function expectedEvent(payload: object): object {
  if ("ref" in payload) {
    if (String(payload.ref).startsWith("refs/tags/")) return { reason: "tag-pushed" };
    const isDeleted = "deleted" in payload && payload.deleted === true;
    if (isDeleted) return { reason: "branch-deleted" };
    return { kind: "push", branch: String(payload.ref).slice("refs/heads/".length) };
  }
  const isClosed = "action" in payload && payload.action === "closed";
  if (isClosed) return { reason: "pull-request-closed" };
  return { kind: "pull-request", headSha: readHead(payload) };
}

function readHead(payload: object): unknown {
  return /"head":\{[^{]*?"sha":"(\w+)"/.exec(JSON.stringify(payload))?.[1];
}
