import type { TextRange } from "#core/note/text-range.ts";
import type { TemplateDraft } from "./draft.ts";

/** A part of a template as a note gets it: without its directives, and without the lines that held nothing else. */
export function sourceOf(
  { text, directives }: Pick<TemplateDraft, "text" | "directives">,
  { start, end }: TextRange,
): string {
  let marked = "";
  let from = start;
  for (const directive of directives) {
    if (directive.start < from || directive.end > end) continue;
    marked += text.slice(from, directive.start) + removed;
    from = directive.end;
  }
  return (marked + text.slice(from, end))
    .replaceAll(/^[ \t]*(?:\0[ \t]*)+(?:\n|$)/gm, "")
    .replaceAll(/(?<![ \t])[ \t]*\0/g, "");
}

/** No Markdown holds this character. */
const removed = "\0";
