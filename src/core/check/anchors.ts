import { findComplexity } from "#core/note/guard.ts";
import { parseMarkdown } from "#core/note/markdown.ts";
import type { Note } from "#core/note/note.ts";
import { listSections } from "#core/note/section.ts";
import { indexByLetters, listAnchors } from "#core/note/slug.ts";

/** The places of a document that links can name, and the one that a link surely meant. */
export type Anchors = {
  readonly names: ReadonlySet<string>;
  readonly findMeant: (fragment: string) => string | null;
};

/** Finds the places of a Markdown text, `null` standing for the note itself; `null` where they cannot be told. */
export type FindAnchors = (text: string | null) => Anchors | null;

/** Remembers the places of each text, so that it is parsed once, and only when a link leads there. */
export function rememberAnchors(note: Note): FindAnchors {
  const known = new Map<string | null, Anchors | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const names = listNames(note, text);
    const anchors = names && { names, findMeant: indexByLetters(names) };
    known.set(text, anchors);
    return anchors;
  };
}

function listNames({ sections }: Note, text: string | null): ReadonlySet<string> | null {
  if (text === null) return listAnchors(sections);
  if (findComplexity(text)) return null;
  return listAnchors(listSections(parseMarkdown(text), () => false));
}
