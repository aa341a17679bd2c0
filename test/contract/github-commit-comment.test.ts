import { expect, test } from "vitest";
import { createClient } from "#adapters/github/client.ts";
import { commitComment } from "#adapters/github/commit-comment.ts";
import { inert } from "#render/inert.ts";
import { makeReport } from "#test/contract/make-report.ts";
import { type GitHubServer, startGitHub, tokens } from "#test/servers/github.ts";

const signal = AbortSignal.timeout(120_000);
const marker = "<!-- note-review v1 -->";

function publish(github: GitHubServer, headSha: string, text: string) {
  const client = createClient({ token: github.token, apiUrl: github.url });
  const target = { client, owner: github.owner, repository: "notes", headSha };
  return commitComment({ ...target, render: () => inert(text) })(makeReport(), signal);
}

/** The comments on a commit: who wrote each, and its words. */
async function listComments({ url, owner }: GitHubServer, sha: string) {
  const response = await fetch(`${url}/repos/${owner}/notes/commits/${sha}/comments`, {
    headers: { authorization: `token ${tokens.admin}` },
  });
  const comments: readonly { readonly user: { readonly login: string }; readonly body: string }[] =
    JSON.parse(await response.text());
  return comments.map(({ user, body }) => [user.login, body.split("\n").slice(0, 2)]);
}

async function addComment({ url, owner }: GitHubServer, sha: string, body: string) {
  await fetch(`${url}/repos/${owner}/notes/commits/${sha}/comments`, {
    method: "POST",
    headers: { authorization: `token ${tokens.learner}`, "content-type": "application/json" },
    body: JSON.stringify({ body }),
  });
}

test("a commit gets one comment, which later runs edit, and a forged one is left alone", async () => {
  await using github = await startGitHub();
  const sha = await github.seed.createRepository({ "note.md": "正文" });
  await addComment(github, sha, `${marker}\nmine`);

  const first = await publish(github, sha, "第一次");
  const again = await publish(github, sha, "第一次");
  const second = await publish(github, sha, "第二次");

  expect([first, again, second]).toMatchObject([
    { publisher: "commit-comment", action: "created" },
    { publisher: "commit-comment", action: "unchanged", url: first.url },
    { publisher: "commit-comment", action: "updated", url: first.url },
  ]);
  expect(first.url).toContain("#commitcomment-");
  expect(await listComments(github, sha)).toEqual([
    ["learner", [marker, "mine"]],
    ["github-actions[bot]", [marker, "第二次"]],
  ]);
});

test("each commit has a comment of its own", async () => {
  await using github = await startGitHub();
  const one = await github.seed.createRepository({ "note.md": "正文" });
  const two = await github.seed.commit({ files: { "note.md": "正文二" } });

  await publish(github, one, "一");
  await publish(github, two, "二");

  expect(await listComments(github, one)).toEqual([["github-actions[bot]", [marker, "一"]]]);
  expect(await listComments(github, two)).toEqual([["github-actions[bot]", [marker, "二"]]]);
});

test("a repository that takes no comments on commits is told from one that needs a permission by no one", async () => {
  await using github = await startGitHub({
    deny: (method, path) => method === "POST" && path.endsWith("/comments"),
  });
  const sha = await github.seed.createRepository({ "note.md": "正文" });

  await expect(publish(github, sha, "文")).rejects.toMatchObject({
    problem: { code: "commit-comment-refused", permissions: "contents=write" },
  });
});
