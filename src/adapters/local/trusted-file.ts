import { lstat, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "#errors.ts";
import type { ReadTrustedFile } from "#ports.ts";
import { explainFileError } from "./file-error.ts";

/** Reads config and template from the folder the user works in; `null` where there is no such file. */
export function localTrustedFile(root: string): ReadTrustedFile {
  return async (path, signal) => {
    const bytes = await readRegularFile(resolve(root, path), path, signal);
    if (bytes === null) return null;
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch (error) {
      throw new UserError({ code: "file-not-utf-8", path }, { cause: error });
    }
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
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw explainFileError(error, path);
  }
}
