import { compileNotePaths } from "#core/config/note-paths.ts";
import { parseConfig } from "#core/config/parse-config.ts";
import { type Settings, defaultSettings } from "#core/config/settings.ts";
import { type ChooseTemplate, alwaysChoose, compileChoice } from "#core/template/choose.ts";
import { usualRubric } from "#core/rubric/usual-rubric.ts";
import { studyNote } from "#core/template/study-note.ts";
import type { Template } from "#core/template/template.ts";
import { UserError } from "./errors.ts";
import {
  type RuleFiles,
  isUsualTemplate,
  loadNamedTemplate,
  loadUsualTemplates,
} from "./load-templates.ts";

/** What a run needs to know before it looks at a note. */
export type Setup = {
  readonly settings: Settings;
  readonly templates: readonly Template[];
  readonly chooseTemplate: ChooseTemplate;
};

/** What the user chose by inputs or flags; it wins over the config file, which wins over the defaults. */
export type Choices = {
  readonly settings: Partial<Settings>;
  /** A config file that has to be there; `null` means the usual one, if any. */
  readonly config: string | null;
};

/** The config file of a repository that names no other. */
export const usualConfig = ".github/note-review.yml";

/** Whether a file is one that notes are held against. */
export function isRuleFile(path: string, { template }: Settings, config: string | null): boolean {
  const named = [config ?? usualConfig, template, usualRubric];
  return named.includes(path) || isUsualTemplate(path);
}

/** Tells which files are notes: what the globs say, but for the templates. */
export function noteFilter(settings: Settings, config: string | null): (path: string) => boolean {
  const isNote = compileNotePaths(settings.notes);
  return (path) => isNote(path) && !isRuleFile(path, settings, config);
}

/** Reads the config file and the templates from where nobody but the repository's people can have put them. */
export async function loadSetup(
  files: RuleFiles,
  choices: Choices,
  signal: AbortSignal,
): Promise<Setup> {
  const config = await loadConfig((path) => files.read(path, signal), choices.config);
  const settings = { ...defaultSettings, ...config, ...choices.settings };
  return { settings, ...(await loadChoice(settings.template, files, signal)) };
}

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
async function loadChoice(
  chosen: string | null,
  files: RuleFiles,
  signal: AbortSignal,
): Promise<Pick<Setup, "templates" | "chooseTemplate">> {
  if (chosen !== null) {
    const template = await loadNamedTemplate(chosen, files, signal);
    return { templates: [template], chooseTemplate: alwaysChoose(template, "setting") };
  }
  const templates = await loadUsualTemplates(files, signal);
  if (templates.length > 0) return { templates, chooseTemplate: compileChoice(templates) };
  const builtIn = studyNote("warning");
  return { templates: [builtIn], chooseTemplate: alwaysChoose(builtIn, "built-in") };
}
