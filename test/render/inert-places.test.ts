import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  type SafeMarkdown,
  details,
  fenced,
  inert,
  inertCode,
  join,
  link,
  md,
  nest,
} from "#render/inert.ts";
import { visibleLine } from "#render/visible.ts";
import { shapeOf } from "#test/render/harm.ts";
import { liveReferences, parseGfm, proseOf } from "#test/render/parse.ts";

type Place = { readonly name: string; readonly put: (a: string, b: string) => SafeMarkdown };

const places: readonly Place[] = [
  { name: "an item", put: (a, b) => md`- ❌ ${inert(a)} · ${inert(b)}` },
  { name: "numbered items", put: (a, b) => md`1. ${inert(a)}\n2. ${inert(b)}` },
  {
    name: "cells",
    put: (a, b) => md`| ${inert(a)} | ${inert(b)} |\n| --- | --- |\n| ${inert(b)} | ${inert(a)} |`,
  },
  { name: "a title in bold and its detail", put: (a, b) => md`**${inert(a)}**：${inert(b)}` },
  {
    name: "a link",
    put: (a, b) => md`${link(inert(a), "https://docs.example/")} ${inert(b)}`,
  },
  {
    name: "a quotation",
    put: (a, b) => nest(md`⚠️ ${inert(a)}\n\n${inert(b)}`, "quotation"),
  },
  { name: "lines of a paragraph", put: (a, b) => join([inert(a), inert(b), inert(a)], "\n") },
  { name: "a heading", put: (a, b) => md`##### ${inert(a)}\n\n\u200B${inert(b)}` },
  { name: "Chinese quotation marks", put: (a, b) => md`前「${inert(a)}」，${inert(b)}后` },
  { name: "what is folded away", put: (a, b) => details(a, md`${inert(b)}`) },
  { name: "code", put: (a, b) => md`- ${inertCode(a)} ${inert(b)}` },
  {
    name: "a rewrite in an item",
    put: (a, b) =>
      md`1. 项\n${nest(details(a, nest(fenced(b, "markdown"), "quotation")), 3)}\n2. 项`,
  },
];

test.each(places)("in $name any text is only text", ({ put }) => {
  const shown = hostileText().filter((text) => visibleLine(text) !== "");
  fc.assert(
    fc.property(shown, shown, (a, b) => {
      const markdown = put(a, b);
      expect(shapeOf(markdown)).toBe(shapeOf(put("字", "字")));
      expect(proseOf(parseGfm(markdown)).flatMap(liveReferences)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

/** Pieces of all that Markdown and GitHub give a meaning to. */
function hostileText(): fc.Arbitrary<string> {
  const marks = Array.from(
    "*_`~[]()<>!#@|\\$&:/-+=.^{}\"';, \t\n\r0a1fzA字（）：「」％＠＃é\u0301\u00A0\u3000",
  );
  const words =
    "** __ ``` ~~~ ~~ www. :// http mailto: xmpp: GH-1 deadbeef &amp; &#64; &lt <!-- --> ]]> 1. 12) ![ ]( ][ " +
    "[^1] [^1]: [x]: <a@b.c> <https://x> :smile: 👩‍💻 ❤️ $$ \\( \\[ [x] [!NOTE] ###### === --- *** |-| </details>";
  const spaced = ["\n\n", "- ", "+ ", "    ", "[ ] ", "> ", "# ", "| a |", "\\\n", "  \n"];
  const unseen = ["\u200B", "\u202E", "\u2028", "\f", "\v", "\0"];
  const piece = fc.oneof(
    fc.constantFrom(...marks, ...words.split(" "), ...spaced, ...unseen),
    fc.string({ maxLength: 3 }),
  );
  return fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
}
