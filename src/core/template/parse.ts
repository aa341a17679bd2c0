import type { ValidateFrontMatter } from "#core/front-matter/validate.ts";
import { type TemplateDraft, type TemplateOrigin, openTemplate } from "./draft.ts";
import { extendSlots } from "./extend.ts";
import type { Reading } from "./read-values.ts";
import { readSlots } from "./read-slots.ts";
import { sourceOf } from "./source.ts";
import type { Template } from "./template.ts";

/** What a template's own text only names. */
export type Surroundings = {
  /** The template that it builds on. */
  readonly base: Template | null;
  readonly validateFrontMatter: ValidateFrontMatter | null;
};

/** Parses a template that names no other file; everything that cannot be read is a problem. */
export function parseTemplate(text: string, origin: TemplateOrigin): Reading<Template> {
  const draft = openTemplate(text, origin);
  return draft.ok ? finishTemplate(draft.value, { base: null, validateFrontMatter: null }) : draft;
}

/** Makes a template of a draft and of what it names. */
export function finishTemplate(
  draft: TemplateDraft,
  { base, validateFrontMatter }: Surroundings,
): Reading<Template> {
  const { origin, options, text, sections } = draft;
  const { slots, gaps, problems } = readSlots(draft, base);
  const [first, ...others] = [...draft.problems, ...problems];
  if (first) return { ok: false, problems: [first, ...others] };
  if (slots.length === 0) {
    return { ok: false, problems: [{ code: "template-without-section", path: origin.path }] };
  }
  const { path, source, ceiling } = origin;
  const { files, language, order, levels, extra, relaxesDrafts } = options;
  const start = sections.find(({ depth }) => depth > 0)?.startOffset ?? text.length;
  return {
    ok: true,
    value: {
      name: options.name ?? origin.name,
      path,
      source,
      ceiling,
      files,
      language,
      order,
      levels,
      extra,
      relaxesDrafts,
      validateFrontMatter: validateFrontMatter ?? base?.validateFrontMatter ?? null,
      ...extendSlots({ slots, gaps }, base),
      preamble: sourceOf(draft, { start: 0, end: start }) || (base?.preamble ?? ""),
    },
  };
}
