import type { Note } from "#core/note/note.ts";

/**
 * A note with other lines in the place of what the learner wrote: as many of them, each where the old one stood. Code is
 * no block any more, so that a prompt does not say how much of it is left out.
 */
export function withLines(note: Note, lines: readonly string[]): Note {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  return {
    ...note,
    learnerText: lines.join("\n"),
    sections: note.sections.map((section) => ({
      ...section,
      blocks: section.blocks.filter(({ type }) => type !== "code"),
      startOffset: starts[section.heading.startLine - 1] ?? 0,
    })),
  };
}
