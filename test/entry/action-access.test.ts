import { describe, expect, test } from "vitest";
import { type GitHubServer, pullRequestEvent, startGitHub } from "#test/servers/github.ts";
import { answerJson, startModel } from "#test/servers/model.ts";
import { unfinishedNote } from "./notes.ts";
import { openPullRequest } from "./pull-request.ts";
import { runAction } from "./run-action.ts";

/** A pull request of one note that GitHub says is from a fork. */
async function openFromFork(github: GitHubServer) {
  const base = await github.seed.createRepository({ "README.md": "# Notes" });
  await github.seed.createBranch("topic", base);
  const sha = await github.seed.commit({ branch: "topic", files: { "note.md": unfinishedNote } });
  const { number } = await github.seed.openPullRequest("topic");
  const head = { ref: "topic", sha };
  const repo = { full_name: "learner/notes" };
  const body = { number, state: "open", head: { ...head, repo }, base: { sha: base } };
  const path = new RegExp(`/pulls/${number}$`);
  github.fail({ method: "GET", path, status: 200, body, times: 9 });
  const payload = pullRequestEvent({ number, head, fork: "learner/notes", base: { sha: base } });
  return { number, payload };
}

function isWrite(method: string, path: string): boolean {
  return method !== "GET" && !path.endsWith("/graphql");
}

const aboutFork = "This pull request comes from a fork";

describe("a pull request from a fork", () => {
  test.each([
    { what: "names a model", inputs: { model: "gpt-6-luna" } },
    { what: "names none", inputs: {} },
  ])(
    "says in log and summary that no model was asked, and where to read on: the workflow $what",
    async ({ inputs }) => {
      await using github = await startGitHub({ deny: isWrite });
      const { payload } = await openFromFork(github);
      const event = { name: "pull_request", payload };

      const run = { event, apiUrl: github.url, token: github.token };
      const { status, log, summary } = await runAction({ ...run, inputs });

      expect(status).toBe(0);
      for (const text of [log, summary]) {
        expect(text.split(aboutFork)).toHaveLength(2);
        expect(text).toContain("/docs/forks.md");
      }
      expect(log).toMatch(/^::notice::A pull request from a fork has a token that can only read/m);
      expect(summary).toContain("### 内置评价");
    },
  );

  test.each([
    { what: "that is reviewed from its base", name: "pull_request_target", inputs: {} },
    { what: "that nobody reviews", name: "pull_request", inputs: { reviewer: "off" } },
    {
      what: "for which no model is wanted",
      name: "pull_request",
      inputs: { reviewer: "built-in" },
    },
  ])("$what says nothing of the kind", async ({ name, inputs }) => {
    await using github = await startGitHub();
    const { payload } = await openFromFork(github);
    const event = { name, payload };

    const { log, summary } = await runAction({
      event,
      apiUrl: github.url,
      token: github.token,
      inputs,
    });

    expect(log + summary).not.toContain(aboutFork);
  });

  test("is reviewed by the model of a repository that hands its key to forks", async () => {
    await using github = await startGitHub();
    await using model = await startModel(answerJson({}));
    const { payload } = await openFromFork(github);
    const inputs = { "api-key": "k", "base-url": `${model.url}/v1` };
    const event = { name: "pull_request", payload };

    const run = { event, apiUrl: github.url, token: github.token, inputs };
    const { log } = await runAction(run);

    expect(log).not.toContain(aboutFork);
    expect(model.requests.length).toBeGreaterThan(0);
  });
});

describe("without a token", () => {
  test("the run reads what is public, prints the comment, says why, and posts nothing", async () => {
    await using github = await startGitHub();
    const pull = await openPullRequest(github, { "a.md": unfinishedNote, "b.md": unfinishedNote });

    const { status, log, outputs } = await pull.run({ inputs: { "github-token": "" } });

    expect({ status, notes: outputs["notes"] }).toEqual({ status: 0, notes: "2" });
    expect(log).toContain("### 内置评价");
    expect(log.match(/::notice::There is no github-token/g)).toHaveLength(1);
    expect(github.journal.every(({ method }) => method === "GET")).toBe(true);
    expect(await github.seed.listComments(pull.number)).toEqual([]);
  });
});
