import { isAnswerUnreadable, isNotFound } from "./explain.ts";
import { commitFiles, comparedFiles, pageSize, pullRequestFiles } from "./limits.ts";
import { collectPages } from "./pages.ts";
import type { RepositoryAccess } from "./repository-access.ts";
import { isRegularFile, readTree, type TreeEntry } from "./tree.ts";

/** A file as it stands after the change. */
export type ChangedFile = {
  readonly path: string;
  readonly blobSha: string;
  /** What changed in it, as GitHub gave it; `null` where it gave nothing, or the list is no list of changes. */
  readonly patch: string | null;
};

/** The files of a change, and the commit they are a change from. */
export type FileListing = {
  /** A commit, or a branch for its last one; `null` where the head itself is all there is to go by. */
  readonly baseSha: string | null;
  readonly files: readonly ChangedFile[];
  /** True when GitHub's own cap may have hidden further files. */
  readonly isTruncated: boolean;
};

/** A file as lists of changes have it; other forges leave the hash out. */
type DiffEntry = {
  readonly filename: string;
  readonly sha?: string | null;
  readonly status: string;
  readonly patch?: string;
};

/** The files of a change as they came. */
export type DiffListing = {
  readonly entries: readonly DiffEntry[];
  readonly isTruncated: boolean;
};

/** Lists the files of a pull request, whatever its newest head is. */
export async function listPullRequestFiles(
  { octokit, owner, repository, signal }: RepositoryAccess,
  number: number,
): Promise<DiffListing> {
  const entries = await collectPages<DiffEntry>(async (page) => {
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
  return { entries, isTruncated: entries.length >= pullRequestFiles };
}

/** Lists what `head` has changed since it left `base`. */
export async function compareCommits(
  access: RepositoryAccess,
  base: string,
  head: string,
): Promise<FileListing> {
  try {
    const comparison = await readComparison(access, base, head);
    const { baseSha, entries } = comparison;
    if (entries.length < comparedFiles) {
      return { baseSha, ...(await keepPresent(access, head, { entries, isTruncated: false })) };
    }
    const whole = await compareTrees(access, baseSha, head);
    if (whole !== null) return { baseSha, ...addPatches(whole, entries) };
    return { baseSha, ...(await keepPresent(access, head, { entries, isTruncated: true })) };
  } catch (error) {
    // Other forges compare commits, but do not say which files differ.
    const listing = isAnswerUnreadable(error) ? await compareTrees(access, base, head) : null;
    if (listing === null) throw error;
    return { baseSha: base, ...listing };
  }
}

/** The listing, or `null` when one of its two commits is gone or they share no ancestor. */
export async function orNull(listing: Promise<FileListing>): Promise<FileListing | null> {
  try {
    return await listing;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

async function readComparison(
  { octokit, owner, repository, signal }: RepositoryAccess,
  base: string,
  head: string,
): Promise<{ readonly baseSha: string; readonly entries: readonly DiffEntry[] }> {
  // All files come with the first page; its size only limits the commits, which nobody reads.
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
    owner,
    repo: repository,
    basehead: `${base}...${head}`,
    per_page: 1,
    page: 1,
    request: { signal },
  });
  return { baseSha: data.merge_base_commit.sha, entries: data.files ?? [] };
}

type Files = Omit<FileListing, "baseSha">;

/** Finds the whole of a change that a comparison may have cut off; `null` where trees are cut off too. */
async function compareTrees(
  access: RepositoryAccess,
  base: string,
  head: string,
): Promise<Files | null> {
  const before = await readTree(access, base);
  const after = await readTree(access, head);
  if (before.isTruncated || after.isTruncated) return null;
  const known = new Set(before.entries.map(keyOf));
  const changed = after.entries.filter((entry) => !known.has(keyOf(entry)));
  return { files: asFiles(changed), isTruncated: false };
}

function keyOf({ path, mode, sha }: TreeEntry): string {
  return `${mode} ${sha} ${path}`;
}

function addPatches({ files, isTruncated }: Files, entries: readonly DiffEntry[]): Files {
  const patches = new Map(entries.map(({ filename, patch }) => [filename, patch]));
  const patched = files.map((file) => ({ ...file, patch: patches.get(file.path) ?? null }));
  return { files: patched, isTruncated };
}

/** Lists what one commit has changed since its first parent. */
export async function listCommitFiles(access: RepositoryAccess, sha: string): Promise<FileListing> {
  const { octokit, owner, repository, signal } = access;
  let baseSha: string | null = null;
  const entries = await collectPages<DiffEntry>(async (page) => {
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
  const isTruncated = entries.length >= commitFiles;
  return { baseSha, ...(await keepPresent(access, sha, { entries, isTruncated })) };
}

/** Lists all files that a commit holds, as if they were new. */
export async function listTree(access: RepositoryAccess, sha: string): Promise<FileListing> {
  const { entries, isTruncated } = await readTree(access, sha);
  return { baseSha: null, files: asFiles(entries), isTruncated };
}

function asFiles(entries: readonly TreeEntry[]): readonly ChangedFile[] {
  return entries
    .filter((entry) => isRegularFile(entry) && isPlainPath(entry.path))
    .map(({ path, sha: blobSha }) => ({ path, blobSha, patch: null }));
}

/** Keeps the files that there still are at `head`. */
export async function keepPresent(
  access: RepositoryAccess,
  head: string,
  { entries, isTruncated }: DiffListing,
): Promise<Files> {
  const present = entries.filter(
    ({ filename, status }) => status !== "removed" && isPlainPath(filename),
  );
  if (present.every(({ sha }) => sha !== undefined)) {
    return { files: present.flatMap((entry) => withHash(entry, entry.sha)), isTruncated };
  }
  const tree = await readTree(access, head);
  const hashes = new Map(tree.entries.map(({ path, sha }) => [path, sha]));
  const files = present.flatMap((entry) => withHash(entry, hashes.get(entry.filename)));
  return { files, isTruncated: isTruncated || (tree.isTruncated && files.length < present.length) };
}

function withHash(
  { filename: path, patch }: DiffEntry,
  sha: string | null | undefined,
): readonly ChangedFile[] {
  return sha ? [{ path, blobSha: sha, patch: patch ?? null }] : [];
}

/** Whether git could have stored a file under a path: it leads nowhere but down. */
function isPlainPath(path: string): boolean {
  return path.split("/").every((part) => !/^\.{0,2}$/.test(part)) && !path.includes("\0");
}
