import type { NoteFile } from "#core/note/note-file.ts";
import { UserError } from "#errors.ts";
import type { Publication } from "#ports.ts";
import { moveBranch, readBranchHead } from "./branch.ts";
import { commitFiles, type FileEntry } from "./commit-files.ts";
import { findStatus, isPermissionMissing } from "./explain.ts";
import { blobName } from "./git-object.ts";
import type { RepositoryAccess } from "./repository-access.ts";
import { readTree } from "./tree.ts";

/** What commits and pull requests say. No word of it comes from a note: a commit message can close an issue. */
export type WriteWords = {
  readonly commit: string;
  /** What our commits say, in whichever language. */
  readonly commits: readonly string[];
  readonly title: string;
  readonly body: string;
};

/** The notes to propose, and the commit in which they were reviewed. */
export type ProposalOptions = RepositoryAccess & {
  readonly headSha: string;
  readonly notes: readonly NoteFile[];
  readonly words: WriteWords;
};

type Branches = { readonly branch: string; readonly base: string };

/**
 * Proposes notes in a pull request, one for each branch: a later push brings it up to date.
 *
 * All notes are in one commit before the branch moves to it. A branch that lost its commits for a moment would have
 * its pull request closed.
 */
export async function proposeNotes(options: ProposalOptions, base: string): Promise<Publication> {
  const branches = { branch: `note-review/${base}`, base };
  const isCurrent = await bringUpToDate(options, branches);
  const open = await findProposal(options, branches);
  if (open !== null) return publication(isCurrent ? "unchanged" : "updated", open);
  return openProposal(options, branches);
}

/** Moves the branch to a commit with the notes; returns whether it was at one already. */
async function bringUpToDate(
  options: ProposalOptions,
  branches: Branches,
  mayRace = true,
): Promise<boolean> {
  const { branch } = branches;
  const head = await readBranchHead(options, branch);
  if (head !== null && (await holdsAll(options, head))) return true;
  const entries = await listEntries(options, branches, head !== null);
  const sha = await commitFiles(options, { entries, parent: options.headSha, ...options.words });
  try {
    await moveBranch(options, { branch, sha, isNew: head === null });
    return false;
  } catch (error) {
    // A run beside this one has made the branch meanwhile.
    if (head !== null || !mayRace || findStatus(error) !== 422) throw error;
    return bringUpToDate(options, branches, false);
  }
}

/** Whether a commit has all the notes as they should be. */
async function holdsAll(options: ProposalOptions, sha: string): Promise<boolean> {
  const { entries } = await readTree(options, sha);
  const names = new Map(entries.map((entry) => [entry.path, entry.sha]));
  return options.notes.every(({ path, bytes }) => names.get(path) === blobName(bytes, sha.length));
}

/** The notes, and what else is proposed already and still fits. */
async function listEntries(
  options: ProposalOptions,
  branches: Branches,
  isProposed: boolean,
): Promise<readonly FileEntry[]> {
  const { entries } = await readTree(options, options.headSha);
  const before = new Map(entries.map((entry) => [entry.path, entry]));
  const modeOf = (path: string): FileEntry["mode"] =>
    before.get(path)?.mode === "100755" ? "100755" : "100644";
  const written = options.notes.map(({ path, bytes }) => {
    return { path, mode: modeOf(path), content: new TextDecoder("utf-8", exact).decode(bytes) };
  });
  if (!isProposed) return written;
  const { base, files } = await readProposal(options, branches);
  const paths = new Set(options.notes.map(({ path }) => path));
  const others = files.filter(({ path }) => !paths.has(path));
  if (others.length === 0) return written;
  const old = new Map((await readTree(options, base)).entries.map(({ path, sha }) => [path, sha]));
  const kept = others.filter(
    ({ path }) => before.has(path) && before.get(path)?.sha === old.get(path),
  );
  return [...written, ...kept.map(({ path, sha }) => ({ path, mode: modeOf(path), sha }))];
}

/** A byte order mark is a part of a note. */
const exact = { fatal: true, ignoreBOM: true } as const;

type Proposed = {
  /** The commit that the proposal is a change from. */
  readonly base: string;
  readonly files: readonly { readonly path: string; readonly sha: string | null }[];
};

/** Reads what is proposed. Moving the branch would lose what somebody else has committed to it. */
async function readProposal(options: ProposalOptions, branches: Branches): Promise<Proposed> {
  const { octokit, owner, repository, signal, words } = options;
  const { base, branch } = branches;
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
    owner,
    repo: repository,
    basehead: `${base}...${branch}`,
    request: { signal },
  });
  const isOurs = data.commits.every(({ commit }) => words.commits.includes(commit.message));
  if (!isOurs) throw new UserError({ code: "branch-has-other-commits", branch });
  const files = (data.files ?? []).map(({ filename: path, sha }) => ({ path, sha }));
  return { base: data.merge_base_commit.sha, files };
}

async function findProposal(
  { octokit, owner, repository, signal }: ProposalOptions,
  { branch, base }: Branches,
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

async function openProposal(options: ProposalOptions, branches: Branches): Promise<Publication> {
  const { octokit, owner, repository, signal, words } = options;
  const { branch: head, base } = branches;
  try {
    const { data } = await octokit.request("POST /repos/{owner}/{repo}/pulls", {
      owner,
      repo: repository,
      head,
      base,
      title: words.title,
      body: words.body,
      request: { signal },
    });
    return publication("created", data.html_url);
  } catch (error) {
    if (isPermissionMissing(error)) throw new UserError({ code: "proposal-refused", branch: head });
    // A run beside this one may have opened it meanwhile, of which GitHub allows one.
    const open = findStatus(error) === 422 ? await findProposal(options, branches) : null;
    if (open === null) throw error;
    return publication("updated", open);
  }
}

function publication(action: Publication["action"], url: string): Publication {
  return { publisher: "note", action, url };
}
