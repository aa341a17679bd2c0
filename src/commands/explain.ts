import { checkNote } from "#core/check/check-note.ts";
import type { NoteFile } from "#core/note/note-file.ts";
import { parseNote } from "#core/note/parse.ts";
import { generatedNames } from "#core/template/template.ts";
import { renderExplanation } from "#render/explain.ts";
import type { Session } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** Says which template each note got, and what fills each section of it. */
export function explainChoices(
  files: readonly NoteFile[],
  { setup: { chooseTemplate } }: Session,
  { language, write }: Terminal,
): void {
  for (const file of files) {
    const note = parseNote(file, (identity) => generatedNames(chooseTemplate(identity).template));
    const checked = checkNote(note, chooseTemplate(note), { language });
    write(`${renderExplanation(checked, language)}\n`);
  }
}
