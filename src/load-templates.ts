import type { ValidateFrontMatter } from "#core/front-matter/validate.ts";
import type { Problem } from "#core/problem.ts";
import { type TemplateDraft, type TemplateOrigin, openTemplate } from "#core/template/draft.ts";
import { finishTemplate } from "#core/template/parse.ts";
import type { Reading } from "#core/template/read-values.ts";
import { resolveBeside } from "#core/template/resolve-beside.ts";
import { studyNote, studyNoteName } from "#core/template/study-note.ts";
import type { Template } from "#core/template/template.ts";
import { UserError } from "./errors.ts";
import type { CompileSchema, TrustedFiles } from "./ports.ts";

/** Where templates and what they name are read. */
export type RuleFiles = TrustedFiles & { readonly compileSchema: CompileSchema };

/** The one file of a repository that has one template, and the folder of one that has several. */
const usualTemplates = {
  file: ".github/note-template.md",
  folder: ".github/note-templates",
} as const;

/** Whether a path is where a template usually is. */
export function isUsualTemplate(path: string): boolean {
  return path === usualTemplates.file || path.startsWith(`${usualTemplates.folder}/`);
}

/** The repository's own templates, in path order. */
export async function loadUsualTemplates(
  files: RuleFiles,
  signal: AbortSignal,
): Promise<readonly Template[]> {
  const drafts = await openUsualTemplates(files, signal);
  const library = { files, drafts, signal };
  const templates = await gather(drafts, (draft) => finish(draft, library, []));
  refuseSameNames(templates);
  return templates;
}

/** The template that somebody named: the built-in one, a path, or the name of one of the repository's own. */
export async function loadNamedTemplate(
  name: string,
  files: RuleFiles,
  signal: AbortSignal,
): Promise<Template> {
  if (name === studyNoteName) return studyNote("error");
  const drafts = await openUsualTemplates(files, signal);
  const draft =
    drafts.find((each) => each.origin.path === name || nameOf(each) === name) ??
    (await openAt(name, files, signal));
  if (!draft) throw new UserError({ code: "template-not-found", name });
  return finish(draft, { files, drafts, signal }, []);
}

type Library = {
  readonly files: RuleFiles;
  /** The repository's own templates. */
  readonly drafts: readonly TemplateDraft[];
  readonly signal: AbortSignal;
};

async function openUsualTemplates(
  files: RuleFiles,
  signal: AbortSignal,
): Promise<readonly TemplateDraft[]> {
  const listed = await files.list(usualTemplates.folder, signal);
  const paths = [usualTemplates.file, ...listed.filter((path) => /\.md$/i.test(path))];
  const drafts = await gather(paths, (path) => openAt(path, files, signal));
  return drafts.filter((draft) => draft !== null);
}

async function openAt(
  path: string,
  files: RuleFiles,
  signal: AbortSignal,
): Promise<TemplateDraft | null> {
  const text = await files.read(path, signal);
  if (text === null) return null;
  const origin: TemplateOrigin = { path, name: nameAfter(path), source: "file", ceiling: "error" };
  return valueOf(openTemplate(text, origin));
}

/** A template that does not name itself is called as its file is. */
function nameAfter(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.md$/i, "");
}

function nameOf({ options, origin }: TemplateDraft): string {
  return options.name ?? origin.name;
}

/** `chain` are the templates that wait for this one. */
async function finish(
  draft: TemplateDraft,
  library: Library,
  chain: readonly TemplateDraft[],
): Promise<Template> {
  const base = await attempt(() => loadBase(draft, library, [...chain, draft]));
  const validate = await attempt(() => loadSchema(draft, library));
  const template = finishTemplate(draft, {
    base: base.ok ? base.value : null,
    validateFrontMatter: validate.ok ? validate.value : null,
  });
  // What lacks a base may well have no section of its own.
  const isAlone = ({ code }: Problem): boolean => base.ok || code !== "template-without-section";
  refuse([...problemsOf(template).filter(isAlone), ...problemsOf(base), ...problemsOf(validate)]);
  return valueOf(template);
}

async function loadBase(
  { options: { base: name }, origin: { path } }: TemplateDraft,
  library: Library,
  chain: readonly TemplateDraft[],
): Promise<Template | null> {
  if (name === null) return null;
  if (name === studyNoteName) return studyNote("error");
  const { drafts, files, signal } = library;
  const base =
    drafts.find((draft) => nameOf(draft) === name) ??
    (await openAt(resolveBeside(path, name), files, signal));
  if (!base) {
    const others = drafts.filter(({ origin }) => origin.path !== path);
    const known = [studyNoteName, ...others.map(nameOf)];
    throw new UserError({ code: "template-base-not-found", path, name, known });
  }
  if (chain.some(({ origin }) => origin.path === base.origin.path)) {
    throw new UserError({ code: "template-base-circular", path, name });
  }
  return finish(base, library, chain);
}

async function loadSchema(
  { options, origin: { path } }: TemplateDraft,
  { files, signal }: Library,
): Promise<ValidateFrontMatter | null> {
  if (options.frontMatter === null) return null;
  const schemaPath = resolveBeside(path, options.frontMatter);
  const text = await files.read(schemaPath, signal);
  if (text === null) {
    throw new UserError({ code: "schema-not-found", path, schema: schemaPath });
  }
  return files.compileSchema(parseJson(text, schemaPath), schemaPath);
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError({ code: "schema-invalid", path, reason: "JSON" }, { cause: error });
  }
}

function refuseSameNames(templates: readonly Template[]): void {
  for (const [index, { name, path }] of templates.entries()) {
    const other = templates.slice(0, index).find((earlier) => earlier.name === name);
    if (other) throw new UserError({ code: "template-name-taken", path, other: other.path, name });
  }
}

function valueOf<Value>(reading: Reading<Value>): Value {
  if (reading.ok) return reading.value;
  const [first, ...more] = reading.problems;
  throw new UserError(first, { more });
}

function problemsOf(reading: Reading<unknown>): readonly Problem[] {
  return reading.ok ? [] : reading.problems;
}

/** Makes something of each item, one after another; what is wrong with any of them is told of all. */
async function gather<In, Out>(
  items: readonly In[],
  make: (item: In) => Promise<Out>,
): Promise<readonly Out[]> {
  const readings: Reading<Out>[] = [];
  for (const item of items) readings.push(await attempt(() => make(item)));
  refuse(readings.flatMap(problemsOf));
  return readings.map(valueOf);
}

async function attempt<Value>(make: () => Promise<Value>): Promise<Reading<Value>> {
  try {
    return { ok: true, value: await make() };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ok: false, problems: [error.problem, ...error.more] };
  }
}

/** Says every problem once, also that of a base that several templates have. */
function refuse(problems: readonly Problem[]): void {
  const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  const [first, ...more] = distinct.values();
  if (first) throw new UserError(first, { more });
}
