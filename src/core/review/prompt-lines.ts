import type { Nodes } from "mdast";
import type { Language } from "#core/language.ts";
import { splitLines } from "#core/note/lines.ts";
import type { Note } from "#core/note/note.ts";
import { spanOf } from "#core/note/span-of.ts";
import { neutralise } from "./neutralise.ts";
import type { PromptSections } from "./prompt-outline.ts";

/**
 * The learner's lines, each behind the number of its section and its own: `3:45|words`. Of a long block of code or
 * output the head and the tail stay, and a line says how many were left out: `3:51-87|`; prose is never left out.
 */
export function numberLines(
  { learnerText }: Note,
  { all, sent }: PromptSections,
  language: Language,
): readonly string[] {
  const starts = new Map(all.map(({ heading }, index) => [heading.startLine, index]));
  const code = listCode(all.filter((section) => sent.has(section)).flatMap(({ blocks }) => blocks));
  let section = 0;
  return splitLines(learnerText).flatMap((line, index) => {
    const number = index + 1;
    section = starts.get(number) ?? section;
    const owner = all[section];
    if (!owner || !sent.has(owner)) return [];
    const gap = code.gapAt.get(number);
    if (gap) return number === gap.start ? [`${section}:${sayGap(gap, language)}`] : [];
    const words = neutralise(shorten(line, code.lines.has(number))).trimEnd();
    return words === "" ? [] : [`${section}:${number}|${words}`];
  });
}

/** Lines from 1, both ends included. */
type Gap = { readonly start: number; readonly end: number };

type Code = {
  readonly lines: ReadonlySet<number>;
  /** For each line that is left out, all that are left out with it. */
  readonly gapAt: ReadonlyMap<number, Gap>;
};

/** Of a block of code; a fence is one of the lines. */
const headLines = 7;
const tailLines = 5;

/** Fewer are not worth a line that says so. */
const fewestLeftOut = 4;

function listCode(nodes: readonly Nodes[]): Code {
  const lines = new Set<number>();
  const gapAt = new Map<number, Gap>();
  for (const node of listCodeNodes(nodes)) {
    const { startLine, endLine } = spanOf(node);
    const gap = { start: startLine + headLines, end: endLine - tailLines };
    for (let line = startLine; line <= endLine; line += 1) {
      lines.add(line);
      const isLeftOut = line >= gap.start && line <= gap.end;
      if (isLeftOut && gap.end - gap.start + 1 >= fewestLeftOut) gapAt.set(line, gap);
    }
  }
  return { lines, gapAt };
}

function listCodeNodes(nodes: readonly Nodes[]): readonly Nodes[] {
  return nodes.flatMap((node) => {
    if (node.type === "code") return [node];
    return "children" in node ? listCodeNodes(node.children) : [];
  });
}

function sayGap({ start, end }: Gap, language: Language): string {
  const count = end - start + 1;
  const words =
    language === "zh-CN" ? `［略去 ${count} 行代码］` : `[${count} lines of code left out]`;
  return `${start}-${end}|${words}`;
}

/** Cuts what nobody reads on in: the description and the address of an image, and in code the middle of a long line. */
function shorten(line: string, isCode: boolean): string {
  if (isCode && line.length > longestCodeLine) {
    return `${line.slice(0, 120)}…${line.slice(-40)}`;
  }
  return line.replaceAll(longDescription, "![$1…](").replaceAll(longAddress, "$1…");
}

const longestCodeLine = 200;
const longDescription = /!\[([^[\]]{80})[^[\]]+\]\(/gu;
const longAddress = /((?:https?:|data:)[\w!#$%&*+,\-./:;=?@~]{100})[\w!#$%&*+,\-./:;=?@~]{20,}/gu;
