import type { NoteFile } from "#core/note/note-file.ts";
import type { Report } from "#core/report/report.ts";
import type { Problem } from "#core/problem.ts";
import { UserError } from "#errors.ts";
import type { PublishReport } from "#ports.ts";
import type { ChangedFile } from "./changed-files.ts";
import type { GitHubClient } from "./client.ts";
import { findStatus, isNotFound } from "./explain.ts";
import { blobName } from "./git-object.ts";
import { type WriteWords, proposeNotes } from "./note-proposal.ts";
import type { RepositoryAccess } from "./repository-access.ts";

/** The notes to write, and the branch they go to. */
export type NoteWriterOptions = {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repository: string;
  /** The commit that was reviewed. */
  readonly headSha: string;
  /** The branch that commit is on; `null` where it is none that this token could write to, as that of a fork. */
  readonly branch: string | null;
  readonly pullRequest: number | null;
  /** The files as they were reviewed. */
  readonly files: readonly Pick<ChangedFile, "path" | "blobSha">[];
  /** The notes as they should be. */
  readonly notes: readonly NoteFile[];
  readonly renderWords: (report: Report) => WriteWords;
};

/**
 * Writes notes back to their repository, each over the file that was reviewed and over no other.
 *
 * On a pull request they go to its own branch; after a push to a branch of their own, which a pull request proposes.
 */
export function noteWriter(options: NoteWriterOptions): PublishReport {
  return async (report, signal) => {
    const { client, owner, repository, headSha, branch, pullRequest, notes } = options;
    if (notes.length === 0) return { publisher: "note", action: "unchanged", url: null };
    if (branch === null) throw new UserError({ code: "branch-not-writable" });
    const words = options.renderWords(report);
    const access: RepositoryAccess = { octokit: client.octokit, owner, repository, signal };
    if (pullRequest === null) return proposeNotes({ ...access, headSha, notes, words }, branch);
    const url = await writeAll({ ...access, options, branch, message: words.commit });
    return { publisher: "note", action: url === null ? "unchanged" : "updated", url };
  };
}

type Target = RepositoryAccess & {
  readonly options: NoteWriterOptions;
  readonly branch: string;
  readonly message: string;
};

/** Writes every note that can be written before it tells of those that changed meanwhile; returns the last commit. */
async function writeAll(target: Target): Promise<string | null> {
  const problems: Problem[] = [];
  let url: string | null = null;
  for (const note of target.options.notes) {
    const written = await writeOne(target, note);
    if (written === "changed") problems.push({ code: "note-changed", path: note.path });
    else if (written !== "current") url = written.url;
  }
  const [first, ...more] = problems;
  if (first) throw new UserError(first, { more });
  return url;
}

type Written = "current" | "changed" | { readonly url: string };

/** Writes a note; where GitHub refuses, what is on the branch by then says why. */
async function writeOne(target: Target, note: NoteFile): Promise<Written> {
  const reviewed = target.options.files.find(({ path }) => path === note.path)?.blobSha;
  if (reviewed === undefined) throw new Error("A note was written back that was not reviewed");
  // Another commit to the branch, be it of another note, makes GitHub refuse one that comes at the same time.
  for (let tries = 1; ; tries += 1) {
    try {
      return { url: await put(target, note, reviewed) };
    } catch (error) {
      if (!isConflict(error)) throw error;
      const current = await readBlobSha(target, note.path);
      if (current === blobName(note.bytes, reviewed.length)) return "current";
      if (current !== reviewed) return "changed";
      if (isNotFound(error)) throw error;
      if (tries >= maximumTries) throw explainRefusal(error, target.branch);
    }
  }
}

const maximumTries = 3;

function isConflict(error: unknown): boolean {
  const status = findStatus(error);
  return status === 404 || status === 409 || status === 422;
}

/** A branch that stands as it was reviewed and takes no commit is one that its rules close. */
function explainRefusal(error: unknown, branch: string): unknown {
  if (findStatus(error) !== 409) return error;
  return new UserError({ code: "branch-protected", branch }, { cause: error });
}

async function put(target: Target, { path, bytes }: NoteFile, sha: string): Promise<string> {
  const { octokit, owner, repository, signal, branch, message } = target;
  const { data } = await octokit.request("PUT /repos/{owner}/{repo}/contents/{path}", {
    owner,
    repo: repository,
    path,
    branch,
    sha,
    message,
    content: Buffer.from(bytes).toString("base64"),
    request: { signal },
  });
  return data.commit.html_url ?? "";
}

/** The name of what the branch has at a path; `null` where there is no file. */
async function readBlobSha(target: Target, path: string): Promise<string | null> {
  const { octokit, owner, repository, signal, branch } = target;
  try {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/contents/{path}", {
      owner,
      repo: repository,
      path,
      ref: branch,
      request: { signal },
    });
    return Array.isArray(data) ? null : data.sha;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}
