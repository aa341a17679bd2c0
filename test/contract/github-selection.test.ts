import { describe, expect, test } from "vitest";
import { openPaths } from "#test/contract/open-paths.ts";
import { type GitHubServer, startGitHub } from "#test/servers/github.ts";

const notes = {
  "README.md": "# Notes",
  ".github/note-template.md": "# {标题}",
  "a.md": "一",
  "weeks/1.md": "二",
  "weeks/2.md": "三",
  "weeks/drafts/3.md": "四",
  "笔记/第一课.md": "五",
};

async function select(github: GitHubServer, paths: string | null, ref = "refs/heads/main") {
  const sha = await github.seed.createRepository(notes);
  const start = { repository: `${github.owner}/notes`, ref, sha };
  const change = await openPaths(github, "workflow_dispatch", { inputs: { paths } }, start);
  return { ...change, sha };
}

describe("a workflow that is started by hand", () => {
  test.each([
    { paths: "weeks/*.md", found: ["weeks/1.md", "weeks/2.md"] },
    { paths: "weeks", found: ["weeks/1.md", "weeks/2.md", "weeks/drafts/3.md"] },
    { paths: "./weeks/", found: ["weeks/1.md", "weeks/2.md", "weeks/drafts/3.md"] },
    { paths: "weeks\n!weeks/drafts", found: ["weeks/1.md", "weeks/2.md"] },
    { paths: "a.md, 笔记/**", found: ["a.md", "笔记/第一课.md"] },
    { paths: "weeks/{1,2}.md", found: ["weeks/1.md", "weeks/2.md"] },
    { paths: "../other", found: [] },
    { paths: "nothing", found: [] },
  ])("brings what $paths names", async ({ paths, found }) => {
    await using github = await startGitHub();

    const change = await select(github, paths);

    expect(change.paths.toSorted()).toEqual(found);
  });

  test.each([null, ""])("brings all that there is when it names %j", async (paths) => {
    await using github = await startGitHub();

    const change = await select(github, paths);

    expect(change.paths.toSorted()).toEqual(Object.keys(notes).toSorted());
  });

  test("goes by the template and the config of its own commit, and belongs to no pull request", async () => {
    await using github = await startGitHub();

    const { sha, ...change } = await select(github, null);

    expect(change).toMatchObject({ headSha: sha, baseSha: null, branch: "main" });
    expect(change).toMatchObject({ pullRequest: null, isFork: false, isTruncated: false });
    expect(github.journal).toHaveLength(1);
  });

  test("on a tag can be written to no branch", async () => {
    await using github = await startGitHub();

    expect(await select(github, "a.md", "refs/tags/v1")).toMatchObject({ branch: null });
  });
});

test("a schedule brings all that the default branch holds", async () => {
  await using github = await startGitHub();
  const sha = await github.seed.createRepository(notes);
  const start = { repository: `${github.owner}/notes`, ref: "refs/heads/main", sha };

  const change = await openPaths(github, "schedule", { schedule: "0 3 * * 1" }, start);

  expect(change.paths).toHaveLength(Object.keys(notes).length);
  expect(change).toMatchObject({ headSha: sha, baseSha: null, branch: "main" });
});
