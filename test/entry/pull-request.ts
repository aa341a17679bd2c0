import { type GitHubServer, pullRequestEvent } from "#test/servers/github.ts";
import { type ActionResult, type ActionRun, runAction } from "./run-action.ts";

/** A pull request of notes, and a way to run the action on it as it stands. */
export type PullRequest = {
  readonly number: number;
  readonly commit: (files: Readonly<Record<string, string>>) => Promise<string>;
  readonly run: (
    options?: Pick<ActionRun, "inputs" | "environment" | "node">,
  ) => Promise<ActionResult>;
};

/** Opens a pull request that adds `files` to a repository that has `base`. */
export async function openPullRequest(
  github: GitHubServer,
  files: Readonly<Record<string, string | Uint8Array>>,
  base: Readonly<Record<string, string>> = {},
): Promise<PullRequest> {
  const baseSha = await github.seed.createRepository({ "README.md": "# Notes", ...base });
  await github.seed.createBranch("topic", baseSha);
  let headSha = await github.seed.commit({ branch: "topic", files });
  const { number } = await github.seed.openPullRequest("topic");
  return {
    number,
    commit: async (more) => {
      headSha = await github.seed.commit({ branch: "topic", files: more });
      return headSha;
    },
    run: (options = {}) => {
      const head = { ref: "topic", sha: headSha };
      const payload = pullRequestEvent({ number, head, base: { sha: baseSha } });
      const event = { name: "pull_request", payload };
      return runAction({ event, apiUrl: github.url, token: github.token, ...options });
    },
  };
}
