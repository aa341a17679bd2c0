import { realpath } from "node:fs/promises";
import { UserError } from "#errors.ts";
import { explainFileError } from "./file-error.ts";
import { type FilePlace, isOutside, nameFrom } from "./file-name.ts";

/** Refuses a place that is in the root by its name, and by a symbolic link is somewhere else. */
export async function refuseWayOut(root: string, at: FilePlace, path: string): Promise<void> {
  if (isOutside(nameFrom(root, at.toString()))) return;
  try {
    if (!isOutside(nameFrom(await realpath(root), await realpath(at)))) return;
  } catch (error) {
    throw explainFileError(error, path);
  }
  throw new UserError({ code: "path-leads-outside", path });
}
