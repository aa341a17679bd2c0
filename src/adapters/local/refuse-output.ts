import { access, realpath, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { UserError } from "#errors.ts";
import { codeOf, explainWriteError, isMissing } from "./file-error.ts";
import { nameFrom } from "./file-name.ts";

/** A file that a command is going to write, and the flag that names it. */
export type Output = { readonly path: string; readonly option: "--output" | "--baseline" };

/** What must not be written over. */
export type KeptFiles = {
  readonly root: string;
  /** The notes that are looked at, by their paths from the root. */
  readonly notes: readonly string[];
  /** Which other files are notes. */
  readonly isNote: (path: string) => boolean;
  /** Templates and config file, by their paths from the root. */
  readonly ruleFiles: readonly string[];
  /** Which other files notes are held against. */
  readonly isRuleFile: (path: string) => boolean;
};

/** Refuses a file that cannot be there, and one that must not be written over, before anything is done. */
export async function refuseOutput({ path, option }: Output, kept: KeptFiles): Promise<void> {
  try {
    const identity = await identityOf(path);
    // The dot tells a folder from a file.
    if (identity === null) return await access(`${dirname(resolve(path))}/.`);
    const reason = await whyKept(path, identity, kept);
    if (reason) throw new UserError({ code: reason, path, option });
    if ((await stat(path)).isDirectory()) {
      throw new UserError({ code: "file-unwritable", path, reason: "EISDIR" });
    }
  } catch (error) {
    throw explainWriteError(error, path);
  }
}

/** Compares files rather than names, so that neither a link nor another spelling gets a note overwritten. */
async function whyKept(
  path: string,
  identity: string,
  { root, notes, isNote, ruleFiles, isRuleFile }: KeptFiles,
): Promise<"output-is-note" | "output-is-rule-file" | null> {
  const name = nameFrom(await realpath(root), await realpath(path));
  const isOneOf = async (paths: readonly string[]): Promise<boolean> => {
    const identities = paths.map((other) => identityOf(resolve(root, other)));
    return (await Promise.all(identities)).includes(identity);
  };
  if (isRuleFile(name) || (await isOneOf(ruleFiles))) return "output-is-rule-file";
  return isNote(name) || (await isOneOf(notes)) ? "output-is-note" : null;
}

/** What one file has and no other; `null` where there is no such file. */
async function identityOf(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch (error) {
    if (isMissing(error) || codeOf(error) === "ENAMETOOLONG") return null;
    throw error;
  }
}
