import { describe, expect, test } from "vitest";
import { numberedNotes, openPaths } from "#test/contract/open-paths.ts";
import { pushEvent, startGitHub } from "#test/servers/github.ts";

describe("a push", () => {
  test("lists what it adds and edits, and leaves out what it deletes", async () => {
    await using github = await startGitHub();
    const before = await github.seed.createRepository({
      "kept.md": "旧",
      "gone.md": "旧",
      "same.md": "旧",
    });
    const after = await github.seed.commit({
      files: { "kept.md": "新", "gone.md": null, "new.md": "新" },
    });

    const change = await openPaths(github, "push", pushEvent({ before, after }));

    expect(change.paths).toEqual(["kept.md", "new.md"]);
    expect(change).toMatchObject({
      owner: "notes-org",
      repository: "notes",
      headSha: after,
      baseSha: before,
      pullRequest: null,
      isTruncated: false,
    });
  });

  test("of several commits lists the files of all of them", async () => {
    await using github = await startGitHub();
    const before = await github.seed.createRepository({ "README.md": "# Notes" });
    await github.seed.commit({ files: { "first.md": "一" } });
    const after = await github.seed.commit({ files: { "second.md": "二" } });

    const { paths } = await openPaths(github, "push", pushEvent({ before, after }));

    expect(paths).toEqual(["first.md", "second.md"]);
  });

  test("that renames a note lists the new name", async () => {
    await using github = await startGitHub();
    const text = "# Retrieval\n\nA note that only moves.\n";
    const before = await github.seed.createRepository({ "draft.md": text });
    const after = await github.seed.commit({ files: { "draft.md": null, "notes/rag.md": text } });

    const { paths } = await openPaths(github, "push", pushEvent({ before, after }));

    expect(paths).toEqual(["notes/rag.md"]);
  });

  test.each([
    "笔记/第一课/注意力.md",
    "notes/two words.md",
    "notes/[draft] a (1).md",
    "notes/100% #1 & more?.md",
    "a/b/c/d/e/deep.md",
  ])("lists %s under its own name", async (path) => {
    await using github = await startGitHub();
    const before = await github.seed.createRepository({ "README.md": "# Notes" });
    const after = await github.seed.commit({ files: { [path]: "正文" } });

    const { paths } = await openPaths(github, "push", pushEvent({ before, after }));

    expect(paths).toEqual([path]);
  });

  test.each([300, 301])("of %i files, past what a comparison shows, lists all", async (count) => {
    await using github = await startGitHub();
    const before = await github.seed.createRepository({
      "README.md": "# Notes",
      "gone.md": "旧",
      "same.md": "同",
    });
    const after = await github.seed.commit({
      files: { ...numberedNotes(count), "link.md": { link: "README.md" }, "gone.md": null },
    });

    const change = await openPaths(github, "push", pushEvent({ before, after }));

    expect(change.paths).toEqual(Object.keys(numberedNotes(count)));
    expect(change).toMatchObject({ baseSha: before, isTruncated: false });
  });

  test("past what a comparison and a tree show says that files may be missing", async () => {
    await using github = await startGitHub();
    const before = await github.seed.createRepository({ "README.md": "# Notes" });
    const after = await github.seed.commit({ files: numberedNotes(301) });
    const body = { tree: [], truncated: true };
    github.fail({ method: "GET", path: /\/git\/trees\//, status: 200, body });

    const { paths, isTruncated } = await openPaths(github, "push", pushEvent({ before, after }));

    expect(paths).toHaveLength(300);
    expect(isTruncated).toBe(true);
  });

  test("to a branch with an open pull request belongs to that pull request", async () => {
    await using github = await startGitHub();
    const main = await github.seed.createRepository({ "README.md": "# Notes" });
    await github.seed.createBranch("topic/lora", main);
    const before = await github.seed.commit({
      branch: "topic/lora",
      files: { "earlier.md": "早" },
    });
    const { number } = await github.seed.openPullRequest("topic/lora");
    const after = await github.seed.commit({ branch: "topic/lora", files: { "later.md": "晚" } });

    const change = await openPaths(
      github,
      "push",
      pushEvent({ branch: "topic/lora", before, after }),
    );

    expect(change.paths).toEqual(["earlier.md", "later.md"]);
    expect(change).toMatchObject({ pullRequest: number, baseSha: main, headSha: after });
  });

  test("without leave to read pull requests is still a push", async () => {
    await using github = await startGitHub({ deny: /\/pulls$/ });
    const before = await github.seed.createRepository({ "README.md": "# Notes" });
    const after = await github.seed.commit({ files: { "new.md": "新" } });

    const change = await openPaths(github, "push", pushEvent({ before, after }));

    expect(change).toMatchObject({ paths: ["new.md"], pullRequest: null });
    expect(github.journal.map(({ status }) => status)).toContain(403);
  });

  test.each([
    { whose: "another branch", ref: "other", full_name: "notes-org/notes" },
    { whose: "a fork's branch of the same name", ref: "main", full_name: "learner/notes" },
  ])("does not belong to the pull request of $whose", async ({ ref, full_name }) => {
    await using github = await startGitHub();
    const before = await github.seed.createRepository({ "README.md": "# Notes" });
    const after = await github.seed.commit({ files: { "new.md": "新" } });
    const head = { ref, sha: after, repo: { full_name } };
    const pull = { number: 1, head, base: { sha: before } };
    github.fail({ method: "GET", path: /\/pulls$/, status: 200, body: [pull] });

    const change = await openPaths(github, "push", pushEvent({ before, after }));

    expect(change).toMatchObject({ paths: ["new.md"], pullRequest: null });
  });
});
