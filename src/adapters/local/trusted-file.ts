import { lstat, readFile, readdir } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "#errors.ts";
import type { TrustedFiles } from "#ports.ts";
import { explainFileError, isMissing } from "./file-error.ts";

/** Reads config and templates from the folder the user works in. */
export function localTrustedFiles(root: string): TrustedFiles {
  return {
    read: async (path, signal) => {
      const bytes = await readRegularFile(resolve(root, path), path, signal);
      if (bytes === null) return null;
      try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      } catch (error) {
        throw new UserError({ code: "file-not-utf-8", path }, { cause: error });
      }
    },
    list: async (folder) => {
      try {
        const entries = await readdir(resolve(root, folder), { withFileTypes: true });
        const files = entries.filter((entry) => entry.isFile());
        return files.map(({ name }) => `${folder}/${name}`).toSorted();
      } catch (error) {
        if (isMissing(error)) return [];
        throw explainFileError(error, folder);
      }
    },
  };
}

/** A link, a pipe or a device could be anything, and a cloned repository can hold one. */
async function readRegularFile(
  absolute: string,
  path: string,
  signal: AbortSignal,
): Promise<Uint8Array | null> {
  try {
    if (!(await lstat(absolute)).isFile()) {
      throw new UserError({ code: "file-unreadable", path, reason: "not a regular file" });
    }
    return await readFile(absolute, { signal });
  } catch (error) {
    if (isMissing(error)) return null;
    throw explainFileError(error, path);
  }
}
