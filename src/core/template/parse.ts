import type { ValidateFrontMatter } from "#core/front-matter/validate.ts";
import {
  type TemplateDraft,
  type TemplateOrigin,
  openTemplate,
  readTemplateOptions,
} from "./draft.ts";
import { extendSlots } from "./extend.ts";
import type { Reading } from "./read-values.ts";
import { readSlots } from "./read-slots.ts";
import { sourceOf } from "./source.ts";
import { type TemplateOptions, defaultTemplateOptions } from "./template-options.ts";
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
  const { origin, text, sections } = draft;
  const { slots, gaps, problems } = readSlots(draft, base);
  const extended = extendSlots({ slots, gaps }, base);
  const [first, ...others] = [...draft.problems, ...problems];
  if (first) return { ok: false, problems: [first, ...others] };
  if (extended.slots.length === 0) {
    return { ok: false, problems: [{ code: "template-without-section", path: origin.path }] };
  }
  const { path, source, ceiling } = origin;
  const { options } = readTemplateOptions(draft, inheritedOptions(base));
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
      ...extended,
      preamble: sourceOf(draft, { start: 0, end: start }) || (base?.preamble ?? ""),
    },
  };
}

/** What holds of a template that says nothing itself: what its base says, but for which notes it is and how it is called. */
function inheritedOptions(base: Template | null): TemplateOptions {
  if (!base) return defaultTemplateOptions;
  const { language, order, levels, extra, relaxesDrafts } = base;
  return { ...defaultTemplateOptions, language, order, levels, extra, relaxesDrafts };
}
