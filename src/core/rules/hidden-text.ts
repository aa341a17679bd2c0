import { listComments } from "#core/note/comments.ts";
import { listHiddenCharacters } from "#core/note/hidden-characters.ts";
import {
  type HiddenPassage,
  listHiddenPassages,
  longestComment,
} from "#core/note/hidden-passages.ts";
import { type LineIndex, indexLines } from "#core/note/lines.ts";
import type { Note } from "#core/note/note.ts";
import type { TextRange } from "#core/note/text-range.ts";
import type { Template } from "#core/template/template.ts";
import { charactersMessage, passagesMessage } from "./hidden-text-messages.ts";
import type { Rule, Violation } from "./rule.ts";

/** What nobody sees has no place in a note: characters of no width and use, hidden elements, long comments. */
export const hiddenText: Rule<"hidden-text"> = {
  id: "hidden-text",
  summary: {
    "zh-CN": "不要有读者看不见的文字",
    en: "A note has no text that its readers cannot see",
  },
  severity: "notice",
  *check({ note, template }) {
    yield* findCharacters(note);
    yield* findPassages(note, template);
  },
};

/** One finding for each line, so that each has an edit of its own. */
function* findCharacters(note: Note): Iterable<Violation> {
  const { text } = note;
  const found = listHiddenCharacters(text);
  if (found.length === 0) return;
  const lines = indexLines(text);
  const byLine = new Map<number, TextRange[]>();
  for (const range of found) {
    const { startLine } = lines.span(range.start, range.start);
    const others = byLine.get(startLine);
    if (others) others.push(range);
    else byLine.set(startLine, [range]);
  }
  for (const ranges of byLine.values()) {
    const place = sectionAt(note, ranges[0]?.start ?? 0);
    if (!place) continue;
    const { start, end, kept } = withoutRanges(text, ranges, startOfLine(lines, ranges));
    const characters = ranges.flatMap((range) => Array.from(text.slice(range.start, range.end)));
    const span = lines.span(start, end);
    const fix = { span, text: kept };
    yield { span, section: place.section, message: charactersMessage(characters), fix };
  }
}

function startOfLine(lines: LineIndex, [first]: readonly TextRange[]): number {
  const start = first?.start ?? 0;
  return start - lines.span(start, start).startColumn + 1;
}

/** The title of the learner's section at an offset; `null` where a machine wrote it, or nobody. */
function sectionAt({ sections }: Note, offset: number): { readonly section: string | null } | null {
  const section = sections.findLast(({ startOffset }) => startOffset <= offset);
  return section && !section.isGenerated ? { section: section.title || null } : null;
}

/**
 * What is left of a line from its first hidden character to its last.
 *
 * Editors put a space of no width before an indented line: with it goes the indentation, which would make code of it.
 */
function withoutRanges(
  text: string,
  ranges: readonly TextRange[],
  lineStart: number,
): TextRange & { readonly kept: string } {
  const start = ranges[0]?.start ?? 0;
  let end = start;
  let kept = "";
  for (const range of ranges) {
    kept += text.slice(end, range.start);
    end = range.end;
  }
  const isFirst = /^[ \t>]*$/.test(text.slice(lineStart, start)) && kept.trim() === "";
  if (!isFirst) return { start, end, kept };
  while (text[end] === " " || text[end] === "\t") end += 1;
  return { start, end, kept: "" };
}

/** One finding for a whole note. */
function* findPassages(note: Note, template: Template): Iterable<Violation> {
  if (!mayHide(note.text)) return;
  const own = note.sections.filter(({ isGenerated }) => !isGenerated);
  const blocks = own.flatMap(({ headingNode, blocks: under }) =>
    headingNode ? [headingNode, ...under] : under,
  );
  const passages = listHiddenPassages(note.text, blocks);
  const [first, ...more] = passages.filter((passage) => !isOfTemplate(passage, note, template));
  if (!first) return;
  const lines = indexLines(note.text);
  const lineOf = ({ start, end }: TextRange): number => lines.span(start, end).startLine;
  yield {
    span: lines.span(first.start, first.end),
    section: sectionAt(note, first.start)?.section ?? null,
    message: passagesMessage(first, more.map(lineOf)),
  };
}

/** Whether it is worth while to look into the HTML of a note. */
function mayHide(text: string): boolean {
  return (
    /\bhidden\b|\bstyle\s*=|<template/i.test(text) ||
    listComments(text).some((comment) => comment.text.length > longestComment)
  );
}

/** Whether a comment is the template's guidance, which a note keeps. */
function isOfTemplate({ start, end }: HiddenPassage, { text }: Note, template: Template): boolean {
  const words = folded(text.slice(start, end));
  const sources = [template.preamble, ...template.slots.map(({ source }) => source)];
  return sources.some((source) => folded(source).includes(words));
}

function folded(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
