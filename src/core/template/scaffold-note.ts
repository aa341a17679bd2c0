import { stringify } from "yaml";
import type { Template } from "./template.ts";

/**
 * The text of a fresh note: the template without its directives, its generated sections and its `…` headings.
 *
 * @param named Whether the note has to say in its front matter which template it is for.
 */
export function scaffoldNote(template: Template, named: boolean): string {
  const { name, preamble, slots } = template;
  const written = slots.filter(({ isGenerated }) => !isGenerated);
  const pieces = [
    named ? nameTemplate(preamble, name) : preamble,
    ...written.map(({ source }) => source),
  ];
  const text = pieces
    .filter((piece) => piece !== "")
    .map((piece) => (piece.endsWith("\n") ? piece : `${piece}\n`))
    .join("");
  return `${text.trim()}\n`;
}

/** Adds `template: …` to the front matter, or front matter that says so. */
function nameTemplate(preamble: string, name: string): string {
  const line = stringify({ template: name });
  const opening = /^---[ \t]*\n/.exec(preamble)?.[0];
  return opening === undefined
    ? `---\n${line}---\n\n${preamble.trimStart()}`
    : opening + line + preamble.slice(opening.length);
}
