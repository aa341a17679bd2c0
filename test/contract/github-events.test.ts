import { describe, expect, test } from "vitest";
import { openEvent, openPaths } from "#test/contract/open-paths.ts";
import {
  type GitHubServer,
  commentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  startGitHub,
  workflowRunEvent,
} from "#test/servers/github.ts";

/** A pull request that adds one note to a repository with another. */
async function openTopic(github: GitHubServer) {
  const base = await github.seed.createRepository({ "old.md": "旧" });
  await github.seed.createBranch("topic", base);
  const sha = await github.seed.commit({ branch: "topic", files: { "new.md": "新" } });
  const { number } = await github.seed.openPullRequest("topic");
  return { base, sha, number, head: { ref: "topic", sha } };
}

/** Has GitHub say something else of the pull request than it would. */
function overridePull(
  github: GitHubServer,
  { base, head, number }: Awaited<ReturnType<typeof openTopic>>,
  overrides: Readonly<Record<string, unknown>> = {},
) {
  const repo = { full_name: "notes-org/notes" };
  const pull = { number, state: "open", head: { ...head, repo }, base: { sha: base } };
  const path = new RegExp(`/pulls/${number}$`);
  github.fail({ method: "GET", path, status: 200, body: { ...pull, ...overrides } });
}

describe("the change of a pull request", () => {
  test("is on the branch that it could be written to, and comes with its patches", async () => {
    await using github = await startGitHub();
    const { base, head, number } = await openTopic(github);
    const body = [
      { filename: "new.md", sha: "c".repeat(40), status: "added", patch: "@@ -0,0 +1 @@" },
    ];
    github.fail({ method: "GET", path: /\/files$/, status: 200, body });

    const payload = pullRequestEvent({ number, head, base: { sha: base } });
    const change = await openPaths(github, "pull_request", payload);

    expect(change).toMatchObject({ branch: "topic", isFork: false, pullRequest: number });
    expect(change.files).toEqual([
      { path: "new.md", blobSha: "c".repeat(40), patch: "@@ -0,0 +1 @@" },
    ]);
  });

  test.each([
    { whose: "a fork", repo: { full_name: "learner/notes" } },
    { whose: "a fork that is gone", repo: null },
  ])("from $whose is on no branch of ours", async ({ repo }) => {
    await using github = await startGitHub();
    const topic = await openTopic(github);
    const { base, head, number } = topic;
    overridePull(github, topic, { head: { ...head, repo } });

    const payload = pullRequestEvent({ number, head, fork: "learner/notes", base: { sha: base } });
    const change = await openPaths(github, "pull_request", payload);

    expect(change).toMatchObject({ isFork: true, branch: null, paths: ["new.md"], baseSha: base });
  });

  // Another commit, our own among them, is no reason to leave notes unwritten that it did not touch.
  test("that has moved on is on its branch all the same", async () => {
    await using github = await startGitHub();
    const { base, head, number } = await openTopic(github);
    await github.seed.commit({ branch: "topic", files: { "later.md": "晚" } });

    const payload = pullRequestEvent({ number, head, base: { sha: base } });
    const change = await openPaths(github, "pull_request", payload);

    expect(change).toMatchObject({ branch: "topic", paths: ["new.md"], headSha: head.sha });
  });

  test("leaves out files whose names lead elsewhere", async () => {
    await using github = await startGitHub();
    const { base, head, number } = await openTopic(github);
    const names = ["../a.md", "a/../../b.md", "/c.md", "d//e.md", "./f.md", "g\0.md", "", "ok..md"];
    const body = names.map((filename) => ({ filename, sha: "c".repeat(40), status: "added" }));
    github.fail({ method: "GET", path: /\/files$/, status: 200, body });

    const payload = pullRequestEvent({ number, head, base: { sha: base } });
    const { paths } = await openPaths(github, "pull_request", payload);

    expect(paths).toEqual(["ok..md"]);
  });
});

