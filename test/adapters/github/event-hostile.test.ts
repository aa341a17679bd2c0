import { anything, assert, constantFrom, nat, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEvent } from "#adapters/github/event.ts";
import { UserError } from "#errors.ts";
import {
  commentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  workflowRunEvent,
} from "#test/servers/github/events.ts";

const sha = "a".repeat(40);
const head = { ref: "topic", sha };
const start = { repository: "notes-org/notes", ref: "refs/heads/main", sha };
const payloads: Readonly<Record<string, object>> = {
  push: pushEvent({ before: sha, after: sha }),
  pull_request: pullRequestEvent({ number: 7, head, base: { sha } }),
  issue_comment: commentEvent({ number: 7, commentId: 70 }),
  workflow_run: workflowRunEvent({ head }),
  workflow_dispatch: { inputs: { paths: "a" } },
  schedule: {},
  merge_group: mergeGroupEvent({ base: sha, head: sha }),
};

/** The payload with another value at a dotted path. */
function put(payload: unknown, [key = "", ...rest]: readonly string[], value: unknown): object {
  const fields = typeof payload === "object" && payload !== null ? payload : {};
  const inner: unknown = Reflect.get(fields, key);
  return { ...fields, [key]: rest.length === 0 ? value : put(inner, rest, value) };
}

function catchField(name: string, payload: unknown, from = start): string | undefined {
  try {
    parseEvent(name, payload, from);
  } catch (error) {
    if (!(error instanceof UserError) || error.problem.code !== "event-incomplete") throw error;
    return error.problem.field;
  }
  return undefined;
}

const shas = [
  "push after",
  "push before",
  "pull_request pull_request.head.sha",
  "pull_request pull_request.base.sha",
  "workflow_run workflow_run.head_sha",
  "merge_group merge_group.base_sha",
  "merge_group merge_group.head_sha",
];
const refs = [
  "push ref",
  "push repository.default_branch",
  "workflow_run workflow_run.head_branch",
];
const names = ["owner.login", "name"].flatMap((field) => [
  ...["push", "pull_request", "issue_comment", "merge_group"].map(
    (event) => `${event} repository.${field}`,
  ),
  `workflow_run workflow_run.head_repository.${field}`,
]);
const numbers = [
  "pull_request pull_request.number",
  "issue_comment issue.number",
  "issue_comment comment.id",
];
const noText = [1, true, null, undefined, {}, [], ["a"], ""];

const rows = [
  ...shas.map((field) => ({
    field,
    values: [...noText, "main", "a".repeat(39), "a".repeat(41), `${sha}\n`, "../".repeat(13), "A"],
  })),
  ...refs.map((field) => ({
    field,
    values: [
      ...noText,
      "../../user",
      "refs/heads/a..b",
      "refs/heads/a b",
      "refs/heads/a\nb",
      "refs/heads/\u0000",
      "refs/heads/a?b",
      "refs/heads/a:b",
      "refs/heads/",
      "/refs/heads/a",
      "--upload-pack",
      "refs/heads/".padEnd(100_000, "a"),
    ],
  })),
  ...names.map((field) => ({
    field,
    values: [...noText, "..", ".", "...", "../x", "a/b", "a%2Fb", "a?b", "笔记", "a".repeat(101)],
  })),
  ...numbers.map((field) => ({
    field,
    values: ["7", 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, null, {}, [7]],
  })),
].flatMap(({ field: words, values }) => {
  const [name = "", field = ""] = words.split(" ");
  return values.map((value) => ({ name, field, value }));
});

describe("a payload that GitHub would not send", () => {
  test.each(rows)("$name with $field $value is refused by name", ({ name, field, value }) => {
    expect(catchField(name, put(payloads[name], field.split("."), value))).toBe(field);
  });

  test.each(["a/b/c", "a", "", "../..", "a/..", "a/b c"])(
    "is no matter where the run is of %j",
    (repository) => {
      const from = { ...start, repository };
      expect(catchField("schedule", {}, from)).toBe("GITHUB_REPOSITORY");
    },
  );

  test("is no matter where the run is of no commit", () => {
    expect(catchField("schedule", {}, { ...start, sha: "main" })).toBe("GITHUB_SHA");
    expect(catchField("workflow_dispatch", {}, { ...start, ref: "" })).toBe("GITHUB_REF");
  });

  test.each([1, {}, ["a"], "a,".repeat(10_000)])("cannot choose %j", (paths) => {
    expect(catchField("workflow_dispatch", { inputs: { paths } })).toBe("inputs.paths");
  });

  test("is handled, skipped or refused, and nobody's crash", () => {
    const anyName = constantFrom(...Object.keys(payloads));
    const anyValue = anything({ withNullPrototype: true });
    assert(
      property(anyName, anyValue, nat(), (name, value, seed) => {
        const paths = listPaths(payloads[name]);
        const path = paths[seed % Math.max(1, paths.length)] ?? ["action"];
        // A field is named or none is: anything else would throw.
        expect(catchField(name, put(payloads[name], path, value))).not.toBe("");
        expect(catchField(name, value)).not.toBe("");
      }),
      { numRuns: 2_000 },
    );
  });
});

function listPaths(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...listPaths(inner).map((path) => [key, ...path]),
  ]);
}
