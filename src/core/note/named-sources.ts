import type { Span } from "#core/span.ts";
import { frontMatterField } from "./front-matter.ts";
import { isOutside, readTarget } from "./links-target.ts";
import type { Note } from "./note.ts";
import { isText } from "./text-path.ts";

/** A file that a note names as its source in front matter. */
export type NamedSource = {
  /** Where its name stands. */
  readonly span: Span;
  readonly target: SourceTarget;
};

/** Where a source is looked for. */
export type SourceTarget =
  /** A text, at the first of these paths where there is one. */
  | { readonly kind: "text"; readonly path: string; readonly candidates: readonly string[] }
  /** A document that is no text, such as a PDF. */
  | { readonly kind: "document"; readonly path: string }
  /** A file on the writer's own disk, by its name. */
  | { readonly kind: "disk"; readonly path: string };

/**
 * Lists the files that a note names as its source: `source: slides.md`, or a list of them.
 *
 * A path is from the note's folder or from the root. Whatever else stands there, an address or the title of a book, is
 * for readers alone.
 */
export function listNamedSources({ path, frontMatter }: Note): readonly NamedSource[] {
  if (frontMatter === null) return [];
  const field = frontMatterField(frontMatter, "source");
  const values: readonly unknown[] = Array.isArray(field) ? field : [field];
  return values.slice(0, maximumSources).flatMap((value, index) => {
    const target = typeof value === "string" ? findTarget(value.trim(), path) : null;
    if (target === null) return [];
    const place = Array.isArray(field) ? ["source", index] : ["source"];
    return [{ span: frontMatter.valueSpan(place) ?? frontMatter.span, target }];
  });
}

/** All of them go to a model, and what a note is about is rarely in more. */
const maximumSources = 5;

function findTarget(written: string, notePath: string): SourceTarget | null {
  if (written === "" || written.length > longestPath || elsewhere.test(written)) return null;
  // A number sign is part of a name here, and no place in a file.
  const url = written.replaceAll("#", "%23");
  const link = { kind: "link", url, written: url, isUnread: false, section: null } as const;
  const target = readTarget({ ...link, range: { start: 0, end: 0 } }, notePath);
  if (target.kind === "disk") {
    return isText(written) || isDocument(written) ? { kind: "disk", path: target.name } : null;
  }
  if (target.kind !== "file") return null;
  const { path } = target;
  if (isDocument(path)) return { kind: "document", path };
  return isText(path) ? { kind: "text", path, candidates: listCandidates(path, written) } : null;
}

/** In UTF-16 units. */
const longestPath = 500;

/** Addresses, and what Obsidian links to. */
const elsewhere = /^(?:(?!file:)[a-z][a-z\d+.-]+:\/\/|www\.|\[)|[\r\n]/i;

function isDocument(path: string): boolean {
  return /\.(?:pdf|pptx?|key|docx?|odt|odp|epub|mobi|mp3|mp4|m4a)$/i.test(path);
}

function listCandidates(path: string, written: string): readonly string[] {
  const fromRoot = `/${written.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "")}`;
  return path.startsWith("/") || isOutside(path) || /^\.\.?(?:\/|$)/.test(written)
    ? [path]
    : [path, fromRoot.normalize("NFC")];
}
