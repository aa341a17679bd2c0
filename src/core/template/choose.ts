import { compileGlobs } from "#core/config/note-paths.ts";
import { frontMatterField } from "#core/note/front-matter.ts";
import type { NoteIdentity } from "#core/note/parse.ts";
import type { Template } from "./template.ts";

/** The template that a note is held against, and why. */
export type TemplateChoice = {
  readonly template: Template;
  readonly reason: ChoiceReason;
};

/** Why a note got its template. */
export type ChoiceReason =
  /** The settings name it. */
  | { readonly kind: "setting" }
  /** The note's front matter names it. */
  | { readonly kind: "front-matter" }
  /** One of its globs matches the note's path. */
  | { readonly kind: "files"; readonly glob: string }
  /** It has no globs, and no other template claims the note. */
  | { readonly kind: "default" }
  /** There is no template in the repository. */
  | { readonly kind: "built-in" }
  /** No template claims the note. */
  | { readonly kind: "none" }
  /** The note's front matter names a template that does not exist. */
  | { readonly kind: "unknown"; readonly name: string; readonly known: readonly string[] };

/** Chooses the template of a note. */
export type ChooseTemplate = (note: NoteIdentity) => TemplateChoice;

/** Lets a note's front matter choose, else the first template whose globs match, else the first one without globs. */
export function compileChoice(templates: readonly Template[]): ChooseTemplate {
  const globs = templates.flatMap((template) =>
    template.files.map((glob) => ({ template, glob, matches: compileGlobs([glob]) })),
  );
  const byDefault = templates.find(({ files }) => files.length === 0);
  const byPath = (path: string): TemplateChoice => {
    const claim = globs.find(({ matches }) => matches(path));
    if (claim) return { template: claim.template, reason: { kind: "files", glob: claim.glob } };
    return byDefault
      ? { template: byDefault, reason: { kind: "default" } }
      : { template: noTemplate, reason: { kind: "none" } };
  };
  const known = templates.map(({ name }) => name);
  return ({ path, frontMatter }) => {
    const templateName = readName(frontMatterField(frontMatter, "template"));
    if (templateName === null) return byPath(path);
    const named = templates.find(({ name }) => name === templateName);
    if (named) return { template: named, reason: { kind: "front-matter" } };
    // A name that is none lets no note escape.
    const { template } = byPath(path);
    return { template, reason: { kind: "unknown", name: templateName, known } };
  };
}

/** What front matter names, also where YAML takes it for a number or a list; `null` where it names nothing. */
function readName(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Holds every note against one template. */
export function alwaysChoose(template: Template, kind: "setting" | "built-in"): ChooseTemplate {
  return () => ({ template, reason: { kind } });
}

/** What a note is held against that no template claims: it asks for nothing. */
export const noTemplate: Template = {
  name: "",
  path: "",
  source: "built-in",
  ceiling: "error",
  files: [],
  language: null,
  order: "off",
  levels: "any",
  extra: "allow",
  relaxesDrafts: false,
  validateFrontMatter: null,
  slots: [],
  gaps: [],
  preamble: "",
};
