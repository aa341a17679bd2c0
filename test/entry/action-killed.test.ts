import { expect, test } from "vitest";
import { type GitHubServer, pushEvent, startGitHub } from "#test/servers/github.ts";
import { mendableNote, unfinishedNote } from "./notes.ts";
import { openPullRequest } from "./pull-request.ts";
import { type ActionResult, type ActionRun, runAction } from "./run-action.ts";
import { lookAt } from "./what-github-has.ts";

const notes = { "a b/向量.md": mendableNote, "b.md": unfinishedNote };
const paths = Object.keys(notes);
const binding = { template: "study-note", language: "en" };

type Run = (options?: Pick<ActionRun, "onStart">) => Promise<ActionResult>;
type Scene = {
  readonly github: GitHubServer;
  readonly run: Run;
  readonly look: () => Promise<unknown>;
};

/** A pull request that brings notes, and everything published. */
async function openPull(github: GitHubServer): Promise<Scene> {
  const pull = await openPullRequest(github, notes);
  const headSha = await pull.commit({ "README.md": "# Notes of a course" });
  const inputs = { ...binding, publish: "comment, check, suggestions, note" };
  const where = { pullRequest: pull.number, headSha, branch: "topic", paths };
  return {
    github,
    run: (options) => pull.run({ inputs, ...options }),
    look: () => lookAt(github, where),
  };
}

/** A push that brings notes, and everything published that it can have. */
async function push(github: GitHubServer): Promise<Scene> {
  const before = await github.seed.createRepository({ "README.md": "# Notes" });
  const after = await github.seed.commit({ files: notes });
  const event = { name: "push", payload: pushEvent({ before, after }) };
  const inputs = { ...binding, publish: "check, commit-comment, note" };
  const place = { event, apiUrl: github.url, token: github.token, inputs };
  const where = { pullRequest: 1, headSha: after, branch: "note-review/main", paths };
  return {
    github,
    run: (options) => runAction({ ...place, ...options }),
    look: async () => ({
      ...(await lookAt(github, where)),
      onCommit: await github.seed.countCommitComments(after),
      proposals: await github.seed.countPullRequests(),
    }),
  };
}

const scenes = { "a pull request": openPull, "a push": push } as const;

/** How many writes an undisturbed run makes, told here so that each of them has a row of its own. */
const writes = { "a pull request": 6, "a push": 6 } as const;

async function undisturbed(what: keyof typeof scenes) {
  await using github = await startGitHub();
  const { run, look } = await scenes[what](github);
  const { status, log } = await run();
  return { status, log, left: await look(), writes: github.writes.length };
}

const known = {
  "a pull request": undisturbed("a pull request"),
  "a push": undisturbed("a push"),
} as const;

test.each(["a pull request", "a push"] as const)("%s has its writes counted", async (what) => {
  const { status, log, writes: counted } = await known[what];
  expect(log).not.toMatch(/^::warning::/m);
  expect({ status, counted }).toEqual({ status: 1, counted: writes[what] });
});

const cases = (["a pull request", "a push"] as const).flatMap((what) =>
  Array.from({ length: writes[what] }, (_, index) => index + 1).flatMap((write) =>
    (["before", "after"] as const).map((when) => ({ what, write, when })),
  ),
);

test.concurrent.each(cases)(
  "$what, killed $when write $write and run again, has everything once",
  { timeout: 120_000 },
  async ({ what, write, when }) => {
    const { left } = await known[what];
    await using github = await startGitHub();
    const { run, look } = await scenes[what](github);
    const killed = await run({
      onStart: (child) => github.killAt({ write, when, kill: () => child.kill("SIGKILL") }),
    });
    expect(killed.status).toBe(null);
    expect(github.writes).toHaveLength(write);

    const { status, log, outputs } = await run();

    expect(await look()).toEqual(left);
    expect({ status, verdict: outputs["verdict"] }).toEqual({ status: 1, verdict: "fail" });
    expect(log).not.toMatch(/^::warning::/m);
  },
);
