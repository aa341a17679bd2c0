import { type LocalLink, listLocalLinks } from "#core/note/links.ts";
import { respell } from "#core/note/links-spelling.ts";
import { type LinkTarget, isOutside, readTarget } from "#core/note/links-target.ts";
import { listCandidates } from "#core/note/linked-paths.ts";
import type { Note } from "#core/note/note.ts";
import { isMarkdown } from "#core/note/text-path.ts";
import { type Anchors, type FindAnchors, rememberAnchors } from "./anchors.ts";
import type { LinkedFile, LinkedFiles } from "./linked-files.ts";

/** A link or an image that leads nowhere. */
export type BrokenLink = {
  readonly link: LocalLink;
  readonly problem: LinkProblem;
  /** Its destination as it should be written, where only one is meant. */
  readonly mended: string | null;
};

/** Why a link leads nowhere. */
export type LinkProblem =
  | { readonly kind: PathProblem; readonly path: string }
  | { readonly kind: "space" }
  /** `path` is `null` for a place in the same note. */
  | { readonly kind: "anchor"; readonly fragment: string; readonly path: string | null };

/** What is wrong with a path; one on the writer's disk is told by the name of the file alone. */
export type PathProblem =
  | "missing"
  | "outside"
  | "disk"
  | "case"
  | "web"
  | "backslash"
  | "backslash-missing";

/** Lists the learner's links that lead nowhere. What is not known of a file is held against nobody. */
export function listBrokenLinks(note: Note, linkedFiles: LinkedFiles): readonly BrokenLink[] {
  const surroundings = { note, linkedFiles, findAnchors: rememberAnchors(note) };
  return listLocalLinks(note).flatMap((link) => {
    const judgement = judge(link, readTarget(link, note.path), surroundings);
    return judgement ? [{ link, ...judgement }] : [];
  });
}

type Judgement = Omit<BrokenLink, "link">;

type Surroundings = {
  readonly note: Note;
  readonly linkedFiles: LinkedFiles;
  readonly findAnchors: FindAnchors;
};

function judge(link: LocalLink, target: LinkTarget, surroundings: Surroundings): Judgement | null {
  if (target.kind === "page") return null;
  if (target.kind === "disk") {
    return { problem: { kind: "disk", path: target.name }, mended: null };
  }
  if (target.kind === "same-note") {
    return judgeFragment(
      link,
      { fragment: target.fragment, path: null },
      surroundings.findAnchors(null),
    );
  }
  if (!link.isUnread) return judgeFile(link, target, surroundings);
  return {
    problem: { kind: "space" },
    mended: withSlashes(link)?.replaceAll(/\s/g, "%20") ?? null,
  };
}

type FileTarget = LinkTarget & { readonly kind: "file" };

function judgeFile(
  link: LocalLink,
  target: FileTarget,
  { note, linkedFiles, findAnchors }: Surroundings,
): Judgement | null {
  const { path, hasBackslashes, fragment } = target;
  const file = lookUp(listCandidates(target, link, note.path), linkedFiles);
  if (hasBackslashes) {
    const kind = file === "missing" ? "backslash-missing" : "backslash";
    return { problem: { kind, path }, mended: typeof file === "string" ? null : withSlashes(link) };
  }
  if (file === "unknown") return null;
  if (file === "missing") return judgeMissing(link, path);
  if (!file.isExact) {
    const mended = link.written === null ? null : respell(link.written, file.path);
    return { problem: { kind: "case", path: file.path }, mended };
  }
  if (fragment === null || file.text === null || !isMarkdown(file.path)) return null;
  return judgeFragment(link, { fragment, path: file.path }, findAnchors(file.text));
}

type FoundFile = LinkedFile & {
  /** Whether it is spelled as it was asked for. */
  readonly isExact: boolean;
};

/** The first of the paths that there is, one that is spelled right before others. */
function lookUp(
  paths: readonly string[],
  linkedFiles: LinkedFiles,
): FoundFile | "missing" | "unknown" {
  const found = paths.flatMap((path): FoundFile[] => {
    const file = linkedFiles.get(path);
    return file ? [{ ...file, isExact: file.path.normalize("NFC") === path }] : [];
  });
  const file = found.find(({ isExact }) => isExact) ?? found[0];
  if (file) return file;
  return paths.every((path) => linkedFiles.get(path) === null) ? "missing" : "unknown";
}

function withSlashes({ written }: LocalLink): string | null {
  return written?.replaceAll(/\\|%5C/gi, "/") ?? null;
}

function judgeMissing({ written, url }: LocalLink, path: string): Judgement {
  if (programFolder.test(path)) {
    const name = path.split("/").at(-1) ?? path;
    return { problem: { kind: "disk", path: name }, mended: null };
  }
  if (webAddress.test(url)) {
    return { problem: { kind: "web", path: url }, mended: written && `https://${written}` };
  }
  return { problem: { kind: isOutside(path) ? "outside" : "missing", path }, mended: null };
}

/** What begins as the name of a host does, and is no file with such an ending. */
const webAddress = /^(?:www\.|(?:[\w-]+\.)+(?:com|org|net|cn|io|ai|edu|gov)(?:\/|$))/i;

/** Where programs put what is pasted into them, which no repository has. */
const programFolder = /(?:^|\/)AppData\/(?:Roaming|Local)\//i;

type Place = { readonly fragment: string; readonly path: string | null };

function judgeFragment(
  { written }: LocalLink,
  place: Place,
  anchors: Anchors | null,
): Judgement | null {
  const fragment = place.fragment.replace(/^user-content-/i, "");
  if (anchors === null || madeByBrowsers.test(fragment)) return null;
  if (anchors.names.has(fragment.toLowerCase())) return null;
  const meant = anchors.findMeant(fragment);
  const mended = meant && written && `${written.slice(0, written.indexOf("#") + 1)}${meant}`;
  return { problem: { kind: "anchor", ...place }, mended };
}

/** The top of a page, a footnote, a text to mark, a line of code, and the routes of pages that scripts make. */
const madeByBrowsers = /^(?:$|top$|fn(?:ref)?-|:~:|L\d|[/!?])/i;
