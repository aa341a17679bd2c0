import type { LocalLink } from "./links.ts";

/** Where a local link leads. A fragment is decoded and without its `#`. */
export type LinkTarget =
  /** A file or a folder; a path that begins with `/` is from the repository's root, any other from where notes' paths are. */
  | {
      readonly kind: "file";
      readonly path: string;
      readonly fragment: string | null;
      /** Whether it is written with `\` between its folders. */
      readonly hasBackslashes: boolean;
    }
  | { readonly kind: "same-note"; readonly fragment: string }
  /** A file on the writer's own disk, by its name. */
  | { readonly kind: "disk"; readonly name: string }
  /** A page of GitHub's or of a site that is built from the repository: nothing that can be looked up. */
  | { readonly kind: "page" };

/** Reads where a link in the note at `notePath` leads. */
export function readTarget({ kind, url, written }: LocalLink, notePath: string): LinkTarget {
  const decoded = decodePath(url);
  if (isOnDisk(decoded)) return { kind: "disk", name: decoded.split(/[/\\]/).at(-1) ?? decoded };
  const hasBackslashes = decoded.includes("\\");
  // Of `..\..\a.png` Markdown keeps `....\a.png`, so what was written counts.
  const address = hasBackslashes ? (written ?? url).replaceAll(/\\|%5C/gi, "/") : url;
  const [, path = "", hash] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
  const fragment = hash === undefined ? null : decodePath(hash);
  if (path === "") return { kind: "same-note", fragment: fragment ?? "" };
  const resolved = resolvePath(decodePath(path).normalize("NFC"), notePath.normalize("NFC"));
  if (resolved === null || isPage(resolved, kind)) return { kind: "page" };
  return { kind: "file", path: resolved, fragment, hasBackslashes };
}

/** Undoes percent-encoding; what is not well encoded is kept as it is. */
export function decodePath(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether a path leaves the root that it is from. */
export function isOutside(path: string): boolean {
  return /^\.\.(?:\/|$)/.test(path);
}

function isOnDisk(path: string): boolean {
  return /^(?:file:|[a-z]:[\\/]|\\\\[^\\]|~[\\/]|\/(?:Users|home)\/[^/]+\/.)/i.test(path);
}

/** The path without `.` and `..`; one that leaves the root keeps its leading `..`. */
function resolvePath(path: string, notePath: string): string | null {
  // Of a note that is not under the root nobody knows which repository it is in.
  if (/^(?:\/|[a-z]:)/i.test(notePath) || isOutside(notePath)) return null;
  if (path.startsWith("/")) return `/${normalize(path)}`;
  return normalize(`${notePath.replace(/[^/]*$/, "")}${path}`);
}

function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}

function isPage(path: string, kind: LocalLink["kind"]): boolean {
  // The repository itself is there.
  if (path === "" || path === "/" || githubPage.test(path)) return true;
  // What a site calls `/guide/` or `/guide.html` is no path in its repository.
  return kind === "link" && path.startsWith("/") && !/\.(?!html?$)[^./]+$/i.test(path);
}

const githubPage =
  /^(?:\.\.\/)+(?:[^/.]+\/){0,2}(?:issues?|pulls?|wiki|releases|actions|discussions|tree|blob|raw|commits?|compare|milestones?|labels|projects|security)(?:\/|$)/;
