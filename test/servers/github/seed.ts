import { Octokit } from "@octokit/core";
import { organization, tokens } from "./accounts.ts";
import type { CheckRuns } from "./check-runs.ts";

/** Files by path: text, bytes, a symbolic link, or `null` to delete one. */
export type Files = Readonly<
  Record<string, string | Uint8Array | { readonly link: string } | null>
>;

/** What a commit is made of; without `parent` it follows the branch, with `null` it has none. */
export type CommitOptions = {
  readonly repository?: string;
  readonly branch?: string;
  readonly files: Files;
  readonly parent?: string | null;
};

/** Ways to fill the test server, past its journal, its faults and its permissions. */
export type Seed = ReturnType<typeof seedGitHub>;

type Target = { readonly owner: string; readonly repo: string };

/** Makes the seeding functions of one emulator. */
export function seedGitHub(baseUrl: string, checkRuns: CheckRuns) {
  const owner = organization;
  const octokit = new Octokit({ baseUrl, auth: tokens.admin });
  const target = (repo = "notes"): Target => ({ owner, repo });

  return {
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
    /** How many pull requests are open. */
    async countPullRequests({ repository = "notes" } = {}): Promise<number> {
      const { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls", {
        ...target(repository),
        state: "open",
      });
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

async function commit(octokit: Octokit, target: Target, options: CommitOptions): Promise<string> {
  const { branch = "main", files } = options;
  const parent =
    options.parent === undefined ? await findHead(octokit, target, branch) : options.parent;
  const tree = [];
  for (const [path, content] of Object.entries(files)) {
    tree.push(await makeEntry(octokit, target, { path, content }));
  }
  const { data: stored } = await octokit.request("POST /repos/{owner}/{repo}/git/trees", {
    ...target,
    tree,
    ...(parent === null ? {} : { base_tree: await findTree(octokit, target, parent) }),
  });
  const { data } = await octokit.request("POST /repos/{owner}/{repo}/git/commits", {
    ...target,
    message: `Write ${Object.keys(files).length} files`,
    tree: stored.sha,
    parents: parent === null ? [] : [parent],
  });
  await moveBranch(octokit, target, { branch, sha: data.sha });
  return data.sha;
}

async function makeEntry(
  octokit: Octokit,
  target: Target,
  { path, content }: { readonly path: string; readonly content: Files[string] | undefined },
) {
  const entry = { path, type: "blob", mode: "100644" } as const;
  if (content === null || content === undefined) return { ...entry, sha: null };
  if (typeof content === "string") return { ...entry, content };
  if ("link" in content) return { ...entry, mode: "120000" as const, content: content.link };
  const { data } = await octokit.request("POST /repos/{owner}/{repo}/git/blobs", {
    ...target,
    content: Buffer.from(content).toString("base64"),
    encoding: "base64",
  });
  return { ...entry, sha: data.sha };
}

async function findHead(octokit: Octokit, target: Target, branch: string): Promise<string> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
    ...target,
    ref: `heads/${branch}`,
  });
  return data.object.sha;
}

async function findTree(octokit: Octokit, target: Target, sha: string): Promise<string> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
    ...target,
    commit_sha: sha,
  });
  return data.tree.sha;
}

async function moveBranch(
  octokit: Octokit,
  target: Target,
  { branch, sha }: { readonly branch: string; readonly sha: string },
): Promise<void> {
  const { data: known } = await octokit.request(
    "GET /repos/{owner}/{repo}/git/matching-refs/{ref}",
    { ...target, ref: `heads/${branch}` },
  );
  const isKnown = known.some(({ ref }) => ref === `refs/heads/${branch}`);
  await (isKnown
    ? octokit.request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
        ...target,
        ref: `heads/${branch}`,
        sha,
        force: true,
      })
    : octokit.request("POST /repos/{owner}/{repo}/git/refs", {
        ...target,
        ref: `refs/heads/${branch}`,
        sha,
      }));
}
