import { type GitHubServer, pullRequestEvent } from "#test/servers/github.ts";
import { type ActionResult, type ActionRun, runAction } from "./run-action.ts";

/** A pull request of notes, and a way to run the action on it as it stands. */
export type PullRequest = {
  readonly number: number;
  readonly commit: (files: Readonly<Record<string, string>>) => Promise<string>;
  readonly run: (options?: RunOptions) => Promise<ActionResult>;
  /** Runs on the first commit, whatever came after it. */
  readonly runAtFirst: (options?: RunOptions) => Promise<ActionResult>;
};

type RunOptions = Pick<ActionRun, "inputs" | "environment" | "node" | "onStart">;

/** Opens a pull request that adds `files` to a repository that has `base`. */
export async function openPullRequest(
  github: GitHubServer,
  files: Readonly<Record<string, string | Uint8Array>>,
  base: Readonly<Record<string, string>> = {},
): Promise<PullRequest> {
  const baseSha = await github.seed.createRepository({ "README.md": "# Notes", ...base });
  await github.seed.createBranch("topic", baseSha);
  const firstSha = await github.seed.commit({ branch: "topic", files });
  const { number } = await github.seed.openPullRequest("topic");
  let headSha = firstSha;
  let before: string | undefined;
  const runAt = (sha: string, options: RunOptions = {}) => {
    const head = { ref: "topic", sha };
    const pushed = before === undefined || sha === firstSha ? {} : { before };
    const payload = pullRequestEvent({ number, ...pushed, head, base: { sha: baseSha } });
    const event = { name: "pull_request", payload };
    return runAction({ event, apiUrl: github.url, token: github.token, ...options });
  };
  return {
    number,
    commit: async (more) => {
      before = headSha;
      headSha = await github.seed.commit({ branch: "topic", files: more });
      return headSha;
    },
    run: (options) => runAt(headSha, options),
    runAtFirst: (options) => runAt(firstSha, options),
  };
}
