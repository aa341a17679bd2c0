import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { ReadTrustedFile } from "#ports.ts";
import { explainFileError } from "./file-error.ts";

/** Reads config and template from the folder the user works in; `null` where there is no such file. */
export function localTrustedFile(root: string): ReadTrustedFile {
  return async (path, signal) => {
    try {
      return await readFile(resolve(root, path), { encoding: "utf8", signal });
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
      throw explainFileError(error, path);
    }
  };
}
