import { findComplexity } from "#core/note/guard.ts";
import { parseMarkdown } from "#core/note/markdown.ts";
import { type Section, listSections } from "#core/note/section.ts";
import type { Problem } from "#core/problem.ts";
import { type Directive, listDirectives } from "./directive.ts";
import { type Options, type Reading, readOptions } from "./read-values.ts";
import { slotReaders } from "./slot-options.ts";
import {
  type TemplateOptions,
  defaultTemplateOptions,
  templateReaders,
} from "./template-options.ts";
import type { Template } from "./template.ts";

/** Where a template comes from. `path` is what its problems name. */
export type TemplateOrigin = Pick<Template, "path" | "source" | "ceiling"> & {
  /** The name of a template that does not name itself. */
  readonly name: string;
};

/** A template of which only the directives about the whole have been read. */
export type TemplateDraft = {
  readonly origin: TemplateOrigin;
  readonly text: string;
  readonly sections: readonly Section[];
  readonly directives: readonly Directive[];
  readonly options: TemplateOptions;
  readonly problems: readonly Problem[];
};

/** Reads as much of a template as says which other files it needs. */
export function openTemplate(source: string, origin: TemplateOrigin): Reading<TemplateDraft> {
  const { path } = origin;
  const text = source.replace(/^\uFEFF+/, "").replaceAll(/\r\n?/g, "\n");
  const tooComplex = { code: "template-not-parseable", path } as const;
  if (findComplexity(text)) return { ok: false, problems: [tooComplex] };
  const root = parseMarkdown(text);
  const sections = listSections(root, () => false);
  if (sections.length > maximumSections) return { ok: false, problems: [tooComplex] };

  const keys = [...Object.keys(slotReaders), ...Object.keys(templateReaders)];
  const directives = listDirectives(root, keys);
  const read = readTemplateOptions({ directives, origin }, defaultTemplateOptions);
  const problems = [...read.problems, ...findEarlyDirective(text, directives, path)];
  return { ok: true, value: { origin, text, sections, directives, ...read, problems } };
}

/** Reads what directives say of the whole over what holds without them. */
export function readTemplateOptions(
  { directives, origin: { path } }: Pick<TemplateDraft, "directives" | "origin">,
  defaults: TemplateOptions,
): Options<TemplateOptions> {
  let read: Options<TemplateOptions> = { options: defaults, problems: [] };
  for (const directive of directives.filter(({ kind }) => kind === "note-template")) {
    const next = readOptions(directive, { path, readers: templateReaders, defaults: read.options });
    read = { options: next.options, problems: [...read.problems, ...next.problems] };
  }
  return read;
}

/** Front matter is only what a file begins with: after a directive it would be read as a heading. */
function findEarlyDirective(
  text: string,
  [first]: readonly Directive[],
  path: string,
): readonly Problem[] {
  if (!first || text.slice(0, first.start).trim() !== "") return [];
  const isFollowed = /^\s*---[ \t]*\n["']?[\w-]+["']?:[^]*?\n---[ \t]*(?:\n|$)/.test(
    text.slice(first.end),
  );
  return isFollowed ? [{ code: "directive-before-front-matter", path, line: first.line }] : [];
}

/** A template is a form to fill in; matching takes time for each of its sections with each of a note. */
const maximumSections = 200;
