import type { Nodes, RootContent, Text } from "mdast";
import { findParts } from "#core/detect/parts.ts";
import { countLength } from "#core/note/length.ts";
import { indexLines } from "#core/note/lines.ts";
import type { Note } from "#core/note/note.ts";
import type { Section } from "#core/note/section.ts";
import { type BreakOff, continuesSentence, findBreakOff } from "#core/note/sentence.ts";
import { offsetsOf } from "#core/note/span-of.ts";
import { visibleText } from "#core/note/visible-text.ts";
import type { Rule, Violation } from "./rule.ts";

/** A paragraph that breaks off in a sentence has lost its end, in a copy or on another day. */
export const unfinishedSentence: Rule<"unfinished-sentence"> = {
  id: "unfinished-sentence",
  summary: {
    "zh-CN": "每一段都把话说完",
    en: "Every paragraph finishes its sentences",
  },
  severity: "notice",
  about: ["completeness", "clarity"],
  *check({ note }) {
    const found = listUnfinished(note);
    if (found.length === 0) return;
    const lines = indexLines(note.text);
    for (const { text, breakOff, section } of found) {
      const { start, end } = offsetsOf(text);
      const { kind, words } = breakOff;
      const at = start + note.text.slice(start, end).lastIndexOf(words);
      yield {
        span: lines.span(at, at + words.length),
        section: section.title || null,
        message: messages[kind](words),
      };
    }
  },
};

function listUnfinished(note: Note): readonly (Unfinished & { readonly section: Section })[] {
  const { log, keywords } = findParts(note);
  const fragments = new Set([...log, ...keywords]);
  return note.sections.flatMap((section, place) => {
    if (section.isGenerated || fragments.has(section)) return [];
    const below = headingBelow(section, note.sections[place + 1]);
    return section.blocks.flatMap((block, index) => {
      const found = findUnfinished(block, section.blocks[index + 1] ?? below);
      return found ? [{ ...found, section }] : [];
    });
  });
}

/** What comes after a paragraph: a block, a heading of its section's level or below, or nothing that could belong to it. */
type Next = RootContent | "heading" | null;

function headingBelow(section: Section, next: Section | undefined): Next {
  return next && next.depth >= section.depth ? "heading" : null;
}

type Unfinished = { readonly text: Text; readonly breakOff: BreakOff };

function findUnfinished(block: RootContent, next: Next): Unfinished | null {
  const text = block.type === "paragraph" ? lastOf(block) : undefined;
  const breakOff = text?.type === "text" ? findBreakOff(text.value) : null;
  if (text?.type !== "text" || !breakOff) return null;
  const isProse = countLength(visibleText([block])) >= minimumLength;
  return isProse && !isContinued(breakOff, next) ? { text, breakOff } : null;
}

/** In characters (字) and words; what is shorter is a label or a fragment. */
const minimumLength = 8;

function lastOf(node: Nodes): Nodes | undefined {
  const last = "children" in node ? node.children.at(-1) : undefined;
  return last && "children" in last ? lastOf(last) : last;
}

/** Whether what comes next takes the sentence up: a list, code, a formula, an image, or the rest of it. */
function isContinued({ kind }: BreakOff, next: Next): boolean {
  if (next === null) return false;
  if (kind === "colon" || kind === "introduction") return true;
  if (next === "heading") return false;
  if (next.type !== "paragraph") return true;
  const words = visibleText([next]);
  if (kind === "bracket") return /[)）\]】」』》]/u.test(words);
  return words.trim() === "" || continuesSentence(words);
}

type MessageOf = (words: string) => Violation["message"];

const stopsAt: MessageOf = (words) => ({
  "zh-CN": `这一段停在「${words}」上，话没有说完：请写完这一句`,
  en: `This paragraph stops at “${words}”: finish the sentence`,
});

const messages: Readonly<Record<BreakOff["kind"], MessageOf>> = {
  comma: (words) => ({
    "zh-CN": `这一段停在${words === "、" ? "顿号" : "逗号"}上，话没有说完：请写完这一句，或改用句号`,
    en: "This paragraph stops at a comma: finish the sentence, or end it",
  }),
  connective: stopsAt,
  introduction: stopsAt,
  colon: () => ({
    "zh-CN": "冒号后面没有内容：请补上要说的，或改用句号",
    en: "Nothing follows this colon: add what it announces, or end the sentence",
  }),
  bracket: (words) => ({
    "zh-CN": `「${words}」开了头却没有收尾：请写完括号里的话，并补上右边的括号`,
    en: `The bracket “${words}” is never closed: finish what stands in it, and close it`,
  }),
};
