import type { RootContent } from "mdast";
import { parseMarkdown } from "#core/note/markdown.ts";
import type { Note } from "#core/note/note.ts";
import { offsetsOf, spanOf } from "#core/note/span-of.ts";

/** A block without an end of its own, to which everything belongs that is put after it. */
export type OpenEnd = {
  readonly kind: "code" | "math" | "comment" | "html";
  /** Where it begins. */
  readonly line: number;
};

/** Finds the block that goes on to the end of a note for want of an end; `null` where a heading can be added there. */
export function findOpenEnd({ sections, text }: Note): OpenEnd | null {
  const last = sections.at(-1)?.blocks.at(-1);
  if (!last || !mayStayOpen(last)) return null;
  const source = text.slice(offsetsOf(last).start);
  const after = parseMarkdown(`${source}\n\n# a\n`).children.at(-1);
  return after?.type === "heading" ? null : { kind: kindOf(last), line: spanOf(last).startLine };
}

type OpenBlock = Extract<RootContent, { readonly type: "code" | "math" | "html" }>;

/** A list or a quote ends before a heading, with all that is in it. */
function mayStayOpen(block: RootContent): block is OpenBlock {
  return block.type === "code" || block.type === "html" || block.type === "math";
}

function kindOf(block: OpenBlock): OpenEnd["kind"] {
  if (block.type !== "html") return block.type;
  return block.value.startsWith("<!--") ? "comment" : "html";
}
