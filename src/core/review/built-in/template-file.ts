import type { Parts } from "./parts.ts";

/** Whether the note is itself a form for notes to come: its path says so, and it asks to be filled in. */
export function isTemplateFile({ checked: { note } }: Parts): boolean {
  if (!/(?:^|[/\-_. ])templates?(?=[/\-_. ])|模板/iu.test(note.path)) return false;
  const blanks = note.text.match(blank)?.length ?? 0;
  const empty = note.sections.filter(({ blocks }) => blocks.every(({ type }) => type === "html"));
  return blanks + empty.length >= 2;
}

const blank =
  /\{\{?[^{}\n]{2,80}\}\}?|<[a-z][\w -]{2,40}>|\bx{3,}\b|\bTODO\b|<!--|fill (?:me|this) in|[（(]待?填/giu;