describe("a comment that asks for a review", () => {
  test("brings the pull request as it is now, held against its base", async () => {
    await using github = await startGitHub();
    const { base, number } = await openTopic(github);
    const headSha = await github.seed.commit({ branch: "topic", files: { "later.md": "晚" } });

    const payload = commentEvent({ number, commentId: 1 });
    const change = await openPaths(github, "issue_comment", payload);

    expect(change.paths.toSorted()).toEqual(["later.md", "new.md"]);
    expect(change).toMatchObject({ headSha, baseSha: base, pullRequest: number, branch: "topic" });
  });

  test("on a pull request that was closed meanwhile is skipped", async () => {
    await using github = await startGitHub();
    const topic = await openTopic(github);
    overridePull(github, topic, { state: "closed" });

    const payload = commentEvent({ number: topic.number, commentId: 1 });

    expect(await openEvent(github, "issue_comment", payload)).toEqual({
      kind: "skipped",
      reason: "pull-request-closed",
    });
  });
});

describe("a workflow that ran for a pull request", () => {
  test("brings that pull request, held against its base", async () => {
    await using github = await startGitHub();
    const { base, head, number } = await openTopic(github);

    const change = await openPaths(github, "workflow_run", workflowRunEvent({ head }));

    expect(change).toMatchObject({
      paths: ["new.md"],
      pullRequest: number,
      baseSha: base,
      headSha: head.sha,
    });
  });

  test("of a fork brings the pull request of that fork, whatever the payload names", async () => {
    await using github = await startGitHub();
    const { base, head, number } = await openTopic(github);
    const pullOf = (each: number, full_name: string) => ({
      number: each,
      head: { ...head, repo: { full_name } },
      base: { sha: base },
    });
    const body = [pullOf(99, "stranger/notes"), pullOf(number, "learner/my-notes")];
    github.fail({ method: "GET", path: /\/pulls$/, status: 200, body });

    const payload = workflowRunEvent({ head, repository: "learner/my-notes" });
    const forged = { ...payload.workflow_run, pull_requests: [{ number: 99 }] };
    const change = await openPaths(github, "workflow_run", { ...payload, workflow_run: forged });

    expect(change.pullRequest).toBe(number);
    const [asked] = github.journal.filter(({ path }) => path.includes("/pulls?"));
    expect(asked?.path).toContain("head=learner%3Atopic");
  });

  test("is skipped when the pull request has moved on", async () => {
    await using github = await startGitHub();
    const { head } = await openTopic(github);
    await github.seed.commit({ branch: "topic", files: { "later.md": "晚" } });

    expect(await openEvent(github, "workflow_run", workflowRunEvent({ head }))).toEqual({
      kind: "skipped",
      reason: "workflow-run-outdated",
    });
  });

  test.each([
    { what: "branch", head: { ref: "other" }, repository: "notes-org/notes" },
    { what: "repository", head: { ref: "topic" }, repository: "learner/notes" },
  ])("is skipped when its $what has no open pull request", async ({ head, repository }) => {
    await using github = await startGitHub();
    const { sha } = await openTopic(github);

    const payload = workflowRunEvent({ head: { ...head, sha }, repository });

    expect(await openEvent(github, "workflow_run", payload)).toEqual({
      kind: "skipped",
      reason: "workflow-run-without-pull-request",
    });
  });
});

describe("a merge group", () => {
  test("brings what it changes, held against what it is to be merged into", async () => {
    await using github = await startGitHub();
    const root = await github.seed.createRepository({ "old.md": "旧" });
    const base = await github.seed.commit({ files: { "merged.md": "并" } });
    await github.seed.createBranch("gh-readonly-queue/main/pr-1", base);
    const files = { "queued.md": "排" };
    const head = await github.seed.commit({ branch: "gh-readonly-queue/main/pr-1", files });

    const change = await openPaths(github, "merge_group", mergeGroupEvent({ base, head }));

    expect(change).toMatchObject({ paths: ["queued.md"], baseSha: base, headSha: head });
    expect(change).toMatchObject({ pullRequest: null, branch: null, isFork: false });
    expect(change.baseSha).not.toBe(root);
  });
});

test("a push says the branch that it could be written to", async () => {
  await using github = await startGitHub();
  const before = await github.seed.createRepository({ "old.md": "旧" });
  const after = await github.seed.commit({ files: { "new.md": "新" } });

  const change = await openPaths(github, "push", pushEvent({ before, after }));

  expect(change).toMatchObject({ branch: "main", isFork: false, pullRequest: null });
});
