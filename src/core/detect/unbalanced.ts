import type { Nodes, RootContent } from "mdast";
import type { Passage } from "#core/note/passages.ts";
import { listParagraphs } from "#core/note/paragraphs.ts";
import { spanOf } from "#core/note/span-of.ts";
import type { NoteParts } from "./parts.ts";

/** A bracket or quotation mark that has no other half, and words around it. */
export type Unbalanced = { readonly mark: string; readonly passage: Passage };

/** Finds brackets and quotation marks without their other half, one a paragraph; formulas, code and smileys have none. */
export function findUnbalanced({ all }: NoteParts): readonly Unbalanced[] {
  return all.flatMap(({ blocks }) => listParagraphs(blocks).flatMap(findIn));
}

function findIn(node: Nodes): readonly Unbalanced[] {
  if (hasFormula(node)) return [];
  const text = proseOf(node).replaceAll(notInPairs, (words) => " ".repeat(words.length));
  const at = findLone(text) ?? findLoneQuotation(text);
  if (at === null) return [];
  const line = spanOf(node).startLine + text.slice(0, at).split("\n").length - 1;
  const start = Math.max(0, text.lastIndexOf("\n", at - 1) + 1, at - 12);
  const words = /^[^\n]{0,40}/.exec(text.slice(start, at + 24))?.[0].trim() ?? "";
  return [{ mark: text[at] ?? "", passage: { text: words, line } }];
}

/** The prose of a paragraph; an address takes no bracket with it. */
function proseOf(node: Nodes): string {
  if (node.type === "text") return node.value.replaceAll(/https?:\/\/[^\s()（）]+/gu, "");
  if (node.type === "break") return "\n";
  return "children" in node ? node.children.map(proseOf).join("") : " ";
}

function hasFormula(node: Nodes | RootContent): boolean {
  if (node.type === "inlineMath" || node.type === "html") return true;
  return "children" in node && node.children.some(hasFormula);
}

/** Smileys, half-open intervals, and dollars, between which a formula may stand. */
const notInPairs =
  /(?<=^|\s)[:;=]-?[()](?=\s|$)|[[(][^[\]()\n]{1,20},[^[\]()\n]{1,20}[\])]|\$[^\n$]{0,200}\$/gmu;

/** Numbering such as 1) and a）, which opens nothing. */
const numbering = /(?:^|[\s，。；、：:;,])[\dA-Za-z一二三四五六七八九十①-⑳]{1,3}$/u;

const closing: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["「", "」"],
  ["『", "』"],
  ["【", "】"],
  ["《", "》"],
]);
const opening = new Set(closing.keys());
const closers = new Set(closing.values());

/** Where the first bracket without its other half stands; `null` where all are closed. */
function findLone(text: string): number | null {
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (const [at, character] of text
    .replaceAll("（", "(")
    .replaceAll("）", ")")
    .split("")
    .entries()) {
    if (opening.has(character)) open.push({ mark: character, at });
    else if (closers.has(character)) {
      const last = open.pop();
      if (!last && numbering.test(text.slice(Math.max(0, at - 5), at))) continue;
      if (!last || closing.get(last.mark) !== character) return at;
    }
  }
  return open[0]?.at ?? null;
}

/** Where the one curly quotation mark too many stands. */
function findLoneQuotation(text: string): number | null {
  const opened = text.split("“").length - 1;
  const closed = text.split("”").length - 1;
  if (Math.abs(opened - closed) !== 1) return null;
  return opened > closed ? text.lastIndexOf("“") : text.indexOf("”");
}
