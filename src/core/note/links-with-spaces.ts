import type { TextRange } from "./text-range.ts";

/** Where a link or an image was meant to lead. */
export type SpacedLink = TextRange & { readonly kind: "link" | "image" };

/**
 * Lists what was meant as a link to a file and is none, because there are bare spaces in its path.
 *
 * What names no file, as `f[i](a, b)` does, was not meant as a link.
 */
export function listSpacedLinks(text: string): readonly SpacedLink[] {
  return Array.from(text.matchAll(bracketed)).flatMap((match) => {
    const [all, mark = "", inside = ""] = match;
    const path = inside.replace(title, "").trim();
    if (!/[ \t]/.test(path) || !file.test(path) || /^[a-z][a-z\d+.-]+:/i.test(path)) return [];
    const start = match.index + all.length - 1 - inside.length + inside.indexOf(path);
    return [{ kind: mark === "!" ? "image" : "link", start, end: start + path.length } as const];
  });
}

/** A path may have brackets in it, as `a (1).png` has. */
const bracketed = /(!?)\[[^[\]\r\n]*\]\(((?:[^()<>\r\n]|\([^()<>\r\n]*\))*)\)/g;

const title = /(?<=\s)(?:"[^"]*"|'[^']*')\s*$/;

/** A name with an ending, which may have a place in the file after it. */
const file = /[^\s./\\]\.[a-z\d]{1,5}(?:[?#]\S*)?$/i;
