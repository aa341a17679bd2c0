import { expect, test } from "vitest";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { mergeGroupEvent, pullRequestEvent, pushEvent, startGitHub } from "#test/servers/github.ts";
import { ask } from "#test/servers/github/ask.ts";
import { mendableNote, studyNote, unfinishedNote } from "./notes.ts";
import { openPullRequest } from "./pull-request.ts";
import { runAction } from "./run-action.ts";
import { makeFolder } from "./run-command.ts";

/** The lines that a comment would put into the place of its own. */
function committed(text: string, comments: unknown): string {
  if (!Array.isArray(comments)) throw new Error("The comments are no list");
  const lines = text.split("\n");
  for (const { line, start_line: start, body } of comments) {
    const [, mended = ""] = /```suggestion\n([\s\S]*?)\n```/.exec(body) ?? [];
    const first = start ?? line;
    lines.splice(first - 1, line - first + 1, mended);
  }
  return lines.join("\n");
}

test("a suggestion that is committed gives what --fix gives, and settles its thread", async () => {
  await using github = await startGitHub();
  await using folder = await makeFolder({ "note.md": mendableNote });
  const pull = await openPullRequest(github, { "note.md": mendableNote });
  const inputs = { publish: "suggestions, resolved-threads", language: "en" };
  const first = await pull.run({ inputs });
  expect(first.log).toMatch(/^suggestions created: http/m);
  const { body } = await ask(github, `GET notes/pulls/${pull.number}/comments`);

  const text = committed(mendableNote, body);
  await folder.run(["check", "--fix", "note.md"]);
  expect(text).toBe(await readFile(join(folder.path, "note.md"), "utf8"));
  expect(text).not.toBe(mendableNote);

  await pull.commit({ "note.md": text });
  const before = github.journal.length;
  const { outputs } = await pull.run({ inputs });
  expect(outputs).toMatchObject({ warnings: "0", errors: "0" });
  const asked = github.journal.slice(before).map((entry) => JSON.stringify(entry.body));
  expect(asked.filter((query) => query.includes("resolveReviewThread"))).toHaveLength(1);
});

test("the commit that brings a review into its note is no reason for another", async () => {
  await using github = await startGitHub();
  const pull = await openPullRequest(github, { "note.md": unfinishedNote });
  const inputs = { publish: "note" };
  const { log } = await pull.run({ inputs });
  expect(log).toMatch(/^note updated: http\S+\/commit\/[0-9a-f]{40}$/m);
  const sha = await github.seed.readHead("topic");
  const writes = github.writes.length;

  const payload = pullRequestEvent({
    number: pull.number,
    head: { ref: "topic", sha },
    base: { sha: await github.seed.readHead("main") },
  });
  const place = { apiUrl: github.url, token: github.token, inputs };
  const again = await runAction({ event: { name: "pull_request", payload }, ...place });
  const event = { name: "push", payload: pushEvent({ branch: "topic", after: sha }) };
  const pushed = await runAction({ event, ...place });

  expect([again.status, pushed.status]).toEqual([0, 0]);
  expect(github.writes.slice(writes)).toEqual([]);
});

test("reviews of a push are proposed, and once merged are no reason for others", async () => {
  await using github = await startGitHub();
  const before = await github.seed.createRepository({ "README.md": "# Notes" });
  const after = await github.seed.commit({ files: { "note.md": studyNote() } });
  const place = { apiUrl: github.url, token: github.token, inputs: { publish: "note" } };
  const run = (payload: unknown) => runAction({ event: { name: "push", payload }, ...place });

  const { log } = await run(pushEvent({ before, after }));
  expect(log).toMatch(/^note created: http\S+\/pull\/1$/m);
  const proposed = await github.seed.readHead("note-review/main");
  expect(await github.seed.readFile("note-review/main", "note.md")).toContain("end note-review");
  const writes = github.writes.length;

  await run(pushEvent({ branch: "note-review/main", before: after, after: proposed }));
  await github.seed.createBranch("main", proposed);
  const { status } = await run(pushEvent({ before: after, after: proposed }));

  expect(status).toBe(0);
  expect(github.writes.slice(writes)).toEqual([]);
});

test("a merge queue has no branch for notes, which is said, and nothing is wrong", async () => {
  await using github = await startGitHub();
  const base = await github.seed.createRepository({ "README.md": "# Notes" });
  const head = await github.seed.commit({
    branch: "queue",
    parent: base,
    files: { "note.md": studyNote() },
  });
  const event = { name: "merge_group", payload: mergeGroupEvent({ base, head }) };
  const place = { apiUrl: github.url, token: github.token, inputs: { publish: "note" } };

  const { status, log } = await runAction({ event, ...place });

  expect(status).toBe(0);
  expect(log).toMatch(/^::notice::publish has note, but this change has no branch/m);
  expect(log).not.toMatch(/^::warning::/m);
});

test.each([
  {
    language: "en",
    sentence:
      /^::warning::The reviews were not written into the notes: the branch is in another repository/m,
  },
  { language: "zh-CN", sentence: /^::warning::没有把评价写进笔记：分支在另一个仓库里/m },
])(
  "a note from a fork stays as it is, which is said ($language)",
  async ({ language, sentence }) => {
    await using github = await startGitHub();
    const base = await github.seed.createRepository({ "README.md": "# Notes" });
    const { number, headSha: sha } = await github.seed.openForkPullRequest({
      files: { "note.md": studyNote() },
    });
    const head = { ref: "topic", sha };
    const payload = pullRequestEvent({ number, head, fork: "learner/notes", base: { sha: base } });
    const place = {
      apiUrl: github.url,
      token: github.token,
      inputs: { publish: "note", language },
    };

    const { status, log } = await runAction({ event: { name: "pull_request", payload }, ...place });

    expect(status).toBe(0);
    expect(log).toMatch(sentence);
    expect(github.writes).toEqual([]);
  },
);
