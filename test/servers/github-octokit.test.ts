import { Octokit } from "@octokit/core";
import { expect, test } from "vitest";
import { startGitHub } from "#test/servers/github.ts";
import { publishingRequests } from "#test/servers/github/octokit-publishing.ts";
import { repositoryRequests } from "#test/servers/github/octokit-repository.ts";

// Octokit's types are made from the same description: what compiles there and is let through here is what both agree on.
const requests = [...repositoryRequests, ...publishingRequests];

test.each(requests)("Octokit's types and GitHub's description agree on %s", async (_, request) => {
  await using github = await startGitHub();
  const octokit = new Octokit({ baseUrl: github.url, auth: github.token });
  const main = await github.seed.createRepository({ "README.md": "# Notes\n" });
  await github.seed.createBranch("topic/一", main);
  await github.seed.createBranch("topic/二", main);
  const sha = await github.seed.commit({ branch: "topic/一", files: { "a.md": "文\n" } });
  await github.seed.openPullRequest("topic/一");
  const notes = { owner: github.owner, repo: "notes" };
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    ...notes,
    tree_sha: sha,
  });
  const run = github.seed.addWorkflowRun({ headSha: sha });
  const artifact = github.seed.addArtifact(run, { name: "report", content: {} });
  const comment = await github.seed.addComment(1, "文", github.token);
  const blob = data.tree[0]?.sha ?? "";

  const context = { octokit, notes, sha, tree: data.sha, blob, comment, run: run.id, artifact };
  const { status } = await request(context);

  expect(status).toBeLessThan(300);
  expect(github.violations).toEqual([]);
});
