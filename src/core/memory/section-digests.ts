import { digestOf } from "#core/digest.ts";
import type { Note } from "#core/note/note.ts";
import type { Section } from "#core/note/section.ts";

/**
 * A fingerprint of what the learner wrote in each section, in their order.
 *
 * Where it stands in the note has no part in it, nor have empty lines: neither changes what there is to say about it.
 */
export function digestSections({ sections, learnerText }: Note): ReadonlyMap<Section, string> {
  const ends = sections.slice(1).map(({ startOffset }) => startOffset);
  return new Map(
    sections.flatMap((section, index) => {
      if (section.isGenerated) return [];
      const words = learnerText.slice(section.startOffset, ends[index]);
      return [[section, digestOf(withoutBlankLines(words), digits)]];
    }),
  );
}

const digits = 8;

function withoutBlankLines(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trimEnd());
  return lines.filter((line) => line !== "").join("\n");
}
