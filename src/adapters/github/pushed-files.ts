import {
  compareCommits,
  type FileListing,
  listCommitFiles,
  listTree,
  orNull,
} from "./changed-files.ts";
import type { PushEvent } from "./event-kinds.ts";
import type { RepositoryAccess } from "./repository-access.ts";

/** Lists what a push brought to a branch. */
export async function listPushedFiles(
  access: RepositoryAccess,
  event: PushEvent,
): Promise<FileListing> {
  const { branch, defaultBranch, before, after } = event;
  const isDefaultBranch = branch === defaultBranch;
  const compared = before === null ? null : await orNull(compareCommits(access, before, after));
  if (compared !== null) return compared;

  if (!isDefaultBranch) {
    const branched = await orNull(compareCommits(access, defaultBranch, after));
    // A branch without a common past brings everything anew, but its own template and config judge it not.
    return branched ?? { ...(await listTree(access, after)), baseSha: defaultBranch };
  }
  // Other forges do not say what a commit changes; there all that the branch holds is looked at.
  const last = before === null ? null : await orNull(listLastCommit(access, after));
  return last ?? listTree(access, after);
}

/** A force push has made `before` unreachable, and nothing else says where the change began. */
async function listLastCommit(access: RepositoryAccess, sha: string): Promise<FileListing> {
  const listing = await listCommitFiles(access, sha);
  const isFirstCommit = listing.baseSha === null;
  return isFirstCommit ? listing : { ...listing, isTruncated: true };
}
