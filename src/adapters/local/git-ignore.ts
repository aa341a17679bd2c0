import { existsSync, lstatSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { isOutside, nameFrom } from "./file-name.ts";

/** Whether an entry that was met on the way is to be left out; of a folder that is, nothing is met. */
export type IsIgnored = (absolute: string, isFolder: boolean) => boolean;

/**
 * Tells what to leave out of a folder: what the `.gitignore` files in it and above it say, up to the root of the
 * repository, and what belongs to git or a package manager.
 *
 * The files are read here rather than by git, so that the answer is the same where git is not installed.
 */
export function gitIgnore(root: string, folder: string): IsIgnored {
  const start = resolve(folder);
  const top = repositoryAbove(start) ?? (isOutside(nameFrom(root, start)) ? start : resolve(root));
  const rulesOf = remember(readRules);
  const isIgnored = ignoredFrom(top, rulesOf);
  // Whoever names an ignored folder wants what is in it.
  const inside = start !== top && isWithinIgnored(start) ? ignoredFrom(start, rulesOf) : isIgnored;
  return (absolute, isFolder) => isForeign(absolute) || inside(absolute, isFolder);

  function isWithinIgnored(path: string): boolean {
    return path !== top && (isIgnored(path, true) || isWithinIgnored(dirname(path)));
  }
}

type RulesOf = (folder: string) => Ignore | null;

/** The `.gitignore` that is nearest decides, and where it says nothing the one above it. */
function ignoredFrom(top: string, rulesOf: RulesOf): IsIgnored {
  return (absolute, isFolder) => {
    for (let folder = dirname(absolute); ; folder = dirname(folder)) {
      const name = relative(folder, absolute).split(sep).join("/") + (isFolder ? "/" : "");
      const { ignored, unignored } = rulesOf(folder)?.test(name) ?? {};
      if (ignored || unignored) return Boolean(ignored);
      if (folder === top || folder === dirname(folder)) return false;
    }
  };
}

function isForeign(absolute: string): boolean {
  return /(?:^|[\\/])(?:\.git|node_modules)$/.test(absolute);
}

function repositoryAbove(folder: string): string | null {
  if (existsSync(join(folder, ".git"))) return folder;
  return folder === dirname(folder) ? null : repositoryAbove(dirname(folder));
}

function readRules(folder: string): Ignore | null {
  const texts = [join(".git", "info", "exclude"), ".gitignore"].map((name) =>
    readRegularFile(join(folder, name)),
  );
  // Upper and lower case are different letters, as in the repository itself.
  return texts.join("") === "" ? null : ignore({ ignorecase: false }).add(texts.join("\n"));
}

/** As git does, takes a `.gitignore` that is a link or cannot be read for none. */
function readRegularFile(path: string): string {
  try {
    return lstatSync(path).isFile() ? readFileSync(path, "utf8").replace(/^\uFEFF/, "") : "";
  } catch {
    return "";
  }
}

function remember<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (key) => {
    const entry = known.get(key) ?? { value: compute(key) };
    known.set(key, entry);
    return entry.value;
  };
}
