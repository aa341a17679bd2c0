import type { CheckedNote } from "#core/check/check-note.ts";
import type { Language } from "#core/language.ts";
import { countLength } from "#core/note/length.ts";
import type { Note } from "#core/note/note.ts";
import type { Section } from "#core/note/section.ts";
import { visibleText } from "#core/note/visible-text.ts";
import { fold } from "./fold.ts";
import { neutraliseLine } from "./neutralise.ts";

/** The sections of a note as a prompt numbers them, and those whose lines it has. */
export type PromptSections = {
  readonly all: readonly Section[];
  readonly sent: ReadonlySet<Section>;
};

/** Chooses the sections that a prompt has: the learner's, without those that the template leaves to no reviewer. */
export function choosePromptSections(
  { note, context }: CheckedNote,
  shown: ReadonlySet<Section> | null,
): PromptSections {
  const all = note.sections.filter(({ isGenerated }) => !isGenerated);
  const unreviewed = new Set(
    context.slots.flatMap(({ slot, parts }) => (slot.isReviewed ? [] : parts)),
  );
  const isSent = (section: Section): boolean =>
    !unreviewed.has(section) && (shown === null || shown.has(section));
  return { all, sent: new Set(all.filter(isSent)) };
}

/** The outline of a note, a line a section: its number, title and length, and what the template asks to look at. */
export function outlineSections(
  { note, context }: CheckedNote,
  { all, sent }: PromptSections,
  language: Language,
): readonly string[] {
  const focusOf = new Map(context.slots.map(({ section, slot }) => [section, slot.focus]));
  return all.map((section, index) => {
    const { notShown, focus } = words[language];
    const { depth, blocks } = section;
    const title = neutraliseLine(nameOf(section, note), 80) || "–";
    const length = countLength(visibleText(blocks));
    if (!sent.has(section)) return `${index} ${"#".repeat(depth)} ${title} (${length}${notShown})`;
    const hint = neutraliseLine(focusOf.get(section) ?? "", 200);
    return `${index} ${"#".repeat(depth)} ${title} (${length})${hint === "" ? "" : focus + hint}`;
  });
}

const words: Readonly<Record<Language, { readonly notShown: string; readonly focus: string }>> = {
  "zh-CN": { notShown: "，略", focus: " 重点看：" },
  en: { notShown: ", not shown", focus: " look at: " },
};

/** The title, or where a part of it is hidden what the learner's text has of the heading. */
function nameOf({ title, heading, startOffset }: Section, { learnerText }: Note): string {
  if (title === "") return "";
  const lines = learnerText
    .slice(startOffset)
    .split(/\r\n?|\n/, heading.endLine - heading.startLine + 1);
  const written = lines.join(" ");
  if (fold(written).text.includes(fold(title).text)) return title;
  return written.replace(/^[\s#]+/, "");
}
