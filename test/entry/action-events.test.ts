import { describe, expect, test } from "vitest";
import {
  type GitHubServer,
  commentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  startGitHub,
  workflowRunEvent,
} from "#test/servers/github.ts";
import { studyNote, unfinishedNote } from "./notes.ts";
import { type ActionRun, runAction } from "./run-action.ts";

const strict = { ".github/note-template.md": "# {T}\n\n## 结论\n" };
const loose = {
  ".github/note-template.md": "# {T}\n",
  ".github/note-review.yml": "fail-on: never\n",
  "note.md": "# 记录\n\n什么都没写完。\n",
};

/** A branch that loosens the template of its base, and a pull request for it. */
async function openLooseTopic(github: GitHubServer) {
  const base = await github.seed.createRepository({ "README.md": "# Notes", ...strict });
  await github.seed.createBranch("topic", base);
  const sha = await github.seed.commit({ branch: "topic", files: loose });
  const { number } = await github.seed.openPullRequest("topic");
  return { base, sha, number, head: { ref: "topic", sha } };
}

type Topic = Awaited<ReturnType<typeof openLooseTopic>>;

function run(
  github: GitHubServer,
  event: ActionRun["event"],
  options: Pick<ActionRun, "inputs" | "environment"> & { readonly token?: string } = {},
) {
  return runAction({ event, apiUrl: github.url, token: github.token, ...options });
}

function startAt(sha: string) {
  return {
    GITHUB_REPOSITORY: "notes-org/notes",
    GITHUB_REF: "refs/heads/topic",
    GITHUB_SHA: sha,
  };
}

const eventsOfTopic: Readonly<Record<string, (topic: Topic) => unknown>> = {
  pull_request: ({ base, head, number }) => pullRequestEvent({ number, head, base: { sha: base } }),
  pull_request_target: ({ base, head, number }) =>
    pullRequestEvent({ number, head, base: { sha: base } }),
  issue_comment: ({ number }) => commentEvent({ number, commentId: 1 }),
  workflow_run: ({ head }) => workflowRunEvent({ head }),
  merge_group: ({ base, sha }) => mergeGroupEvent({ base, head: sha }),
};

describe("what a note is held against", () => {
  test.each(Object.keys(eventsOfTopic))("on %s stands in the base", async (name) => {
    await using github = await startGitHub();
    const topic = await openLooseTopic(github);

    const { status, outputs, log } = await run(github, {
      name,
      payload: eventsOfTopic[name]?.(topic),
    });

    expect({ status, errors: outputs["errors"] }).toEqual({ status: 1, errors: "1" });
    expect(log).toMatch(/::notice::.*take effect from the next change on/);
  });

  test.each(["workflow_dispatch", "schedule"])("on %s stands beside it", async (name) => {
    await using github = await startGitHub();
    const { sha } = await openLooseTopic(github);

    const environment = startAt(sha);
    const { status, outputs, log } = await run(github, { name, payload: {} }, { environment });

    expect({ status, errors: outputs["errors"] }).toEqual({ status: 0, errors: "0" });
    expect(outputs["notes"]).toBe("1");
    expect(log).not.toContain("take effect from the next change on");
    expect(await github.seed.listCheckRuns(sha)).toMatchObject([{ conclusion: "success" }]);
  });
});

describe("a comment that asks for a review", () => {
  test("is acknowledged before the work, and answered in the one comment", async () => {
    await using github = await startGitHub();
    const { number } = await openLooseTopic(github);
    const event = { name: "issue_comment", payload: commentEvent({ number, commentId: 1 }) };

    await run(github, event);
    await run(github, event);

    expect(github.journal[0]).toMatchObject({
      method: "POST",
      path: "/repos/notes-org/notes/issues/comments/1/reactions",
      body: { content: "eyes" },
    });
    expect(await github.seed.listComments(number)).toHaveLength(1);
  });

  test("is answered even where reactions are refused", async () => {
    await using github = await startGitHub({ deny: /\/reactions$/ });
    const { number } = await openLooseTopic(github);
    const event = { name: "issue_comment", payload: commentEvent({ number, commentId: 1 }) };

    const { status, log } = await run(github, event);

    expect(status).toBe(1);
    expect(log).not.toContain("::warning::");
    expect(await github.seed.listComments(number)).toHaveLength(1);
  });

  test("in a dry run leaves no trace", async () => {
    await using github = await startGitHub();
    const { number } = await openLooseTopic(github);
    const event = { name: "issue_comment", payload: commentEvent({ number, commentId: 1 }) };

    await run(github, event, { inputs: { "dry-run": "true" } });

    expect(
      github.journal.filter(({ method, path }) => method !== "GET" && path !== "/graphql"),
    ).toEqual([]);
  });

  test("by a stranger is skipped with a reason, and nothing is asked of GitHub", async () => {
    await using github = await startGitHub();
    const payload = commentEvent({ number: 1, commentId: 1, association: "CONTRIBUTOR" });

    const { status, log, outputs } = await run(github, { name: "issue_comment", payload });

    expect({ status, outcome: outputs["outcome"] }).toEqual({ status: 0, outcome: "skipped" });
    expect(log).toMatch(/Only owners, members and collaborators/);
    expect(github.journal).toEqual([]);
  });
});

test("a start by hand reviews the notes that it names", async () => {
  await using github = await startGitHub();
  const files = { "weeks/1.md": studyNote(), "weeks/2.md": unfinishedNote, "other.md": "其他" };
  const sha = await github.seed.createRepository({ "weeks/README.md": "# Weeks", ...files });
  const payload = { inputs: { paths: "weeks" } };

  const { report } = await run(
    github,
    { name: "workflow_dispatch", payload },
    { environment: startAt(sha) },
  );

  expect(report?.notes.map(({ path }) => path)).toEqual(["weeks/1.md", "weeks/2.md"]);
});

test("a run that outlived its pull request's commit says so", async () => {
  await using github = await startGitHub();
  const { head } = await openLooseTopic(github);
  await github.seed.commit({ branch: "topic", files: { "later.md": "晚" } });

  const payload = workflowRunEvent({ head });
  const { status, log, outputs } = await run(github, { name: "workflow_run", payload });

  expect({ status, outcome: outputs["outcome"] }).toEqual({ status: 0, outcome: "skipped" });
  expect(log).toMatch(/newer commit/);
});
