import { Octokit } from "@octokit/core";
import { organization } from "./accounts.ts";
import type { Backend } from "./backend.ts";
import { seedForks } from "./seed-forks.ts";
import { seedRuns } from "./seed-runs.ts";
import {
  commit,
  type CommitOptions,
  type Files,
  findHead,
  moveBranch,
  type Target,
} from "./seed-git.ts";

export type { Files } from "./seed-git.ts";

/** Ways to fill the test server, past its journal, its faults and its permissions. */
export type Seed = ReturnType<typeof seedGitHub>;

type ThreadOptions = { readonly path: string; readonly body: string; readonly commit: string };

/** Makes the seeding functions of one emulator. */
export function seedGitHub(backend: Backend) {
  const { url: baseUrl, octokit, checkRuns } = backend;
  const owner = organization;
  const target = (repo = "notes"): Target => ({ owner, repo });

  return {
    ...seedForks(backend),
    ...seedRuns(backend),
    /** Makes a repository with a first commit; returns that commit. */
    async createRepository(
      files: Files,
      { repository = "notes", isPrivate = false } = {},
    ): Promise<string> {
      await octokit.request("POST /orgs/{org}/repos", {
        org: owner,
        name: repository,
        private: isPrivate,
      });
      return commit(octokit, target(repository), { files, parent: null });
    },
    /** Puts several files into one commit and moves the branch to it, by force where needed. */
    async commit(options: CommitOptions): Promise<string> {
      return commit(octokit, target(options.repository), options);
    },
    async createBranch(branch: string, sha: string, { repository = "notes" } = {}): Promise<void> {
      await moveBranch(octokit, target(repository), { branch, sha });
    },
    /** Opens a pull request; returns its number and its two commits. */
    async openPullRequest(head: string, { base = "main", repository = "notes" } = {}) {
      const { data } = await octokit.request("POST /repos/{owner}/{repo}/pulls", {
        ...target(repository),
        title: `Notes on ${head}`,
        head,
        base,
      });
      return { number: data.number, headSha: data.head.sha, baseSha: data.base.sha };
    },
    /** Writes a comment as whoever has the token. */
    async addComment(issue: number, body: string, token: string): Promise<number> {
      const writer = new Octokit({ baseUrl, auth: token });
      const { data } = await writer.request(
        "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
        { ...target(), issue_number: issue, body },
      );
      return Number(data.id);
    },
    /** All check runs of a commit, newest first, with all their annotations. */
    async listCheckRuns(sha: string, { repository = "notes" } = {}) {
      const { data } = await octokit.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
        ...target(repository),
        ref: sha,
        filter: "all",
      });
      return data.check_runs.map(
        ({ id, name, status, conclusion, output: { title, summary } }) => ({
          id: Number(id),
          name,
          status,
          conclusion,
          title,
          summary,
          app: checkRuns.ownerOf(id)?.replace("[bot]", ""),
          annotations: checkRuns.annotationsOf(id),
        }),
      );
    },
    /** The text of a file on a branch. */
    async readFile(branch: string, path: string, { repository = "notes" } = {}): Promise<string> {
      const { data } = await octokit.request("GET /repos/{owner}/{repo}/contents/{path}", {
        ...target(repository),
        path,
        ref: branch,
      });
      if (Array.isArray(data) || data.type !== "file") throw new Error(`${path} is no file`);
      return Buffer.from(data.content, "base64").toString("utf8");
    },
    /** The last commit of a branch. */
    readHead: (branch: string) => findHead(octokit, target(), branch),
    /** A remark of ours beside the first line of a file, whatever the workflow's token may do. */
    addThread(pull: number, { path, body, commit: sha }: ThreadOptions): void {
      const login = "github-actions[bot]";
      const key = `${owner}/notes#${pull}`;
      const state = "COMMENTED" as const;
      const review = backend.reviews.addReview({ pull: key, login, body: "", state, commit: sha });
      const place = { path, side: "RIGHT" as const, line: 1, position: 1, hunk: "@@ -0,0 +1 @@" };
      const anchor = { ...place, startLine: null, startSide: null };
      const written = { review: review.id, replyTo: null, commit: sha, login, body };
      backend.reviews.addComment({ ...anchor, ...written });
    },
    /** How many pull requests are open. */
    async countPullRequests({ repository = "notes" } = {}): Promise<number> {
      const { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls", {
        ...target(repository),
        state: "open",
      });
      return data.length;
    },
    /** How many comments a commit has. */
    async countCommitComments(sha: string, { repository = "notes" } = {}): Promise<number> {
      const { data } = await octokit.request(
        "GET /repos/{owner}/{repo}/commits/{commit_sha}/comments",
        { ...target(repository), commit_sha: sha },
      );
      return data.length;
    },
    /** All comments, oldest first. */
    async listComments(issue: number, { repository = "notes" } = {}) {
      const comments = [];
      for (let page = 1, isLast = false; !isLast; page += 1) {
        const { data } = await octokit.request(
          "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
          { ...target(repository), issue_number: issue, per_page: 100, page },
        );
        comments.push(...data);
        isLast = data.length < 100;
      }
      return comments.map(({ id, user, body }) => ({ id, login: user?.login, body }));
    },
  };
}
