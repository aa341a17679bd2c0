import { type GitHubServer, pushEvent } from "#test/servers/github.ts";
import { mendableNote, unfinishedNote } from "./notes.ts";
import { openPullRequest } from "./pull-request.ts";
import { type ActionResult, type ActionRun, runAction } from "./run-action.ts";
import { lookAt } from "./what-github-has.ts";

const notes = { "a b/向量.md": mendableNote, "b.md": unfinishedNote };
const paths = Object.keys(notes);
const binding = { template: "study-note", language: "en" };

/** Runs the action on what is there. */
type Run = (options?: Pick<ActionRun, "onStart">) => Promise<ActionResult>;
/** A change, a way to run the action on it, and a look at what came of it. */
export type Scene = {
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

/** Changes with everything published that they can have. */
export const scenes = { "a pull request": openPull, "a push": push } as const;
