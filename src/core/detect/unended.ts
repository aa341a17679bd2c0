import type { Nodes, Paragraph, RootContent } from "mdast";
import { countLength } from "#core/note/length.ts";
import type { Passage } from "#core/note/passages.ts";
import { spanOf } from "#core/note/span-of.ts";
import { visibleText } from "#core/note/visible-text.ts";
import type { NoteParts } from "./parts.ts";

/**
 * Finds the one paragraph that ends without a mark in a note whose others all end with one: its last words are lost.
 *
 * Where several do, that is how their writer writes. What a list, code, a formula or an image takes up goes on there, and what ends with a link or code ends well.
 */
export function findUnended({ all, log, keywords }: NoteParts): readonly Passage[] {
  const fragments = new Set([...log, ...keywords]);
  const found = all
    .filter((section) => !fragments.has(section))
    .flatMap(({ blocks }) => blocks.flatMap((block, index) => read(block, blocks[index + 1])));
  const [open, ...more] = found.filter(({ isEnded }) => !isEnded);
  if (!open || more.length > 0 || found.length < fewest || open.isTakenUp) return [];
  return [open.passage];
}

const fewest = 5;

type Ending = {
  readonly passage: Passage;
  readonly isEnded: boolean;
  readonly isTakenUp: boolean;
};

function read(block: RootContent, next: RootContent | undefined): readonly Ending[] {
  if (block.type !== "paragraph") return [];
  const text = visibleText([block]).replace(/[\s\\]+$/u, "");
  if (countLength(text) < shortest) return [];
  const last = text.slice(-tail).split("\n").at(-1)?.trim() ?? "";
  return [
    {
      passage: { text: last, line: spanOf(block).endLine },
      isEnded: !endsInWords(block) || endMark.test(text) || announcing.test(text),
      isTakenUp: next !== undefined && next.type !== "paragraph",
    },
  ];
}

/** In characters (字) and words; what is shorter is a label. */
const shortest = 20;
/** In UTF-16 units. */
const tail = 40;

const endMark = /[。！？；…：.!?;:)）\]】」』”"’'~～]$/u;

/** Words that what stands below goes on with, whatever it is. */
const announcing = /(?:以下|如下|下面)[^，。]{0,12}$|几(?:个|种|点|步|类)[^，。]{0,6}$/u;

function endsInWords({ children }: Paragraph): boolean {
  const last: Nodes | undefined = children.at(-1);
  return last?.type === "text" && !/https?:\/\/\S*\s*$/u.test(last.value);
}
