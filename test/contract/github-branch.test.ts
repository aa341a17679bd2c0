import { describe, expect, test } from "vitest";
import { numberedNotes, openPaths } from "#test/contract/open-paths.ts";
import { pushEvent, startGitHub } from "#test/servers/github.ts";

const unreachable = "d".repeat(40);

describe("a new branch", () => {
  test("is compared with where it left the default branch", async () => {
    await using github = await startGitHub();
    const forkPoint = await github.seed.createRepository({ "README.md": "# Notes" });
    await github.seed.createBranch("feature/主题", forkPoint);
    await github.seed.commit({ files: { "on-main.md": "main goes on" } });
    const after = await github.seed.commit({
      branch: "feature/主题",
      files: { "mine.md": "我的" },
    });

    const change = await openPaths(github, "push", pushEvent({ branch: "feature/主题", after }));

    expect(change).toMatchObject({ paths: ["mine.md"], baseSha: forkPoint });
  });

  test("with a history of its own brings all its files, and is judged by the default branch", async () => {
    await using github = await startGitHub();
    await github.seed.createRepository({ "README.md": "# Notes" });
    const after = await github.seed.commit({
      branch: "orphan",
      parent: null,
      files: { "a/alone.md": "独" },
    });

    const change = await openPaths(github, "push", pushEvent({ branch: "orphan", after }));

    expect(change).toMatchObject({ paths: ["a/alone.md"], baseSha: "main" });
  });

  test("that is the default branch brings all its files, and no symbolic link", async () => {
    await using github = await startGitHub();
    const after = await github.seed.createRepository({
      "README.md": "# Notes",
      "notes/nested/deep.md": "深",
      "link.md": { link: "README.md" },
    });

    const change = await openPaths(github, "push", pushEvent({ after }));

    expect(change.paths.toSorted()).toEqual(["README.md", "notes/nested/deep.md"]);
    expect(change.baseSha).toBeNull();
  });
});

describe("a forced push", () => {
  test("that can still be compared begins at the common ancestor", async () => {
    await using github = await startGitHub();
    const root = await github.seed.createRepository({ "README.md": "# Notes" });
    const before = await github.seed.commit({ files: { "dropped.md": "弃" } });
    const after = await github.seed.commit({ parent: root, files: { "rewritten.md": "重写" } });

    const change = await openPaths(github, "push", pushEvent({ before, after, isForced: true }));

    expect(change).toMatchObject({ paths: ["rewritten.md"], baseSha: root });
  });

  test("over a lost commit is compared with the default branch", async () => {
    await using github = await startGitHub();
    const main = await github.seed.createRepository({ "README.md": "# Notes" });
    await github.seed.createBranch("topic", main);
    await github.seed.commit({ branch: "topic", files: { "one.md": "一" } });
    const after = await github.seed.commit({ branch: "topic", files: { "two.md": "二" } });

    const payload = pushEvent({ branch: "topic", before: unreachable, after, isForced: true });
    const change = await openPaths(github, "push", payload);

    expect(change).toMatchObject({ paths: ["one.md", "two.md"], baseSha: main });
  });

  test("over a lost commit of the default branch brings the files of its last commit, page by page", async () => {
    await using github = await startGitHub();
    const parent = await github.seed.createRepository({ "README.md": "# Notes" });
    const after = await github.seed.commit({ files: numberedNotes(230) });

    const payload = pushEvent({ before: unreachable, after, isForced: true });
    const change = await openPaths(github, "push", payload);

    expect(change.paths).toHaveLength(230);
    // The commits before the last one may have changed more.
    expect(change).toMatchObject({ baseSha: parent, isTruncated: true });
  });

  test("of a first commit has nothing before it", async () => {
    await using github = await startGitHub();
    const after = await github.seed.createRepository({ "README.md": "# Notes" });

    const payload = pushEvent({ before: unreachable, after, isForced: true });

    expect(await openPaths(github, "push", payload)).toMatchObject({
      paths: ["README.md"],
      baseSha: null,
      isTruncated: false,
    });
  });
});
