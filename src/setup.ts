import { compileNotePaths } from "#core/config/note-paths.ts";
import { parseConfig } from "#core/config/parse-config.ts";
import { type Settings, defaultSettings } from "#core/config/settings.ts";
import { parseTemplate } from "#core/template/parse.ts";
import { studyNote, studyNoteName } from "#core/template/study-note.ts";
import type { Template } from "#core/template/template.ts";
import { UserError } from "./errors.ts";
import type { ReadTrustedFile } from "./ports.ts";

/** What a run needs to know before it looks at a note. */
export type Setup = { readonly settings: Settings; readonly template: Template };

/** What the user chose by inputs or flags; it wins over the config file, which wins over the defaults. */
export type Choices = {
  readonly settings: Partial<Settings>;
  /** A config file that has to be there; `null` means the usual one, if any. */
  readonly config: string | null;
};

/** Whether a file is one that notes are held against. */
export function isRuleFile(path: string, { template }: Settings, config: string | null): boolean {
  return path === (config ?? usualConfig) || path === (template ?? usualTemplate);
}

/** Tells which files are notes: what the globs say, but for the template. */
export function noteFilter(settings: Settings, config: string | null): (path: string) => boolean {
  const isNote = compileNotePaths(settings.notes);
  return (path) => isNote(path) && !isRuleFile(path, settings, config);
}

/** Reads the config file and the template from where nobody but the repository's people can have put them. */
export async function loadSetup(
  readFile: ReadTrustedFile,
  choices: Choices,
  signal: AbortSignal,
): Promise<Setup> {
  const config = await loadConfig((path) => readFile(path, signal), choices.config);
  const settings = { ...defaultSettings, ...config, ...choices.settings };
  return {
    settings,
    template: await loadTemplate((path) => readFile(path, signal), settings.template),
  };
}

const usualConfig = ".github/note-review.yml";
const usualTemplate = ".github/note-template.md";

type ReadFile = (path: string) => Promise<string | null>;

async function loadConfig(readFile: ReadFile, chosen: string | null): Promise<Partial<Settings>> {
  const path = chosen ?? usualConfig;
  const text = await readFile(path);
  if (text === null) {
    if (chosen !== null) throw new UserError({ code: "config-not-found", path });
    return {};
  }
  const parsed = parseConfig(text, path);
  if (!parsed.ok) throw new UserError(parsed.problem);
  return parsed.settings;
}

/** A template that somebody chose binds; the built-in one that nobody chose only warns. */
async function loadTemplate(readFile: ReadFile, chosen: string | null): Promise<Template> {
  if (chosen === studyNoteName) return studyNote("error");
  const path = chosen ?? usualTemplate;
  const text = await readFile(path);
  if (text === null) {
    if (chosen !== null) throw new UserError({ code: "template-not-found", name: chosen });
    return studyNote("warning");
  }
  const reading = parseTemplate(text, { path, name: path, source: "file", ceiling: "error" });
  if (!reading.ok) throw new UserError(reading.problem);
  return reading.value;
}
