import type { Language } from "#core/language.ts";
import { parseMarkdown } from "#core/note/markdown.ts";
import { compileName, matchName, namesOf } from "#core/note/name.ts";
import { listSections } from "#core/note/section.ts";

/** A section of a template to be written. */
export type DraftSlot = {
  /** `null` for a title that each note has of its own. */
  readonly spellings: readonly [string, ...string[]] | null;
  readonly depth: number;
  readonly isRequired: boolean;
  readonly minimum: number | null;
  /** Whether it may say that it is still to be written. */
  readonly isLeftOpen: boolean;
};

/** Writes a template file. */
export function writeTemplate(slots: readonly DraftSlot[], language: Language): string {
  return slots.map((slot) => `${writeHeading(slot, language)}${writeDirective(slot)}`).join("\n");
}

function writeHeading({ spellings, depth }: DraftSlot, language: Language): string {
  const title = spellings ? escapeTitle(spellings[0]) : placeholders[language];
  return `${"#".repeat(depth)} ${title}\n`;
}

const placeholders: Readonly<Record<Language, string>> = { "zh-CN": "{标题}", en: "{title}" };

/** The title as Markdown: as it is where that reads the same, or with every mark escaped. */
function escapeTitle(title: string): string {
  const [section] = listSections(parseMarkdown(`# ${title}`), () => false);
  return section?.title === title ? title : title.replaceAll(/[\\`*_[\]<>&~$#]/g, String.raw`\$&`);
}

function writeDirective({ spellings, isRequired, minimum, isLeftOpen }: DraftSlot): string {
  const names = spellings ? otherNames(spellings) : [];
  const words = [
    ...(names.length > 0 ? [`aka="${names.join("|")}"`] : []),
    ...(isRequired ? [] : ["optional"]),
    ...(minimum === null ? [] : [`min=${minimum}`]),
    ...(isLeftOpen ? ["todo=allow"] : []),
  ];
  return words.length > 0 ? `<!-- note ${words.join(" ")} -->\n` : "";
}

/** The spellings that neither the title nor another name stands for; one a name. */
function otherNames([title, ...spellings]: readonly [string, ...string[]]): readonly string[] {
  const names: string[] = [];
  for (const spelling of spellings) {
    const isKnown = [title, ...names].some(
      (name) => matchName(compileName(name), namesOf(spelling)) !== null,
    );
    if (!isKnown && names.length < mostNames) names.push(quotable(spelling));
  }
  return names.filter((name) => namesOf(name).length > 0);
}

const mostNames = 10;

/** Without what has a meaning in a directive; names are compared without punctuation. */
function quotable(name: string): string {
  return name
    .replaceAll(/["'<>|*{}\\&]|--+/g, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
}
