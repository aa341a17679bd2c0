import { namesOf, normalizeName } from "#core/note/name.ts";
import type { Note } from "#core/note/note.ts";
import { type Section, isWithin } from "#core/note/section.ts";

/** A note as the detectors look at it: its parts by what they are for. */
export type NoteParts = {
  readonly note: Note;
  /** The sections of the part, the one that is named first; empty when the note has no such part. */
  readonly keywords: readonly Section[];
  readonly log: readonly Section[];
  readonly summary: readonly Section[];
  /** Everything that the learner wrote. */
  readonly all: readonly Section[];
};

/** Finds the keywords, the running log and the summary of a note, under any of their usual names. */
export function findParts(note: Note): NoteParts {
  const all = note.sections.filter(({ isGenerated }) => !isGenerated);
  const roots = {
    keywords: findSection(all, names.keywords),
    log: findSection(all, names.log),
    summary: findSection(all, names.summary),
  };
  const others = Object.values(roots);
  const part = (root: Section | undefined): readonly Section[] =>
    root ? all.filter((section) => belongsTo(section, root, others)) : [];
  return {
    note,
    all,
    keywords: part(roots.keywords),
    log: part(roots.log),
    summary: part(roots.summary),
  };
}

/** What a section of that name is for; `null` where its name does not say. */
export function partNamed(title: string): PartName | null {
  return partNames.find((part) => isNamed(namesOf(title), names[part])) ?? null;
}

type PartName = "keywords" | "log" | "summary";

const partNames: readonly PartName[] = ["keywords", "log", "summary"];

const names: Readonly<Record<PartName, ReadonlySet<string>>> = {
  keywords: normalized("关键词", "关键字", "Keywords", "Key words", "Key terms"),
  log: normalized(
    "过程记录",
    "记录",
    "课堂记录",
    "随堂记录",
    "Process log",
    "Log",
    "Running notes",
    "Raw notes",
  ),
  summary: normalized(
    "内容整理",
    "整理",
    "内容总结",
    "学习总结",
    "Summary",
    "Content summary",
    "Write-up",
    "Organised notes",
    "Organized notes",
  ),
};

function normalized(...headings: readonly string[]): ReadonlySet<string> {
  return new Set(headings.map(normalizeName));
}

function findSection(
  sections: readonly Section[],
  wanted: ReadonlySet<string>,
): Section | undefined {
  return sections.find((section) => isNamed(section.names, wanted));
}

function isNamed(own: readonly string[], wanted: ReadonlySet<string>): boolean {
  return own.some((name) => wanted.has(name));
}

function belongsTo(
  section: Section,
  root: Section,
  roots: readonly (Section | undefined)[],
): boolean {
  if (section === root) return true;
  if (!isWithin(section, root)) return false;
  return !roots.some(
    (other) =>
      other &&
      other !== root &&
      isWithin(other, root) &&
      (section === other || isWithin(section, other)),
  );
}
