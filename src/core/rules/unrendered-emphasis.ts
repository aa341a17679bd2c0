import type { Nodes } from "mdast";
import { type UnrenderedEmphasis, listUnrenderedEmphasis } from "#core/note/emphasis.ts";
import { indexLines } from "#core/note/lines.ts";
import type { Note } from "#core/note/note.ts";
import { offsetsOf } from "#core/note/span-of.ts";
import type { Rule } from "./rule.ts";

/** Emphasis has to be seen as such: beside full-width punctuation GitHub may show its asterisks instead. */
export const unrenderedEmphasis: Rule<"unrendered-emphasis"> = {
  id: "unrendered-emphasis",
  summary: {
    "zh-CN": "加粗和斜体要能显示出来，不露出星号",
    en: "Emphasis is shown as such, without its asterisks",
  },
  severity: "warning",
  about: ["clarity"],
  *check({ note }) {
    const found = listFound(note);
    if (found.length === 0) return;
    const lines = indexLines(note.text);
    for (const { start, end, mended, section } of found) {
      const span = lines.span(start, end);
      const shown = shorten(note.text.slice(start, end));
      yield {
        span,
        section,
        message:
          mended === null
            ? {
                "zh-CN": `「${shown}」会原样显示星号：请在星号外侧加一个空格，或让标点不紧挨着星号`,
                en: `“${shown}” is shown with its asterisks: put a space outside them, or no punctuation beside them`,
              }
            : {
                "zh-CN": `「${shown}」会原样显示星号：请把标点移到星号外面，写成「${shorten(mended)}」`,
                en: `“${shown}” is shown with its asterisks: move the punctuation out of them, as in “${shorten(mended)}”`,
              },
        ...(mended === null ? {} : { fix: { span, text: mended } }),
      };
    }
  },
};

type Found = UnrenderedEmphasis & { readonly section: string | null };

function listFound({ text, sections }: Note): readonly Found[] {
  if (!text.includes("*")) return [];
  const found: Found[] = [];
  const walk = (node: Nodes, section: string | null): void => {
    const { start, end } = offsetsOf(node);
    if (!text.slice(start, end).includes("*")) return;
    if (isProse.has(node.type)) {
      if (found.length >= most || !holdsAsterisks(node)) return;
      found.push(...listUnrenderedEmphasis(node, text).map((one) => ({ ...one, section })));
    } else if ("children" in node) {
      for (const child of node.children) walk(child, section);
    }
  };
  for (const { isGenerated, title, headingNode, blocks } of sections) {
    if (isGenerated) continue;
    for (const node of headingNode ? [headingNode, ...blocks] : blocks) walk(node, title || null);
  }
  return found;
}

/** In one note; when these are mended, the next are found. */
const most = 500;

const isProse: ReadonlySet<string> = new Set(["paragraph", "heading", "tableCell"]);

/** Whether asterisks are left in the text, where emphasis would have taken them out. */
function holdsAsterisks(node: Nodes): boolean {
  if (node.type === "text") return node.value.includes("*");
  return "children" in node && node.children.some(holdsAsterisks);
}

function shorten(emphasis: string): string {
  const line = emphasis.replaceAll(/\s+/gu, " ");
  const letters = Array.from(line);
  return letters.length <= longest
    ? line
    : `${letters.slice(0, longest - 10).join("")}…${letters.slice(-9).join("")}`;
}

const longest = 30;
