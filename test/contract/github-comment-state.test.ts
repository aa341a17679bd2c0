import { describe, expect, test } from "vitest";
import { createClient } from "#adapters/github/client.ts";
import { findInstance } from "#adapters/github/instance.ts";
import { readState, writeState } from "#adapters/github/state.ts";
import {
  type StickyCommentOptions,
  recallFromComment,
  stickyComment,
} from "#adapters/github/sticky-comment.ts";
import { type RememberedReviews, rememberReview } from "#core/memory/remembered.ts";
import { blankState } from "#core/report/state.ts";
import { inert } from "#render/inert.ts";
import { makeFinding, makeReport } from "#test/contract/make-report.ts";
import { report, review, reviewedNote } from "#test/render/make.ts";
import { type GitHubServer, startGitHub, tokens } from "#test/servers/github.ts";

const signal = AbortSignal.timeout(120_000);
const marker = "<!-- note-review v1 -->";
const old = "a".repeat(40);

const byModel = review({
  madeFrom: { key: "0".repeat(16), terms: "1".repeat(16), sections: ["2".repeat(8)] },
  strengths: [],
  suggestions: [],
});
const remembered = rememberReview(byModel);
const known: RememberedReviews = new Map(remembered ? [["b.md", remembered]] : []);

type Pull = {
  readonly github: GitHubServer;
  readonly number: number;
  readonly headSha: string;
};

async function openPullRequest(github: GitHubServer): Promise<Pull> {
  const main = await github.seed.createRepository({ "README.md": "# Notes" });
  await github.seed.createBranch("topic", main);
  const headSha = await github.seed.commit({ branch: "topic", files: { "note.md": "正文" } });
  const { number } = await github.seed.openPullRequest("topic");
  return { github, number, headSha };
}

/** Publishes a report that has a finding in each section, as a comment that says what has changed since. */
function publish(
  { github, number, headSha }: Pull,
  sections: readonly string[],
  options: Partial<StickyCommentOptions> = {},
) {
  const client = createClient({ token: github.token, apiUrl: github.url });
  const found = makeReport({ findings: sections.map((section) => makeFinding({ section })) });
  const sticky = stickyComment({
    client,
    owner: github.owner,
    repository: "notes",
    pullRequest: number,
    run: { id: 5, attempt: 1, headSha },
    render: (_, { since }) =>
      inert(`${sections.join()}${since ? ` ${since.mended} mended ${since.added} new` : ""}`),
    ...options,
  });
  return sticky(found, signal);
}

async function listTexts({ github, number }: Pull): Promise<readonly string[]> {
  const comments = await github.seed.listComments(number);
  return comments.map(({ body = "" }) => body.split("\n").slice(0, -1).join("\n"));
}

const runOf = (id: number, headSha: string) => ({ run: { id, attempt: 1, headSha } });

describe("what has changed since the last review", () => {
  test("is said, stays while nothing changes, and goes when something else does", async () => {
    await using github = await startGitHub();
    const pull = await openPullRequest(github);

    await publish(pull, ["x", "y"]);
    expect(await listTexts(pull)).toEqual([`${marker}\nx,y`]);

    expect(await publish(pull, ["y", "z", "w"])).toMatchObject({ action: "updated" });
    expect(await listTexts(pull)).toEqual([`${marker}\ny,z,w 1 mended 2 new`]);

    expect(await publish(pull, ["y", "z", "w"])).toMatchObject({ action: "unchanged" });
    expect(await listTexts(pull)).toEqual([`${marker}\ny,z,w 1 mended 2 new`]);

    const other = { render: () => inert("other remarks") };
    expect(await publish(pull, ["y", "z", "w"], other)).toMatchObject({ action: "updated" });
    expect(await listTexts(pull)).toEqual([`${marker}\nother remarks`]);
  });

  test.each([
    { what: "is missing", line: "" },
    { what: "is of another version", line: "\n<!-- note-review-state v9 AAAA -->" },
    { what: "is broken", line: "\n<!-- note-review-state v1 AAAA -->" },
    { what: "is a novel", line: `\n<!-- note-review-state v1 ${"A".repeat(50_000)} -->` },
  ])("is not said where the state $what, which is written anew", async ({ line }) => {
    await using github = await startGitHub();
    const pull = await openPullRequest(github);
    await github.seed.addComment(pull.number, `${marker}\nx${line}`, tokens.workflow);

    expect(await publish(pull, ["x"])).toMatchObject({ action: "updated" });

    expect(await listTexts(pull)).toEqual([`${marker}\nx`]);
    const [comment] = await github.seed.listComments(pull.number);
    expect(readState(comment?.body ?? "")).toMatchObject({ run: { id: 5, headSha: pull.headSha } });
  });

  test("is left out before any word of the review", async () => {
    await using github = await startGitHub();
    const pull = await openPullRequest(github);
    let room = 0;
    await publish(pull, ["x", "y"], {
      render: (_, { maxLength }) => {
        room = maxLength;
        return inert("字".repeat(maxLength));
      },
    });

    const [{ body = "" } = {}] = await github.seed.listComments(pull.number);
    expect(body).toHaveLength(65_536);
    expect(room).toBeGreaterThan(65_000);
    expect(readState(body)).toMatchObject({ notes: null, run: { id: 5 } });
  });
});

