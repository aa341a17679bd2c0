import type { NoteFile } from "#core/note/note-file.ts";
import type { Report } from "#core/report/report.ts";
import type { Problem } from "#core/problem.ts";
import { UserError } from "#errors.ts";
import type { Publication, PublishReport } from "#ports.ts";
import { readBranchHead, moveBranch } from "./branch.ts";
import type { ChangedFile } from "./changed-files.ts";
import type { GitHubClient } from "./client.ts";
import { findStatus } from "./explain.ts";
import { blobName } from "./git-object.ts";
import type { RepositoryAccess } from "./repository-access.ts";
import { readTree } from "./tree.ts";

/** The notes to write, and the branch they go to. */
export type NoteWriterOptions = {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repository: string;
  /** The commit that was reviewed. */
  readonly headSha: string;
  /** The branch that commit stands on; `null` where it is none that this token could write to, as that of a fork. */
  readonly branch: string | null;
  readonly pullRequest: number | null;
  /** The files as they were reviewed. */
  readonly files: readonly Pick<ChangedFile, "path" | "blobSha">[];
  /** The notes as they should be. */
  readonly notes: readonly NoteFile[];
  readonly renderWords: (report: Report) => WriteWords;
};

/** What commits and pull requests say. No word of it comes from a note: a commit message can close an issue. */
export type WriteWords = {
  readonly commit: string;
  /** What our commits say, in whichever language. */
  readonly commits: readonly string[];
  readonly title: string;
  readonly body: string;
};

type Target = RepositoryAccess & {
  readonly options: NoteWriterOptions;
  readonly words: WriteWords;
};

/**
 * Writes notes back to their repository, each over the file that was reviewed and over no other.
 *
 * On a pull request they go to its own branch; after a push to a branch of their own, which a pull request proposes.
 */
export function noteWriter(options: NoteWriterOptions): PublishReport {
  return async (report, signal) => {
    const { client, owner, repository, branch, pullRequest, notes } = options;
    if (notes.length === 0) return publication("unchanged", null);
    if (branch === null) throw new UserError({ code: "branch-not-writable" });
    const words = options.renderWords(report);
    const target: Target = { octokit: client.octokit, owner, repository, signal, options, words };
    if (pullRequest === null) return propose(target, branch);
    await writeAll(target, branch, notes);
    return publication("updated", null);
  };
}

/** Writes every note that can be written before it tells of those that changed meanwhile. */
async function writeAll(target: Target, branch: string, notes: readonly NoteFile[]): Promise<void> {
  const problems: Problem[] = [];
  for (const note of notes) {
    try {
      await writeOne(target, branch, note);
    } catch (error) {
      const status = findStatus(error);
      if (status !== 409 && status !== 404 && status !== 422) throw error;
      problems.push({ code: "note-changed", path: note.path });
    }
  }
  const [first, ...more] = problems;
  if (first) throw new UserError(first, { more });
}

async function writeOne(target: Target, branch: string, { path, bytes }: NoteFile): Promise<void> {
  const { octokit, owner, repository, signal, options, words } = target;
  const reviewed = options.files.find((file) => file.path === path);
  if (!reviewed) throw new Error("A note was written back that was not reviewed");
  await octokit.request("PUT /repos/{owner}/{repo}/contents/{path}", {
    owner,
    repo: repository,
    path,
    branch,
    sha: reviewed.blobSha,
    message: words.commit,
    content: Buffer.from(bytes).toString("base64"),
    request: { signal },
  });
}

/** Proposes the notes in a pull request, one for each branch: a later push brings it up to date. */
async function propose(target: Target, base: string): Promise<Publication> {
  const { headSha, notes } = target.options;
  const branch = `note-review/${base}`;
  const head = await readBranchHead(target, branch);
  const isCurrent = head !== null && (await holds(target, head, notes));
  if (!isCurrent) {
    if (head !== null) await refuseOtherCommits(target, { branch, base });
    await moveBranch(target, { branch, sha: headSha, isNew: head === null });
    await writeAll(target, branch, notes);
  }
  const open = await findProposal(target, { branch, base });
  if (open !== null) return publication(isCurrent ? "unchanged" : "updated", open);
  return publication("created", await openProposal(target, { branch, base }));
}

/** Moving the branch would lose what somebody else has committed to it. */
async function refuseOtherCommits(target: Target, { branch, base }: Proposal): Promise<void> {
  const { octokit, owner, repository, signal, words } = target;
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
    owner,
    repo: repository,
    basehead: `${base}...${branch}`,
    request: { signal },
  });
  const isOurs = data.commits.every(({ commit }) => words.commits.includes(commit.message));
  if (!isOurs) throw new UserError({ code: "branch-has-other-commits", branch });
}

/** Whether a commit has all the notes as they should be. */
async function holds(target: Target, sha: string, notes: readonly NoteFile[]): Promise<boolean> {
  const { entries } = await readTree(target, sha);
  const names = new Map(entries.map((entry) => [entry.path, entry.sha]));
  return notes.every(({ path, bytes }) => names.get(path) === blobName(bytes, sha.length));
}

type Proposal = { readonly branch: string; readonly base: string };

async function findProposal(
  { octokit, owner, repository, signal }: Target,
  { branch, base }: Proposal,
): Promise<string | null> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls", {
    owner,
    repo: repository,
    head: `${owner}:${branch}`,
    base,
    state: "open",
    request: { signal },
  });
  // GitHub lists all pull requests when it cannot make sense of `head`.
  return data.find(({ head }) => head.ref === branch)?.html_url ?? null;
}

async function openProposal(
  { octokit, owner, repository, signal, words }: Target,
  { branch, base }: Proposal,
): Promise<string> {
  const { title, body } = words;
  const { data } = await octokit.request("POST /repos/{owner}/{repo}/pulls", {
    owner,
    repo: repository,
    head: branch,
    base,
    title,
    body,
    request: { signal },
  });
  return data.html_url;
}

function publication(action: Publication["action"], url: string | null): Publication {
  return { publisher: "note", action, url };
}
