import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { numberedNotes, openPaths } from "#test/contract/open-paths.ts";
import { pullRequestEvent, startGitHub } from "#test/servers/github.ts";

describe("a pull request", () => {
  test("lists its files from all pages, against the base of the event", async () => {
    await using github = await startGitHub();
    const main = await github.seed.createRepository({ "README.md": "# Notes", "old.md": "旧" });
    await github.seed.createBranch("many", main);
    const sha = await github.seed.commit({
      branch: "many",
      files: { ...numberedNotes(250), "old.md": null },
    });
    const { number } = await github.seed.openPullRequest("many");

    const head = { ref: "many", sha };
    const payload = pullRequestEvent({ number, head, base: { sha: main } });
    const change = await openPaths(github, "pull_request", payload);

    expect(change.paths).toEqual(Object.keys(numberedNotes(250)));
    expect(change).toMatchObject({
      pullRequest: number,
      headSha: sha,
      baseSha: main,
      isTruncated: false,
    });
    expect(github.journal).toHaveLength(4);
  });

  test("beyond the cap of its list says that files may be missing", async () => {
    await using github = await startGitHub();
    const main = await github.seed.createRepository({ "README.md": "# Notes" });
    await github.seed.createBranch("huge", main);
    const sha = await github.seed.commit({ branch: "huge", files: numberedNotes(3001) });
    const { number } = await github.seed.openPullRequest("huge");

    const payload = pullRequestEvent({ number, head: { ref: "huge", sha }, base: { sha: main } });
    const change = await openPaths(github, "pull_request", payload);

    expect(change.paths).toHaveLength(3000);
    expect(change.isTruncated).toBe(true);
  });

  test("that has moved on since its event is seen as the event left it", async () => {
    await using github = await startGitHub();
    const main = await github.seed.createRepository({ "README.md": "# Notes" });
    await github.seed.createBranch("topic", main);
    const sha = await github.seed.commit({ branch: "topic", files: { "a.md": "then" } });
    const { number } = await github.seed.openPullRequest("topic");
    await github.seed.commit({ branch: "topic", files: { "a.md": "now", "b.md": "later" } });
    await github.seed.commit({ files: { "on-main.md": "main goes on" } });

    const payload = pullRequestEvent({ number, head: { ref: "topic", sha }, base: { sha: main } });
    const change = await openPaths(github, "pull_request", payload);

    expect(change).toMatchObject({ headSha: sha, baseSha: main, pullRequest: number });
    expect(change.files).toMatchObject([{ path: "a.md", blobSha: blobSha("then") }]);
  });
});

function blobSha(text: string): string {
  return createHash("sha1")
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest("hex");
}
