import type { Octokit } from "@octokit/core";

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

/** A repository of the emulator, for its client. */
export type Target = { readonly owner: string; readonly repo: string };

/** Puts several files into one commit and moves the branch to it, by force where needed. */
export async function commit(
  octokit: Octokit,
  target: Target,
  options: CommitOptions,
): Promise<string> {
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

/** Finds the last commit of a branch. */
export async function findHead(octokit: Octokit, target: Target, branch: string): Promise<string> {
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

/** Moves a branch to a commit, or makes it there. */
export async function moveBranch(
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
