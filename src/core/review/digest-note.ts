import { listKeywords } from "#core/detect/keywords.ts";
import { findParts } from "#core/detect/parts.ts";
import { splitLines } from "#core/note/lines.ts";
import type { Note } from "#core/note/note.ts";
import type { Section } from "#core/note/section.ts";
import { type TellingSentence, listTellingSentences } from "./telling-sentences.ts";
import { withLines } from "./with-lines.ts";

/**
 * Makes a digest of a note that is too long to be seen at once: the same note with nothing left in it but the headings
 * of some sections and their telling sentences, the most telling first, as far as each section's share of a budget of
 * tokens goes.
 *
 * Sentences stay to the letter and on their lines, so that what is quoted of them stands in the note; an ellipsis
 * stands for what is left out between two of them.
 */
export function digestNote(note: Note, sections: readonly Section[], budget: number): Note {
  const lines = splitLines(note.learnerText);
  const keywords = listKeywords(findParts(note).keywords).map(({ text }) => text.toLowerCase());
  const told = sections.map((section) => listTellingSentences(section, { lines, keywords }));
  const share = Math.min(1, budget / Math.max(1, addUp(told.flat())));
  const digest = lines.map(() => "");
  for (const { heading, depth } of sections) {
    if (depth === 0) continue;
    for (let line = heading.startLine; line <= heading.endLine; line += 1) {
      digest[line - 1] = lines[line - 1] ?? "";
    }
  }
  const chosen = told.flatMap((sentences) => choose(sentences, share));
  for (const { line, text } of chosen.flatMap(({ pieces }) => pieces)) {
    const before = digest[line - 1];
    digest[line - 1] = before ? `${before} … ${text}` : text;
  }
  return withLines(note, digest);
}

/** The most telling sentences of a section, in their order; one at least, so that none is passed over. */
function choose(sentences: readonly TellingSentence[], share: number): readonly TellingSentence[] {
  const chosen = new Set<TellingSentence>();
  let room = addUp(sentences) * share;
  for (const sentence of sentences.toSorted((a, b) => b.weight - a.weight)) {
    if (sentence.tokens > room && chosen.size > 0) continue;
    chosen.add(sentence);
    room -= sentence.tokens;
  }
  return sentences.filter((sentence) => chosen.has(sentence));
}

function addUp(sentences: readonly TellingSentence[]): number {
  return sentences.reduce((sum, { tokens }) => sum + tokens, 0);
}
