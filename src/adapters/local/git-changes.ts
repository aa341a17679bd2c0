import type { NoteFile } from "#core/note/note-file.ts";
import { UserError } from "#errors.ts";
import { type FoundFile, decodeName, nameFrom, placeIn } from "./file-name.ts";
import { type Git, openGit, splitAtNull } from "./git.ts";

type Takes = (name: string) => boolean;

/** Lists the files below the root that differ from a revision: committed, staged, changed or new. */
export async function listChangedSince(
  root: string,
  revision: string,
  signal: AbortSignal,
): Promise<readonly FoundFile[]> {
  const git = await openGit(root, signal);
  const commit = await findCommit(git, revision);
  const changed = await git(["diff", "--name-only", ...plainDiff, commit, "--"]);
  const untracked = await git(["ls-files", "-z", "--others", "--exclude-standard"]);
  return [changed, untracked].flatMap(splitAtNull).map((name) => foundIn(root, name));
}

/** Lists the staged notes below the root that `takes` accepts, with the bytes that would be committed. */
export async function listStaged(
  root: string,
  takes: Takes,
  signal: AbortSignal,
): Promise<readonly NoteFile[]> {
  const git = await openGit(root, signal);
  const raw = await git(["diff", "--cached", "--raw", "--no-abbrev", ...plainDiff, "--"]);
  const staged = parseRawDiff(raw).filter(({ path }) => takes(path));
  const unmerged = staged.find(({ status }) => status === "U");
  if (unmerged) throw new UserError({ code: "note-unmerged", path: unmerged.path });
  const files = staged.filter(({ mode }) => mode.startsWith("100"));
  const hashes = files.map(({ hash }) => `${hash}\n`).join("");
  const contents = parseBatch(await git(["cat-file", "--batch"], hashes));
  return files.map(({ path }, index) => {
    const bytes = contents[index];
    if (bytes) return { path, bytes };
    throw new UserError({ code: "git-failed", operation: "cat-file", path: root, status: null });
  });
}

/**
 * Lists the files below a folder that are part of the repository although a `.gitignore` names them; none where git
 * cannot say.
 */
export async function listTrackedIgnored(
  root: string,
  folder: string,
  signal: AbortSignal,
): Promise<readonly FoundFile[]> {
  try {
    const git = await openGit(folder, signal);
    const names = await git(["ls-files", "-z", "--cached", "--ignored", "--exclude-standard"]);
    const prefix = nameFrom(root, folder);
    return splitAtNull(names)
      .map((name) => foundIn(folder, name))
      .filter(({ name }) => !/(?:^|\/)node_modules\//.test(name))
      .map(({ name, at }) => ({ name: prefix === "" ? name : `${prefix}/${name}`, at }));
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** Nothing that is configured for people who look at a diff; a rename is a file that is new. */
const plainDiff = [
  "-z",
  "--relative",
  "--no-renames",
  "--diff-filter=d",
  "--no-ext-diff",
  "--no-textconv",
  "--ignore-submodules=all",
];

async function findCommit(git: Git, revision: string): Promise<string> {
  const words = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  const printed = await git(words).catch((error: unknown) => {
    if (error instanceof UserError) return "";
    throw error;
  });
  const commit = printed.toString().trim();
  // “^main” is printed as “^” and a hash, and means all but main.
  if (/^[0-9a-f]+$/.test(commit)) return commit;
  throw new UserError({ code: "git-revision-not-found", revision });
}

function foundIn(root: string, name: Buffer): FoundFile {
  return { name: decodeName(name), at: placeIn(root, name) };
}

type StagedFile = {
  readonly path: string;
  readonly mode: string;
  readonly hash: string;
  readonly status: string;
};

/** Reads `:old-mode new-mode old-hash new-hash status`, each followed by its path. */
function parseRawDiff(raw: Buffer): readonly StagedFile[] {
  const parts = splitAtNull(raw);
  return parts.flatMap((part, index) => {
    const name = parts[index + 1];
    if (index % 2 === 1 || name === undefined) return [];
    const [, mode = "", , hash = "", status = ""] = part.toString().split(" ");
    return [{ path: decodeName(name), mode, hash, status }];
  });
}

/** Reads objects as `hash type size`, a line end, the bytes and a line end; `null` where git lacks one. */
function parseBatch(output: Buffer): readonly (Buffer | null)[] {
  const contents: (Buffer | null)[] = [];
  for (let start = 0; start < output.length;) {
    const headEnd = output.indexOf("\n", start);
    const [, , size] = output.toString("latin1", start, headEnd).split(" ");
    const bytes = output.subarray(headEnd + 1, headEnd + 1 + Number(size));
    contents.push(size === undefined ? null : bytes);
    start = size === undefined ? headEnd + 1 : headEnd + 1 + bytes.length + 1;
  }
  return contents;
}
