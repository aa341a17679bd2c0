import type { DeriveCommand } from "#adapters/local/command.ts";
import { writeReport } from "#adapters/local/output.ts";
import { deriveTemplate } from "#core/derive/derive.ts";
import { usualLanguage } from "#core/derive/usual-language.ts";
import { parseNote } from "#core/note/parse.ts";
import { studyNoteName } from "#core/template/study-note.ts";
import { UserError } from "#errors.ts";
import { renderDerived } from "#render/derived.ts";
import { usualConfig } from "#setup.ts";
import { listOutputs, refuseOutputs } from "./outputs.ts";
import { openSession } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** Prints a template inferred from notes, and says how far they keep to it. */
export async function runDerive(command: DeriveCommand, terminal: Terminal): Promise<number> {
  const { signal } = new AbortController();
  // The shell has emptied the very template that is to be written, in `derive > .github/note-template.md`.
  const settings = { ...command.settings, template: studyNoteName };
  const session = await openSession({ ...command, settings }, signal);
  const { files } = await session.listNotes(command.paths)(signal);
  // The template that is to be written may be there already.
  const kept = { ...session, ruleFiles: [command.config ?? usualConfig], isRuleFile: () => false };
  await refuseOutputs(listOutputs(command), files, kept);
  const notes = files.map((file) => parseNote(file, () => []));
  const chosen = session.setup.settings.language;
  const language = chosen === "auto" ? usualLanguage(notes) : chosen;
  const derived = deriveTemplate(notes, { language, findingsIn: terminal.language });
  if (!derived) throw new UserError({ code: "derive-nothing-shared", count: notes.length });
  await writeReport(derived.text, command.output);
  terminal.write(renderDerived(derived, terminal.language));
  return 0;
}
