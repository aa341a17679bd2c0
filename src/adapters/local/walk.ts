import { type Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { explainFileError, isMissing } from "./file-error.ts";
import { type FilePlace, type FoundFile, decodeName, nameFrom, placeIn } from "./file-name.ts";
import { type IsIgnored, gitIgnore } from "./git-ignore.ts";

/** Lists the regular files in a folder, deep. Links are not followed, so that nothing outside the folder is read. */
export async function walkFolder(root: string, folder: string): Promise<readonly FoundFile[]> {
  return walk({ name: nameFrom(root, folder), at: folder, path: folder }, gitIgnore(root, folder));
}

/** A folder on the way; `path` is its place as text, for rules that know only text. */
type Step = FoundFile & { readonly path: string };

async function walk(folder: Step, isIgnored: IsIgnored): Promise<readonly FoundFile[]> {
  const entries = await readFolder(folder.at, folder.name);
  const lists = entries.map(async (entry) => {
    const part = decodeName(entry.name);
    const name = folder.name === "" ? part : `${folder.name}/${part}`;
    const step = { name, at: placeIn(folder.at, entry.name), path: join(folder.path, part) };
    if (!entry.isDirectory() && !entry.isFile()) return [];
    if (isIgnored(step.path, entry.isDirectory())) return [];
    return entry.isDirectory() ? walk(step, isIgnored) : [{ name, at: step.at }];
  });
  return (await Promise.all(lists)).flat();
}

/** A folder that may not be read could hold notes, so it is an error; one that has just been removed holds none. */
async function readFolder(at: FilePlace, name: string): Promise<readonly Dirent<Buffer>[]> {
  try {
    return await readdir(at, { withFileTypes: true, encoding: "buffer" });
  } catch (error) {
    if (isMissing(error)) return [];
    throw explainFileError(error, name === "" ? "." : name);
  }
}
