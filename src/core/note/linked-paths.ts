import { type LocalLink, listLocalLinks } from "./links.ts";
import { type LinkTarget, readTarget } from "./links-target.ts";
import { listNamedSources } from "./named-sources.ts";
import type { Note } from "./note.ts";
import { isMarkdown } from "./text-path.ts";

/** A path to look up, and whether the text of that file is needed for the places in it that links name. */
export type LinkedPath = { readonly path: string; readonly isRead: boolean };

/**
 * Lists the paths that have to be looked up to judge the links of notes and what they name as their sources, each once.
 *
 * One that begins with `/` is from the repository's root, any other from where the notes' own paths are.
 */
export function listLinkedPaths(notes: readonly Note[]): readonly LinkedPath[] {
  const paths = new Map<string, LinkedPath>();
  for (const { path, isRead } of notes.flatMap(listPathsOf)) {
    paths.set(path, { path, isRead: isRead || paths.get(path)?.isRead === true });
  }
  return [...paths.values()];
}

function listPathsOf(note: Note): readonly LinkedPath[] {
  const sources = listNamedSources(note).flatMap(({ target }) =>
    target.kind === "text" ? target.candidates : [],
  );
  const links = listLocalLinks(note).flatMap((link) => {
    const target = readTarget(link, note.path);
    if (target.kind !== "file") return [];
    return listCandidates(target, link, note.path).map((path) => ({
      path,
      isRead: target.fragment !== null && isMarkdown(path),
    }));
  });
  return [...links, ...sources.map((path) => ({ path, isRead: false }))];
}

/**
 * Lists the paths that a link may lead to, the plainest first.
 *
 * A site is often built from a folder of the repository, which `/` then stands for, and its pages are called
 * `guide/` or `guide.html`, not `guide.md`.
 */
export function listCandidates(
  { path }: LinkTarget & { readonly kind: "file" },
  { kind }: LocalLink,
  notePath: string,
): readonly string[] {
  const paths = path.startsWith("/") ? [path, ...fromEachFolder(path, notePath)] : [path];
  if (kind === "image") return paths;
  return paths.flatMap((each) => {
    if (/\.html?$/i.test(each)) return [each, each.replace(/\.html?$/i, ".md")];
    return /\.[^./]+$/.test(each) ? [each] : [each, `${each}.md`];
  });
}

function fromEachFolder(path: string, notePath: string): readonly string[] {
  const folders = notePath.split("/").slice(0, -1);
  return folders.map((_, index) => `${folders.slice(0, index + 1).join("/")}${path}`);
}
