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
    .flatMap(({ blocks }) =>
      blocks.flatMap((block, index) =>
        holdsFigure(blocks[index - 1]) ? [] : read(block, blocks[index + 1]),
      ),
    )
    // What stands under the title says when and where, and not in sentences.
    .slice(1);
  const [open, ...more] = found.filter(({ isEnded }) => !isEnded);
  if (!open || more.length > 0 || found.length < fewest || open.isTakenUp) return [];
  return [open.passage];
}

const fewest = 4;

/** Whether a caption may stand below a block. */
function holdsFigure(block: RootContent | undefined): boolean {
  if (block?.type !== "paragraph") return block?.type === "table" || block?.type === "html";
  return block.children.some(({ type }) => type === "image" || type === "imageReference");
}

type Ending = {
  readonly passage: Passage;
  readonly isEnded: boolean;
  readonly isTakenUp: boolean;
};

function read(block: RootContent, next: RootContent | undefined): readonly Ending[] {
  if (block.type !== "paragraph") return [];
  const said = cutEnd(visibleText([block]), /[\s\\]+$/u);
  const text = cutEnd(said, ornaments);
  if (countLength(text) < shortest || isLog(text)) return [];
  const last = text.slice(-tail).split("\n").at(-1)?.trim() ?? "";
  return [
    {
      passage: { text: last, line: spanOf(block).endLine },
      isEnded: text !== said || !endsInWords(block) || endMark.test(text) || announcing.test(text),
      isTakenUp: next !== undefined && next.type !== "paragraph",
    },
  ];
}

/** Takes an ending away. No more is looked at than an ending has: a run of spaces inside would be tried from each of them. */
function cutEnd(text: string, ending: RegExp): string {
  return text.slice(0, -longestEnding) + text.slice(-longestEnding).replace(ending, "");
}

/** In UTF-16 units. */
const longestEnding = 100;

/** In characters (字) and words; what is shorter is a label. */
const shortest = 20;
/** In UTF-16 units. */
const tail = 40;

const endMark = /[。！？…：.!?:)）\]】」』”"’'~～]$/u;

/** What ends a sentence as a mark does: emoji and smileys. */
const ornaments =
  /(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|[\u{E0020}-\u{E007F}]|(?<=\s)[:;=]-?[()DP])+$/u;

/** Whether most lines end without a mark: such a paragraph is a list that nobody has marked as one. */
function isLog(text: string): boolean {
  const lines = text.split("\n");
  return (
    lines.length > 2 && lines.filter((line) => !/\p{P}\s*$/u.test(line)).length > lines.length / 2
  );
}

/** A caption, or words that what stands below goes on with, whatever it is. */
const announcing =
  /^(?:图|表|fig(?:ure)?\.?|table)\s?[\d一二三四五六七八九十]|(?:以下|如下|下面)[^，。]{0,12}$|几(?:个|种|点|步|类)[^，。]{0,6}$/iu;

function endsInWords({ children }: Paragraph): boolean {
  const last: Nodes | undefined = children.at(-1);
  return last?.type === "text" && !/https?:\/\/\S*\s*$/u.test(last.value);
}
