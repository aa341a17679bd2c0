import type { Root } from "mdast";
import { nearest } from "#core/nearest.ts";
import { listDocumentComments } from "#core/note/document-comments.ts";
import type { TextRange } from "#core/note/text-range.ts";
import { readAttributes } from "./attributes.ts";

/** A comment that gives a rule, as it was written. */
export type Directive = TextRange & {
  readonly kind: DirectiveKind;
  /** From 1. */
  readonly line: number;
  /** What it says, in order; `null` when the words after its name are not `key=value` and flags. */
  readonly values: readonly (readonly [key: string, value: string])[] | null;
  readonly repeatedKey: string | null;
  /** The words that keep it from being read, where they are known. */
  readonly unreadable: string | null;
  readonly text: string;
};

/** What a directive speaks of: the section it stands in, or the whole template. */
export type DirectiveKind = (typeof directiveKinds)[number];

const directiveKinds = ["note", "note-template"] as const;

/**
 * Lists the directives of a template; every other comment is guidance for people.
 *
 * A comment that was surely meant as one, such as `<!-- Note min=5 -->`, is one that cannot be read.
 */
export function listDirectives(root: Root, keys: readonly string[]): readonly Directive[] {
  return listDocumentComments([root]).flatMap(({ text, start, end, line }) => {
    const found = recognise(text, keys);
    return found ? [{ ...found, line, start, end, text }] : [];
  });
}

function recognise(
  comment: string,
  keys: readonly string[],
): Pick<Directive, "kind" | "values" | "repeatedKey" | "unreadable"> | null {
  const word = /^<!--\s*([A-Za-z_-]{1,20}):?(?=\s|-->)/.exec(comment)?.[1];
  if (word === undefined) return null;
  const kind = directiveKinds.find((known) => known === word.replace(/-+$/, ""));
  if (kind && !/^<!--\s*[a-z-]+:/.test(comment)) return { kind, ...readWords(comment) };
  const meant = kind ?? nearest(word, directiveKinds);
  if (meant !== "note" && meant !== "note-template") return null;
  if (!gives(comment, keys)) return null;
  return { kind: meant, values: null, repeatedKey: null, unreadable: null };
}

/** Whether a comment gives one of the keys a value, which guidance for people does not. */
function gives(comment: string, keys: readonly string[]): boolean {
  const given = Array.from(
    comment.slice(0, longest).matchAll(/([\w-]{1,40})\s*=/g),
    ([, key]) => key,
  );
  return given.some((key) => key !== undefined && keys.includes(key.toLowerCase()));
}

function readWords(comment: string): Pick<Directive, "values" | "repeatedKey" | "unreadable"> {
  if (comment.length > longest) return { values: null, repeatedKey: null, unreadable: null };
  const words = comment.replace(/^<!--\s*[a-z-]+?(?=-*-->|\s)/, "").replace(/-*-->$/, "");
  const { values, unreadable } = readAttributes(words);
  const keys = values.map(([key]) => key);
  const repeatedKey = keys.find((key, index) => keys.indexOf(key) < index) ?? null;
  return { values: unreadable === null ? values : null, repeatedKey, unreadable };
}

/** In UTF-16 units; to look for words takes quadratic time. */
const longest = 2000;
