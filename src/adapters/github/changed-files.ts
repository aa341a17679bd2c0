import { collectPages, pageSize } from "./pages.ts";
import type { RepositoryAccess } from "./repository-access.ts";
import { isRegularFile, readTree, type TreeEntry } from "./tree.ts";

/** A file as it stands after the change. */
export type ChangedFile = { readonly path: string; readonly blobSha: string };

/** The files of a change, and the commit they are a change from. */
export type FileListing = {
  /** A commit, or a branch for its last one; `null` where the repository had nothing before. */
  readonly baseSha: string | null;
  readonly files: readonly ChangedFile[];
  /** True when GitHub's own cap may have hidden further files. */
  readonly isTruncated: boolean;
};

type DiffEntry = {
  readonly filename: string;
  readonly sha: string | null;
  readonly status: string;
};

const pullRequestCap = 3000;
const compareCap = 300;
const commitCap = 3000;

/** Lists the files of a pull request. */
export async function listPullRequestFiles(
  { octokit, owner, repository, signal }: RepositoryAccess,
  number: number,
): Promise<Omit<FileListing, "baseSha">> {
  const entries = await collectPages(async (page) => {
    const { data, headers } = await octokit.request(
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
      {
        owner,
        repo: repository,
        pull_number: number,
        per_page: pageSize,
        page,
        request: { signal },
      },
    );
    return { items: data, link: headers.link };
  });
  return { files: keepPresent(entries), isTruncated: entries.length >= pullRequestCap };
}

/** Lists what `head` has changed since it left `base`. */
export async function compareCommits(
  access: RepositoryAccess,
  base: string,
  head: string,
): Promise<FileListing> {
  const { octokit, owner, repository, signal } = access;
  // All files come with the first page; its size only limits the commits, which nobody reads.
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
    owner,
    repo: repository,
    basehead: `${base}...${head}`,
    per_page: 1,
    page: 1,
    request: { signal },
  });
  const entries = data.files ?? [];
  const baseSha = data.merge_base_commit.sha;
  const listing = { baseSha, files: keepPresent(entries), isTruncated: false };
  if (entries.length < compareCap) return listing;
  return (await compareTrees(access, baseSha, head)) ?? { ...listing, isTruncated: true };
}

/** Finds the whole of a change that a comparison may have cut off; `null` where trees are cut off too. */
async function compareTrees(
  access: RepositoryAccess,
  baseSha: string,
  head: string,
): Promise<FileListing | null> {
  const before = await readTree(access, baseSha);
  const after = await readTree(access, head);
  if (before.isTruncated || after.isTruncated) return null;
  const known = new Set(before.entries.map(keyOf));
  const files = after.entries
    .filter((entry) => isRegularFile(entry) && !known.has(keyOf(entry)))
    .map(({ path, sha: blobSha }) => ({ path, blobSha }));
  return { baseSha, files, isTruncated: false };
}

function keyOf({ path, mode, sha }: TreeEntry): string {
  return `${mode} ${sha} ${path}`;
}

/** Lists what one commit has changed since its first parent. */
export async function listCommitFiles(
  { octokit, owner, repository, signal }: RepositoryAccess,
  sha: string,
): Promise<FileListing> {
  let baseSha: string | null = null;
  const entries = await collectPages(async (page) => {
    const { data, headers } = await octokit.request("GET /repos/{owner}/{repo}/commits/{ref}", {
      owner,
      repo: repository,
      ref: sha,
      per_page: pageSize,
      page,
      request: { signal },
    });
    baseSha = data.parents[0]?.sha ?? null;
    return { items: data.files ?? [], link: headers.link };
  });
  return { baseSha, files: keepPresent(entries), isTruncated: entries.length >= commitCap };
}

/** Lists all files that a commit holds, as if they were new. */
export async function listTree(access: RepositoryAccess, sha: string): Promise<FileListing> {
  const { entries, isTruncated } = await readTree(access, sha);
  const files = entries.filter(isRegularFile).map(({ path, sha: blobSha }) => ({ path, blobSha }));
  return { baseSha: null, files, isTruncated };
}

function keepPresent(entries: readonly DiffEntry[]): readonly ChangedFile[] {
  return entries.flatMap(({ filename, sha, status }) =>
    status === "removed" || sha === null ? [] : [{ path: filename, blobSha: sha }],
  );
}
