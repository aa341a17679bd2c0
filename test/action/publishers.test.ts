import { expect, test } from "vitest";
import { createClient } from "#adapters/github/client.ts";
import type { PublishName, PublisherName } from "#core/config/publish.ts";
import { onlyInstance } from "#adapters/github/instance.ts";
import { UserError } from "#errors.ts";
import { collectNoteEdits } from "#action/note-edits.ts";
import { publishReport } from "#publish-report.ts";
import type { Publication, PublishReport } from "#ports.ts";
import { choosePublishers } from "#action/publishers.ts";
import { report } from "#test/render/make.ts";

const { signal } = new AbortController();

function choose(publish: readonly PublishName[], pullRequest: number | null, isDryRun = false) {
  const change = {
    owner: "o",
    repository: "r",
    headSha: "a".repeat(40),
    baseSha: null,
    pullRequest,
    headBefore: null,
    isFork: false,
    branch: null,
    files: [],
    isTruncated: false,
  };
  const client = createClient({ token: "any", apiUrl: "http://127.0.0.1:9" });
  const { places, unserved } = choosePublishers({
    client,
    change,
    environment: {},
    publish,
    instance: onlyInstance,
    language: "auto",
    edits: collectNoteEdits([], () => null),
    recall: null,
    isDryRun,
  });
  return { alternatives: places.map((place) => place.length), unserved };
}

test.each<{
  publish: readonly PublishName[];
  pullRequest: number | null;
  alternatives: readonly number[];
  unserved: readonly PublisherName[];
}>([
  { publish: ["auto"], pullRequest: 1, alternatives: [2, 1], unserved: [] },
  { publish: ["auto"], pullRequest: null, alternatives: [1, 1], unserved: [] },
  { publish: ["auto", "check"], pullRequest: 1, alternatives: [1, 1, 1], unserved: [] },
  { publish: ["auto", "comment", "check"], pullRequest: 1, alternatives: [1, 1, 1], unserved: [] },
  { publish: ["comment", "check"], pullRequest: 1, alternatives: [1, 1, 1], unserved: [] },
  { publish: ["comment"], pullRequest: null, alternatives: [1], unserved: ["comment"] },
  {
    publish: ["comment", "commit-comment"],
    pullRequest: null,
    alternatives: [1, 1],
    unserved: ["comment"],
  },
  {
    publish: ["auto", "commit-comment"],
    pullRequest: 1,
    alternatives: [2, 1],
    unserved: ["commit-comment"],
  },
])("$publish on pull request $pullRequest", ({ publish, pullRequest, alternatives, unserved }) => {
  expect(choose(publish, pullRequest)).toEqual({ alternatives, unserved });
});

test("a dry run goes to the log and the summary, whatever the settings name", () => {
  expect(choose(["comment", "check"], 1, true)).toEqual({ alternatives: [1, 1], unserved: [] });
});

const done =
  (publisher: Publication["publisher"]): PublishReport =>
  () =>
    Promise.resolve({ publisher, action: "created", url: null });
const missing = new UserError({
  code: "github-permission-missing",
  operation: "x",
  permissions: null,
});
const gone = new UserError({ code: "github-not-found", operation: "x" });
const failed = new UserError({ code: "github-failed", operation: "x", status: 502 });
const bug = new Error("A bug");
const not =
  (error: Error): PublishReport =>
  () =>
    Promise.reject(error);

test.each([
  { what: "may not be written", error: missing, instead: "check-run" },
  { what: "is not there", error: gone, instead: "check-run" },
  { what: "fails", error: failed, instead: null },
  { what: "has a bug", error: bug, instead: null },
])(
  "where a comment $what, $instead stands in, and the summary is written",
  async ({ error, instead }) => {
    const places = [[not(error), done("check-run")], [done("summary")]];

    const { publications, undelivered } = await publishReport(report(), places, signal);

    expect(publications.map(({ publisher }) => publisher)).toEqual([
      ...(instead === null ? [] : [instead]),
      "summary",
    ]);
    expect(undelivered.map((one) => [one.error, one.instead?.publisher ?? null])).toEqual([
      [error, instead],
    ]);
  },
);

test("where nothing may be written, each refusal is told", async () => {
  const places = [[not(missing), not(gone)], [done("summary")]];

  const { undelivered } = await publishReport(report(), places, signal);

  expect(undelivered).toEqual([
    { error: missing, instead: null },
    { error: gone, instead: null },
  ]);
});
