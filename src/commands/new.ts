import type { NewCommand } from "#adapters/local/command.ts";
import { createNote } from "#adapters/local/write-file.ts";
import { parseNote } from "#core/note/parse.ts";
import { scaffoldNote } from "#core/template/scaffold-note.ts";
import type { Template } from "#core/template/template.ts";
import type { Setup } from "#setup.ts";
import { openSession } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** Writes a fresh note from a template. */
export async function runNew(command: NewCommand, { say, phrases }: Terminal): Promise<number> {
  const { signal } = new AbortController();
  const { path, template: name, settings } = command;
  const chosen = await openSession(
    { ...command, settings: { ...settings, template: name } },
    signal,
  );
  const [template] = chosen.setup.templates;
  if (!template) throw new Error(`Expected the template ${name}`);
  const usual = await openSession(command, signal);
  const text = scaffoldNote(template, isToBeNamed(path, template, usual.setup));
  await createNote(chosen.root, path, text);
  say(phrases.created(path, template.name));
  return 0;
}

/** Whether the note would get another template than its own, unless it says which. */
function isToBeNamed(
  path: string,
  template: Template,
  { templates, chooseTemplate }: Setup,
): boolean {
  if (!templates.some((own) => own.path === template.path)) return false;
  const bytes = new TextEncoder().encode(scaffoldNote(template, false));
  const choice = chooseTemplate(parseNote({ path, bytes }, () => []));
  return choice.template.path !== template.path && choice.reason.kind !== "front-matter";
}
