import { Octokit } from "@octokit/core";
import { logins, organization, tokens } from "./accounts.ts";
import type { Backend } from "./backend.ts";
import { commit, type Files, findHead, type Target } from "./seed-git.ts";

/** What a pull request from a fork is made of. */
export type ForkOptions = {
  readonly files: Files;
  /** The branch in the fork. */
  readonly branch?: string;
  readonly repository?: string;
  /** Whoever has this token owns the fork and opens the pull request. */
  readonly token?: string;
  readonly isDeleted?: boolean;
};

/** Ways to make pull requests from forks. */
export function seedForks({ url: baseUrl, octokit, forks }: Backend) {
  return {
    /** Opens a pull request from a fork; returns its number, its two commits and where it comes from. */
    async openForkPullRequest(options: ForkOptions) {
      const { files, branch = "topic", repository = "notes", token = tokens.learner } = options;
      const target: Target = { owner: organization, repo: repository };
      const owner = logins.get(token) ?? "";
      const author = new Octokit({ baseUrl, auth: token });
      const source = await fork(author, target);
      const baseSha = await findHead(octokit, target, "main");
      const headSha = await commitAside(octokit, target, { files, parent: baseSha });
      const number = await open(octokit, author, { target, headSha, branch });
      const { repo, user } = source;
      forks.set(target, number, {
        source: { owner, repo: repository },
        head: {
          label: `${owner}:${branch}`,
          ref: branch,
          sha: headSha,
          repo: options.isDeleted === true ? null : repo,
          user,
        },
      });
      return {
        number,
        headSha,
        baseSha,
        head: { owner, branch, repository: `${owner}/${repository}` },
      };
    },
    /** Adds a commit to a pull request from a fork; returns that commit. */
    async pushToFork(number: number, files: Files, { repository = "notes" } = {}): Promise<string> {
      const target: Target = { owner: organization, repo: repository };
      const known = forks.find(target, number);
      if (known === null) throw new Error(`Pull request ${number} is from no fork`);
      const sha = await commitAside(octokit, target, { files, parent: known.head.sha });
      forks.set(target, number, { ...known, head: { ...known.head, sha } });
      return sha;
    },
  };
}

/** A second pull request comes from the fork of the first. */
async function fork(author: Octokit, { owner, repo }: Target) {
  const { data: user } = await author.request("GET /user");
  const known = await author
    .request("GET /repos/{owner}/{repo}", { owner: user.login, repo })
    .catch(() => null);
  if (known !== null) return { repo: known.data, user: known.data.owner };
  const { data } = await author.request("POST /repos/{owner}/{repo}/forks", {
    owner,
    repo,
    name: repo,
  });
  return { repo: data, user: data.owner };
}

const aside = "commits-of-a-fork";

/** A commit that no branch of the repository leads to. */
async function commitAside(
  octokit: Octokit,
  target: Target,
  { files, parent }: { readonly files: Files; readonly parent: string },
): Promise<string> {
  const sha = await commit(octokit, target, { branch: aside, files, parent });
  await octokit.request("DELETE /repos/{owner}/{repo}/git/refs/{ref}", {
    ...target,
    ref: `heads/${aside}`,
  });
  return sha;
}

/** The emulator opens pull requests for branches only; this one is gone afterwards. */
async function open(
  octokit: Octokit,
  author: Octokit,
  pull: { readonly target: Target; readonly headSha: string; readonly branch: string },
): Promise<number> {
  const { target, headSha, branch } = pull;
  await octokit.request("POST /repos/{owner}/{repo}/git/refs", {
    ...target,
    ref: `refs/heads/${aside}`,
    sha: headSha,
  });
  const { data } = await author.request("POST /repos/{owner}/{repo}/pulls", {
    ...target,
    title: `Notes on ${branch}`,
    head: aside,
    base: "main",
  });
  await octokit.request("DELETE /repos/{owner}/{repo}/git/refs/{ref}", {
    ...target,
    ref: `heads/${aside}`,
  });
  return data.number;
}
