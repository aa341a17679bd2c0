import { expect, test } from "vitest";
import { createClient } from "#adapters/github/client.ts";
import { stickyComment } from "#adapters/github/sticky-comment.ts";
import { fenced } from "#render/inert.ts";
import { makeReport } from "#test/contract/make-report.ts";
import { type GitHubServer, startGitHub, tokens } from "#test/servers/github.ts";

const signal = AbortSignal.timeout(120_000);
const marker = "<!-- note-review v1 -->";

async function openPullRequest(github: GitHubServer): Promise<number> {
  const main = await github.seed.createRepository({ "README.md": "# Notes" });
  await github.seed.createBranch("topic", main);
  await github.seed.commit({ branch: "topic", files: { "note.md": "正文" } });
  const { number } = await github.seed.openPullRequest("topic");
  return number;
}

function publish(github: GitHubServer, pullRequest: number, text: string) {
  const client = createClient({ token: github.token, apiUrl: github.url });
  const { owner } = github;
  const options = { client, owner, repository: "notes", pullRequest, render: () => fenced(text) };
  return stickyComment(options)(makeReport(), signal);
}

const ours = (text: string) => `${marker}\n${fenced(text)}`;

/** The comments as people read them: without the state at their end. */
async function listComments(github: GitHubServer, pullRequest: number) {
  const comments = await github.seed.listComments(pullRequest);
  return comments.map(({ body = "", ...comment }) => ({
    ...comment,
    body: body.replace(/\n<!-- note-review-state v1 [\w+/=]+ -->$/, ""),
  }));
}

