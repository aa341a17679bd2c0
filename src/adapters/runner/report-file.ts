import { constants } from "node:fs";
import { type FileHandle, open, realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Problem } from "#core/problem.ts";
import { longestReport } from "#core/report/read-report.ts";
import { UserError } from "#errors.ts";

/**
 * Reads the file of a report that another workflow wrote.
 *
 * An artifact can hold anything, so it is a regular file in a folder of the job, reached by no symbolic link, and no
 * more of it is read than a report may be long.
 */
export async function readReportFile(
  path: string,
  environment: NodeJS.ProcessEnv,
): Promise<string> {
  const workspace = environment["GITHUB_WORKSPACE"] || process.cwd();
  const folders = [workspace, environment["RUNNER_TEMP"] ?? ""].filter((folder) => folder !== "");
  const absolute = resolve(workspace, path);
  try {
    await refuseOutside(absolute, { path, folders });
    // Neither follows a link nor waits for who would write into a pipe.
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    const file = await open(absolute, flags);
    try {
      return decode(await readWhole(file, path), path);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw explain(error, path);
  }
}

/** The real place has to be the one that the path names, from a folder of the job on. */
async function refuseOutside(
  absolute: string,
  { path, folders }: { readonly path: string; readonly folders: readonly string[] },
): Promise<void> {
  const real = await realpath(absolute);
  for (const folder of folders) {
    const name = relative(resolve(folder), absolute);
    const isInside = name !== "" && name.split(sep)[0] !== ".." && !isAbsolute(name);
    if (isInside && real === resolve(await realpath(folder), name)) return;
  }
  refuse({ code: "report-outside", path });
}

async function readWhole(file: FileHandle, path: string): Promise<Uint8Array> {
  const status = await file.stat();
  if (!status.isFile()) refuse({ code: "file-unreadable", path, reason: "not a regular file" });
  if (status.size > longestReport) tooLarge(path);
  const bytes = new Uint8Array(longestReport + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, null);
    length += bytesRead;
    if (length > longestReport) tooLarge(path);
    if (bytesRead === 0) return bytes.subarray(0, length);
  }
}

function tooLarge(path: string): never {
  return refuse({ code: "report-too-large", path, maximum: longestReport });
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UserError({ code: "file-not-utf-8", path }, { cause: error });
  }
}

/** Turns an error of the file system into one the user can mend; anything else stays what it is. */
function explain(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") {
    return error;
  }
  const problem: Problem =
    error.code === "ENOENT"
      ? { code: "path-not-found", path }
      : { code: "file-unreadable", path, reason: error.code };
  return new UserError(problem, { cause: error });
}

function refuse(problem: Problem): never {
  throw new UserError(problem);
}
