import { describe, expect, test } from "vitest";
import { githubTrustedFiles } from "#adapters/github/base-file.ts";
import { githubChangedNotes } from "#adapters/github/changed-notes.ts";
import { createClient } from "#adapters/github/client.ts";
import { openSnapshot } from "#adapters/github/snapshot.ts";
import { openPaths } from "#test/contract/open-paths.ts";
import {
  type GitHubServer,
  pullRequestEvent,
  pushEvent,
  startGitHub,
} from "#test/servers/github.ts";

const signal = AbortSignal.timeout(120_000);

/** What Gitea and Forgejo lack of GitHub's API, or have in another form; a request each. */
function beAnotherForge(github: GitHubServer): void {
  const times = 100;
  github.fail({ method: "POST", path: /\/graphql$/, status: 404, times });
  github.fail({ method: "GET", path: /\/commits\/[^/]+$/, status: 404, times });
  const comparison = { total_commits: 1, commits: [] };
  github.fail({ method: "GET", path: /\/compare\//, status: 200, body: comparison, times });
}

async function readNotes(github: GitHubServer, name: string, payload: unknown) {
  const change = await openPaths(github, name, payload);
  const client = createClient({ token: github.token, apiUrl: github.url });
  const snapshot = openSnapshot(client, change);
  const list = githubChangedNotes({ snapshot, change, isNote: (path) => path.endsWith(".md") });
  const { files } = await list(signal);
  const { read } = githubTrustedFiles({ client, change });
  const notes = files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]);
  return { change, notes: Object.fromEntries(notes), template: await read("template.md", signal) };
}

describe("on Gitea and Forgejo", () => {
  test("a push is what differs between its two trees", async () => {
    await using github = await startGitHub();
    const base = { "old.md": "旧", "kept.md": "同", "gone.md": "弃", "template.md": "前" };
    const before = await github.seed.createRepository(base);
    const files = { "old.md": "新", "new.md": "文", "gone.md": null, "template.md": "后" };
    const after = await github.seed.commit({ files });
    beAnotherForge(github);

    const { change, notes, template } = await readNotes(
      github,
      "push",
      pushEvent({ before, after }),
    );

    expect(notes).toEqual({ "old.md": "新", "new.md": "文", "template.md": "后" });
    expect(change).toMatchObject({ baseSha: before, isTruncated: false });
    expect(template).toBe("前");
  });

  test("a new branch is what differs from the default branch, by whose template it goes", async () => {
    await using github = await startGitHub();
    const main = await github.seed.createRepository({ "old.md": "旧", "template.md": "前" });
    await github.seed.createBranch("topic", main);
    const files = { "new.md": "文", "template.md": "后" };
    const after = await github.seed.commit({ branch: "topic", files });
    beAnotherForge(github);

    const payload = pushEvent({ branch: "topic", after });
    const { notes, template } = await readNotes(github, "push", payload);

    expect(notes).toEqual({ "new.md": "文", "template.md": "后" });
    expect(template).toBe("前");
  });

  test("a push over a lost commit of the default branch brings all that it holds", async () => {
    await using github = await startGitHub();
    await github.seed.createRepository({ "old.md": "旧" });
    const after = await github.seed.commit({ files: { "new.md": "文" } });
    beAnotherForge(github);

    const payload = pushEvent({ before: "d".repeat(40), after });
    const { notes } = await readNotes(github, "push", payload);

    expect(notes).toEqual({ "old.md": "旧", "new.md": "文" });
  });

  test("the files of a pull request, which come without hashes, are found in its tree", async () => {
    await using github = await startGitHub();
    const base = await github.seed.createRepository({ "old.md": "旧", "template.md": "前" });
    await github.seed.createBranch("topic", base);
    const sha = await github.seed.commit({ branch: "topic", files: { "new.md": "文" } });
    const { number } = await github.seed.openPullRequest("topic");
    const body = [
      { filename: "new.md", status: "added" },
      { filename: "gone.md", status: "deleted" },
    ];
    github.fail({ method: "GET", path: /\/files$/, status: 200, body });
    beAnotherForge(github);

    const head = { ref: "topic", sha };
    const action = "synchronized";
    const payload = pullRequestEvent({ number, action, head, base: { sha: base } });
    const { change, notes, template } = await readNotes(github, "pull_request", payload);

    expect(notes).toEqual({ "new.md": "文" });
    expect(change).toMatchObject({ pullRequest: number, isTruncated: false });
    expect(template).toBe("前");
  });

  test("files of a pull request that a cut-off tree does not show are said to be missing", async () => {
    await using github = await startGitHub();
    const base = await github.seed.createRepository({ "old.md": "旧" });
    await github.seed.createBranch("topic", base);
    const sha = await github.seed.commit({ branch: "topic", files: { "new.md": "文" } });
    const { number } = await github.seed.openPullRequest("topic");
    const files = [{ filename: "new.md", status: "added" }];
    github.fail({ method: "GET", path: /\/files$/, status: 200, body: files });
    const tree = { tree: [], truncated: true };
    github.fail({ method: "GET", path: /\/git\/trees\//, status: 200, body: tree });

    const payload = pullRequestEvent({ number, head: { ref: "topic", sha }, base: { sha: base } });
    const change = await openPaths(github, "pull_request", payload);

    expect(change).toMatchObject({ paths: [], isTruncated: true });
  });
});
