import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { parseEvent } from "#adapters/github/event.ts";
import { readPath } from "#adapters/github/read-path.ts";

type Example = { readonly name: string; readonly examples: readonly object[] };
const require = createRequire(import.meta.url);
const examples: readonly Example[] = require("@octokit/webhooks-examples");

const sha = "c".repeat(40);
const start = { repository: "octo-org/octo-repo", ref: "refs/heads/main", sha };

/** What the payload of each kind of event itself says. */
const expectations: Readonly<Record<string, (payload: object) => object>> = {
  push: expectPush,
  pull_request: expectPullRequest,
  issue_comment: (payload) => ({
    reason: action(payload) === "created" ? "comment-not-command" : "comment-not-new",
  }),
  workflow_run: (payload) => ({
    reason:
      action(payload) === "completed"
        ? "workflow-run-not-of-pull-request"
        : "workflow-run-not-completed",
  }),
  workflow_dispatch: () => ({ kind: "selection", headSha: sha, branch: "main", paths: [] }),
  merge_group: (payload) => ({
    kind: "merge-group",
    baseSha: readPath(payload, "merge_group.base_sha"),
    headSha: readPath(payload, "merge_group.head_sha"),
  }),
};

describe("payloads that GitHub has sent", () => {
  const sent = examples
    .filter(({ name }) => Object.hasOwn(expectations, name))
    .flatMap(({ name, examples: payloads }) =>
      payloads.map((payload, index) => ({ name, index, payload })),
    );

  test("are there", () => {
    const counts = Object.keys(expectations).map((kind) => ({
      kind,
      isEnough: sent.filter(({ name }) => name === kind).length >= (atLeast[kind] ?? 1),
    }));
    expect(counts.filter(({ isEnough }) => !isEnough)).toEqual([]);
  });

  test.each(sent)("$name $index is handled, or skipped for what it says", ({ name, payload }) => {
    expect(parseEvent(name, payload, start)).toMatchObject(
      expectations[name]?.(payload) ?? { kind: "missing" },
    );
  });

  test.each(sent.filter(({ name }) => name === "pull_request"))(
    "$name $index looks the same from its base",
    ({ payload }) => {
      expect(parseEvent("pull_request_target", payload)).toEqual(
        parseEvent("pull_request", payload),
      );
    },
  );

  const others = examples.filter(({ name }) => !Object.hasOwn(expectations, name));
  test.each(others)("of $name are told to be of no use", ({ name, examples: payloads }) => {
    for (const payload of payloads) {
      expect(() => parseEvent(name, payload, start)).toThrow("event-unknown");
    }
  });
});

const atLeast: Readonly<Record<string, number>> = { push: 7, pull_request: 29, issue_comment: 9 };

function action(payload: object): unknown {
  return readPath(payload, "action");
}

function expectPush(payload: object): object {
  const ref = String(readPath(payload, "ref"));
  if (ref.startsWith("refs/tags/")) return { reason: "tag-pushed" };
  if (readPath(payload, "deleted") === true) return { reason: "branch-deleted" };
  return { kind: "push", branch: ref.slice("refs/heads/".length) };
}

const reviewed = ["opened", "synchronize", "reopened", "ready_for_review"];

function expectPullRequest(payload: object): object {
  const isClosed = readPath(payload, "pull_request.state") === "closed";
  if (isClosed) return { reason: "pull-request-closed" };
  if (action(payload) === "labeled") return { reason: "pull-request-other-label" };
  if (!reviewed.includes(String(action(payload)))) {
    return { reason: "pull-request-notes-unchanged" };
  }
  const headSha = /"head":\{[^{]*?"sha":"(\w+)"/.exec(JSON.stringify(payload))?.[1];
  return { kind: "pull-request", headSha };
}
