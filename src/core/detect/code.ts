import type { Code, RootContent } from "mdast";
import { countLength } from "#core/note/length.ts";
import type { Passage } from "#core/note/passages.ts";
import { spanOf } from "#core/note/span-of.ts";
import { visibleText } from "#core/note/visible-text.ts";
import type { NoteParts } from "./parts.ts";

/** A block of code, the line before which it opens, and what the text around it says about it. */
export type CodeBlock = {
  readonly passage: Passage;
  readonly lines: number;
  /** The words right before it. */
  readonly introduction: Passage | null;
  /** Whether there are words right before it or right after. */
  readonly hasWords: boolean;
  /** Whether it explains itself by comments, or is too short to need any words. */
  readonly isPlain: boolean;
};

/** The blocks of code of a note, and how much of it they are. */
export type CodeShare = {
  readonly blocks: readonly CodeBlock[];
  readonly lines: number;
  /** Characters (字) and words of prose. */
  readonly prose: number;
};

/** Looks at the code of a note and at what is said about it. */
export function findCode({ all }: NoteParts): CodeShare {
  const blocks = all.flatMap((section) =>
    section.blocks.flatMap((block, index) =>
      block.type === "code"
        ? [describe(block, section.blocks[index - 1], section.blocks[index + 1])]
        : [],
    ),
  );
  return {
    blocks,
    lines: blocks.reduce((sum, { lines }) => sum + lines, 0),
    prose: countLength(visibleText(all.flatMap((section) => section.blocks))),
  };
}

function describe(
  code: Code,
  before: RootContent | undefined,
  after: RootContent | undefined,
): CodeBlock {
  const source = code.value.split("\n");
  const lines = source.filter((line) => line.trim() !== "");
  const at = source.findIndex((line) => line.trim() !== "");
  const { startLine, endLine } = spanOf(code);
  // Code that is indented has no fences around it.
  const firstLine = endLine - startLine + 1 === source.length ? startLine : startLine + 1;
  const comments = lines.filter((line) =>
    /^\s*(?:#(?!!)|\/\/|\/\*|\*|--\s|<!--|%)|\s(?:#|\/\/)\s/.test(line),
  );
  return {
    passage: { text: source[at]?.trim() ?? "", line: firstLine + Math.max(0, at) },
    lines: lines.length,
    introduction: wordsOf(before),
    hasWords: (wordsOf(before) ?? wordsOf(after)) !== null,
    isPlain:
      lines.length < longBlock || comments.length * 12 >= lines.length || !isProgram(code, lines),
  };
}

/** Whether most lines are those of a program or its shell: a drawing, a log and a tree of files say what they say. */
function isProgram({ lang }: Code, lines: readonly string[]): boolean {
  if (lang === "mermaid") return false;
  return lines.filter((line) => statement.test(line)).length >= lines.length / 2;
}

const statement =
  /[;{}()=]|^\s*(?:import|from|def|class|return|if|else|elif|for|while|try|end|\$|sudo|pip3?|conda|git|cd|ls|npm|npx|docker|kubectl|apt(?:-get)?|yum|python3?|mkdir|wget|curl|export|source)\b/;

/** From so many lines on, code needs words of its own. */
const longBlock = 12;

/** Whether a block needs words and has none. */
export function isBare({ hasWords, isPlain }: CodeBlock): boolean {
  return !hasWords && !isPlain;
}

function wordsOf(block: RootContent | undefined): Passage | null {
  if (!block || !describing.has(block.type)) return null;
  const text = visibleText([block]).split("\n").at(-1)?.trim() ?? "";
  return countLength(text) < 4 ? null : { text, line: spanOf(block).endLine };
}

const describing: ReadonlySet<string> = new Set(["paragraph", "list", "blockquote"]);
