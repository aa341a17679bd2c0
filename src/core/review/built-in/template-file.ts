import type { Parts } from "./parts.ts";

/** Whether the note is itself a form for notes to come: its path says so, and much of it is to be filled in. */
export function isTemplateFile({ checked: { note } }: Parts): boolean {
  if (!named.test(note.path)) return false;
  const prose = note.text.replaceAll(/^ *(?:```|~~~)[^]*?^ *(?:```|~~~) *$|`[^`\n]*`/gm, "");
  const blanks = prose.match(blank)?.length ?? 0;
  const empty = note.sections.filter(({ blocks }) => blocks.every(({ type }) => type === "html"));
  return blanks + empty.length >= Math.max(2, note.sections.length / 6);
}

/** A folder of templates, or one in the name of the file; a page on templates is none. */
const named = /(?:^|[/\-_. ])templates?\/|(?:^|[/\-_. ])template(?=[-_. ][^/]*$)|模板[^/]*$/iu;

const blank =
  /\{\{?[^{}\n]{2,80}\}\}?|<[a-z][\w -]{2,40}>|\bx{3,}\b|^\W*TODO\W*$|<!--|fill (?:me|this) in|[（(]待?填/gimu;
