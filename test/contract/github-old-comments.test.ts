import { expect, test } from "vitest";
import { createClient } from "#adapters/github/client.ts";
import { splitState } from "#adapters/github/state.ts";
import { stickyComment } from "#adapters/github/sticky-comment.ts";
import { renderComment } from "#render/comment.ts";
import { type GitHubServer, startGitHub, tokens } from "#test/servers/github.ts";
import { attackTexts } from "#test/render/attacks.ts";
import { harmIn } from "#test/render/harm.ts";
import { permalink, report } from "#test/render/make.ts";

const signal = AbortSignal.timeout(120_000);
const marker = "<!-- note-review v1 -->";
const attacks = attackTexts().map((text) => text.toWellFormed());

async function openPullRequest(github: GitHubServer): Promise<number> {
  const main = await github.seed.createRepository({ "README.md": "# Notes" });
  await github.seed.createBranch("topic", main);
  await github.seed.commit({ branch: "topic", files: { "note.md": "正文" } });
  const { number } = await github.seed.openPullRequest("topic");
  return number;
}

function publish(github: GitHubServer, pullRequest: number) {
  const client = createClient({ token: github.token, apiUrl: github.url });
  const options = { permalink, maxLength: 65_000, unit: "characters" } as const;
  const render = () => renderComment(report(), options);
  const place = { client, owner: github.owner, repository: "notes", pullRequest, render };
  return stickyComment(place)(report(), signal);
}

/** What a comment shows, without our own marker and state. */
function textOf(body = ""): string {
  const [text] = splitState(body);
  return text.replace(`${marker}\n`, "");
}

test("attacks that strangers post under our marker stay theirs, and reach no comment of ours", async () => {
  await using github = await startGitHub();
  const number = await openPullRequest(github);
  for (const attack of attacks) {
    await github.seed.addComment(number, `${marker}\n${attack}`, tokens.learner);
  }
  const before = await github.seed.listComments(number);

  await publish(github, number);

  const after = await github.seed.listComments(number);
  expect(after.slice(0, -1)).toEqual(before);
  expect(harmIn(textOf(after.at(-1)?.body))).toEqual([]);
});

test("attacks that somebody wrote into our own comment are gone with the next run", async () => {
  await using github = await startGitHub();
  const number = await openPullRequest(github);
  await github.seed.addComment(number, `${marker}\n${attacks.join("\n")}`, tokens.workflow);

  const { action } = await publish(github, number);

  const comments = await github.seed.listComments(number);
  expect({ action, count: comments.length }).toEqual({ action: "updated", count: 1 });
  expect(harmIn(textOf(comments[0]?.body))).toEqual([]);
});
