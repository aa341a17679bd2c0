import type { Nodes } from "mdast";
import { countLength } from "#core/note/length.ts";
import { type Passage, listPassages } from "#core/note/passages.ts";
import { visibleText } from "#core/note/visible-text.ts";
import type { NoteParts } from "./parts.ts";

/** Lists the points of a summary that is nothing but lists; empty where a sentence or two holds them together. */
export function findListOnly({ summary }: NoteParts): readonly Passage[] {
  const blocks = summary.flatMap((section) => section.blocks);
  const running = blocks.filter(({ type }) => type === "paragraph" || type === "blockquote");
  const lists = blocks.filter(({ type }) => type === "list");
  const most = Math.max(shortestText, mostText * countLength(visibleText(lists)));
  if (countLength(visibleText(running)) >= most) return [];
  const points = blocks.flatMap((block) => (block.type === "list" ? block.children : []));
  if (points.length < fewestPoints) return [];
  if (points.filter(isRunning).length > mostRunning * points.length) return [];
  return points.flatMap((point) => listPassages([point]).slice(0, 1));
}

/** In characters (字) and words. */
const shortestText = 40;
const fewestPoints = 4;
/** Of the text of the points: captions and a line that leads over. */
const mostText = 0.15;
const mostRunning = 0.2;

/** Whether a point is a text of its own: several sentences. */
function isRunning(point: Nodes): boolean {
  const text = visibleText([point]);
  return (text.match(/[。！？；]|[.!?](?:\s|$)/gu)?.length ?? 0) > 2;
}