test.each<{ what: string; recall: (() => RememberedReviews) | null; paths: readonly string[] }>([
  { what: "its own", recall: () => new Map(), paths: ["a.md"] },
  {
    what: "its own, and after them what was recalled",
    recall: () => known,
    paths: ["a.md", "b.md"],
  },
  { what: "none where another workflow wrote the report", recall: null, paths: [] },
])("of reviews a comment remembers $what", async ({ recall, paths }) => {
  await using github = await startGitHub();
  const { number } = await openPullRequest(github);
  const client = createClient({ token: github.token, apiUrl: github.url });
  const place = { client, owner: github.owner, repository: "notes", pullRequest: number };
  const publishTo = stickyComment({ ...place, recall, render: () => inert("text") });

  await publishTo(report({ notes: [reviewedNote({ path: "a.md", review: byModel })] }), signal);

  const [comment] = await github.seed.listComments(number);
  expect([...(readState(comment?.body ?? "")?.reviews.keys() ?? [])]).toEqual(paths);
  const read = await recallFromComment(place, signal);
  expect([...read.keys()]).toEqual(paths);
});

async function openWith(github: GitHubServer, later: { id: number; headSha: string }) {
  const pull = await openPullRequest(github);
  const state = writeState(blankState({ ...later, attempt: 1 }));
  await github.seed.addComment(pull.number, `${marker}\nlater\n${state}`, tokens.workflow);
  return pull;
}

describe("an older run that ends late", () => {
  test("leaves the comment of the later run", async () => {
    await using github = await startGitHub();
    const pull = await openWith(github, { id: 6, headSha: "b".repeat(40) });

    expect(await publish(pull, ["x"], runOf(5, old))).toMatchObject({
      action: "superseded",
      url: expect.stringMatching(/#issuecomment-\d+$/),
    });
    expect(await listTexts(pull)).toEqual([`${marker}\nlater`]);
  });

  test.each([
    { what: "a later run", id: 7, headSha: old },
    { what: "an earlier run that looks at the head", id: 5, headSha: null },
  ])("is told from $what", async ({ id, headSha }) => {
    await using github = await startGitHub();
    // Whoever may edit comments can write any number into a state.
    const pull = await openWith(github, { id: 6, headSha: "b".repeat(40) });

    expect(await publish(pull, ["x"], runOf(id, headSha ?? pull.headSha))).toMatchObject({
      action: "updated",
    });
    expect(await listTexts(pull)).toEqual([`${marker}\nx`]);
  });

  test("is told from another run over the same commit", async () => {
    await using github = await startGitHub();
    const pull = await openWith(github, { id: 6, headSha: old });

    expect(await publish(pull, ["x"], runOf(5, old))).toMatchObject({ action: "updated" });
  });
});

test("a comment that somebody removes meanwhile is written again, once", async () => {
  await using github = await startGitHub();
  const pull = await openPullRequest(github);
  const user = { login: "github-actions[bot]", type: "Bot" };
  const gone = { id: 999, html_url: "gone", body: marker, user };
  github.fail({ method: "GET", path: /\/comments$/, status: 200, body: [gone] });

  expect(await publish(pull, ["x"])).toMatchObject({ action: "created" });

  expect(await listTexts(pull)).toEqual([`${marker}\nx`]);
  const writes = github.journal.filter(({ path }) => /\/comments(?:\/\d+)?$/.test(path));
  expect(writes.map(({ method, status }) => `${method} ${status}`)).toEqual([
    "PATCH 404",
    "POST 201",
  ]);
});

test("each of several reviews keeps a comment of its own", async () => {
  await using github = await startGitHub();
  const pull = await openPullRequest(github);
  const chosen = [
    { config: null, settings: {} },
    { config: ".github/decisions.yml", settings: {} },
    { config: null, settings: { notes: ["decisions/**"] } },
    { config: null, settings: { notes: ["decisions/**", "!drafts/**"] } },
  ];

  for (const round of ["first", "second"]) {
    for (const one of chosen) {
      await publish(pull, [`${round} ${JSON.stringify(one)}`], { instance: findInstance(one) });
    }
  }

  const comments = await github.seed.listComments(pull.number);
  expect(comments).toHaveLength(chosen.length);
  for (const { body } of comments)
    expect(body).toMatch(/^<!-- note-review v1 (?:\w{12} )?-->\nsecond/);
});

test("who reviews, how strictly, and against which template makes no other review", () => {
  const by = { model: "m", reviewer: "model", template: "study-note" } as const;
  const settings = { ...by, failOn: "never", language: "en" } as const;
  expect(findInstance({ config: null, settings })).toEqual({ key: "", label: "" });
});
