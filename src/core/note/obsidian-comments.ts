import type { Root, Text } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { offsetsOf } from "./span-of.ts";
import type { TextRange } from "./text-range.ts";

/**
 * Takes Obsidian's comments, `%%…%%`, out of a document that was just parsed, and says where they stood.
 *
 * They are what their writer does not show: no content, no headings, no evidence. Parsers of Markdown know nothing
 * of them, and parse what they hold.
 */
export function removeObsidianComments(root: Root, source: string): readonly TextRange[] {
  if (!source.includes(mark)) return [];
  const comments = pairMarks(listMarks(root, source), source);
  const commentAt = indexComments(comments, source);
  visit(root, (node, index, parent) => {
    const { start, end } = offsetsOf(node);
    const comment = commentAt[start];
    if (parent && index !== undefined && comment !== 0 && comment === commentAt[end - 1]) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === "text") node.value = keepOutside(node, source, commentAt);
    return undefined;
  });
  return comments;
}

const mark = "%%";

/** The offsets of the marks in running text; those in code, formulas and addresses are none. */
function listMarks(root: Root, source: string): readonly number[] {
  const marks: number[] = [];
  visit(root, "text", (node) => {
    marks.push(...marksIn(node, source));
  });
  return marks;
}

function marksIn(node: Text, source: string): readonly number[] {
  const { start, end } = offsetsOf(node);
  const marks = Array.from(
    source.slice(start, end).matchAll(/(?<!\\)%%/g),
    ({ index }) => start + index,
  );
  // Where escapes or character references make the text differ from its source, nobody knows which is which.
  return node.value.split(mark).length - 1 === marks.length ? marks : [];
}

/** A comment ends on its line, or it has lines of its own. So do not `%%time` and `%% Part two`, which are code. */
function pairMarks(marks: readonly number[], source: string): readonly TextRange[] {
  const comments: TextRange[] = [];
  let open: number | null = null;
  for (const offset of marks) {
    if (open !== null && isComment(open, offset, source)) {
      comments.push({ start: open, end: offset + mark.length });
      open = null;
    } else {
      // As in “100%%”.
      open = /\d/.test(source.charAt(offset - 1)) ? null : offset;
    }
  }
  return comments;
}

function isComment(open: number, close: number, source: string): boolean {
  if (!/[\r\n]/.test(source.slice(open, close))) return true;
  const from = Math.max(0, open - longestMargin);
  const before = from === 0 ? `\n${source.slice(0, open)}` : source.slice(from, open);
  const after = source.slice(close + mark.length, close + mark.length + longestMargin);
  return /[\r\n][ \t>]*$/.test(before) && /^[ \t]*(?:[\r\n]|$)/.test(after);
}

/** Beside the marks of a comment over several lines, in UTF-16 units. */
const longestMargin = 40;

/** For each offset, the number of the comment it is in, from 1. */
function indexComments(comments: readonly TextRange[], source: string): Int32Array {
  const index = new Int32Array(source.length + 1);
  for (const [number, { start, end }] of comments.entries()) index.fill(number + 1, start, end);
  return index;
}

/** The value of a text without comments, whose line ends stay, so that lines can be counted. */
function keepOutside(node: Text, source: string, commentAt: Int32Array): string {
  const marks = marksIn(node, source);
  const [first = "", ...rest] = node.value.split(mark);
  if (rest.length !== marks.length) return node.value;
  const { start } = offsetsOf(node);
  let value = commentAt[start] === 0 ? first : lineEnds(first);
  for (const [index, offset] of marks.entries()) {
    const piece = rest[index] ?? "";
    if (commentAt[offset] === 0) value += mark;
    value += commentAt[offset + mark.length] === 0 ? piece : lineEnds(piece);
  }
  return value;
}

function lineEnds(text: string): string {
  return text.replaceAll(/[^\n]/g, "");
}