test("the first run writes one comment, with the marker first", async () => {
  await using github = await startGitHub();
  const number = await openPullRequest(github);

  const { publisher, action, url } = await publish(github, number, "点评：结构完整");

  expect({ publisher, action }).toEqual({ publisher: "comment", action: "created" });
  expect(url).toMatch(/#issuecomment-\d+$/);
  expect(await listComments(github, number)).toMatchObject([
    { login: "github-actions[bot]", body: ours("点评：结构完整") },
  ]);
});

test("the next run edits that comment", async () => {
  await using github = await startGitHub();
  const number = await openPullRequest(github);
  await publish(github, number, "第一次");

  const { action } = await publish(github, number, "第二次");

  expect(action).toBe("updated");
  const comments = await listComments(github, number);
  expect(comments.map(({ body }) => body)).toEqual([ours("第二次")]);
});

test.each([
  ["the same words", (text: string) => text],
  ["links to another commit", (text: string) => text.replaceAll("a".repeat(40), "b".repeat(40))],
])("%s are not written again", async (_, change) => {
  await using github = await startGitHub();
  const number = await openPullRequest(github);
  const text = `See [line 3](https://github.com/o/r/blob/${"a".repeat(40)}/note.md#L3)\n`;
  await publish(github, number, text);
  const writes = () => github.journal.filter(({ method }) => method === "PATCH").length;

  const { action, url } = await publish(github, number, change(text));

  expect({ action, writes: writes() }).toEqual({ action: "unchanged", writes: 0 });
  expect(url).toMatch(/#issuecomment-\d+$/);
});

test("another line under a permalink is another text", async () => {
  await using github = await startGitHub();
  const number = await openPullRequest(github);
  await publish(github, number, `https://github.com/o/r/blob/${"a".repeat(40)}/note.md#L3`);

  const moved = `https://github.com/o/r/blob/${"b".repeat(40)}/note.md#L4`;
  const { action } = await publish(github, number, moved);

  expect(action).toBe("updated");
});

test.each([
  { whose: "a person who copies the marker", token: tokens.learner, body: `${marker}\nmine` },
  { whose: "another bot with the marker", token: tokens.anotherBot, body: `${marker}\nmine` },
  { whose: "our own token with words before it", token: tokens.workflow, body: ` ${marker}\nmine` },
  {
    whose: "our own token with a longer version",
    token: tokens.workflow,
    body: "<!-- note-review v10 -->\nmine",
  },
])("$whose keeps the comment", async ({ token, body }) => {
  await using github = await startGitHub();
  const number = await openPullRequest(github);
  await github.seed.addComment(number, body, token);

  const { action } = await publish(github, number, "我们的");

  expect(action).toBe("created");
  const bodies = (await listComments(github, number)).map((comment) => comment.body);
  expect(bodies).toEqual([body, ours("我们的")]);
});

test("our comment is found behind 150 others", async () => {
  await using github = await startGitHub();
  const number = await openPullRequest(github);
  for (let index = 0; index < 150; index += 1) {
    await github.seed.addComment(number, `Remark ${index}`, tokens.learner);
  }
  await github.seed.addComment(number, `${marker}\n旧`, tokens.workflow);

  const { action } = await publish(github, number, "新");

  expect(action).toBe("updated");
  const comments = await listComments(github, number);
  expect(comments).toHaveLength(151);
  expect(comments.at(-1)?.body).toBe(ours("新"));
});

test("of several comments of ours the oldest stays", async () => {
  await using github = await startGitHub();
  const number = await openPullRequest(github);
  const oldest = await github.seed.addComment(number, `${marker}\n一`, tokens.workflow);
  await github.seed.addComment(number, `${marker}\n二`, tokens.workflow);
  await github.seed.addComment(number, `${marker}\n三`, tokens.learner);
  await github.seed.addComment(number, `${marker}\n四`, tokens.workflow);

  await publish(github, number, "新");

  expect(await listComments(github, number)).toMatchObject([
    { id: oldest, body: ours("新") },
    { login: "learner", body: `${marker}\n三` },
  ]);
});

test("a person's token edits that person's comment", async () => {
  await using github = await startGitHub();
  const number = await openPullRequest(github);
  await github.seed.addComment(number, `${marker}\n旧`, tokens.learner);
  await github.seed.addComment(number, `${marker}\n机器人的`, tokens.workflow);

  await publish({ ...github, token: tokens.learner }, number, "新");

  const bodies = (await listComments(github, number)).map(({ body }) => body);
  expect(bodies).toEqual([ours("新"), `${marker}\n机器人的`]);
});

test("the workflow's comment is found when GraphQL is not there", async () => {
  await using github = await startGitHub();
  const number = await openPullRequest(github);
  await publish(github, number, "旧");
  github.fail({ method: "POST", path: /\/graphql$/, status: 404 });

  const { action } = await publish(github, number, "新");

  expect(action).toBe("updated");
  expect(github.journal).toContainEqual(expect.objectContaining({ path: "/user", status: 403 }));
});

test("a comment that another app wrote in our name is not ours", async () => {
  await using github = await startGitHub();
  const number = await openPullRequest(github);
  await github.seed.addComment(number, `${marker}\n旧`, tokens.workflow);
  const user = { login: "github-actions[bot]", type: "Bot" };
  const app = { slug: "another-bot" };
  const said = { id: 1, html_url: "theirs", body: marker, user };
  const theirs = { ...said, performed_via_github_app: app };
  github.fail({ method: "GET", path: /\/comments$/, status: 200, times: 2, body: [theirs] });

  expect(await publish(github, number, "新")).toMatchObject({ action: "created" });
});

test("our comment is found when GraphQL leaves out that we are a bot", async () => {
  await using github = await startGitHub();
  const number = await openPullRequest(github);
  await publish(github, number, "旧");
  const body = { data: { viewer: { login: "github-actions" } } };
  github.fail({ method: "POST", path: /\/graphql$/, status: 200, body });

  expect(await publish(github, number, "新")).toMatchObject({ action: "updated" });
});

test("a body beyond GitHub's limit is never sent", async () => {
  await using github = await startGitHub();
  const number = await openPullRequest(github);

  await expect(publish(github, number, "字".repeat(65_500))).rejects.toThrow(
    /has 65\d+ characters/,
  );
  expect(github.journal.filter(({ method }) => method === "POST")).toEqual([]);
});
