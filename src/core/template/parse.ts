import { findComplexity } from "#core/note/guard.ts";
import { parseMarkdown } from "#core/note/markdown.ts";
import { compileName, isMarkedOptional, withoutOptional } from "#core/note/name.ts";
import { type Section, listSections } from "#core/note/section.ts";
import { visibleText } from "#core/note/visible-text.ts";
import {
  type Directive,
  type Reading,
  type SlotOptions,
  listDirectives,
  readSlotOptions,
  readTemplateOptions,
} from "./directive.ts";
import { normalizeScaffold } from "./scaffold.ts";
import type { Slot, Template } from "./template.ts";

/** Where a template comes from. `path` is what its problems name. */
export type TemplateOrigin = Pick<Template, "source" | "ceiling"> & {
  readonly path: string;
  /** The name of a template that does not name itself. */
  readonly name: string;
};

/** Parses a template; the first thing that cannot be read is its problem. */
export function parseTemplate(text: string, origin: TemplateOrigin): Reading<Template> {
  const { path, source, ceiling } = origin;
  if (findComplexity(text)) return { ok: false, problem: { code: "template-not-parseable", path } };
  const sections = listSections(parseMarkdown(text.replace(/^\uFEFF/, "")), () => false);

  let options: { readonly name: string | null } = { name: null };
  const slots = new Map<Section, Slot>();
  for (const section of sections) {
    const directives = section.blocks.flatMap(listDirectives);
    for (const directive of directives.filter(({ kind }) => kind === "note-template")) {
      const reading = readTemplateOptions(directive, options, path);
      if (!reading.ok) return reading;
      options = reading.value;
    }
    const own = directives.filter(({ kind }) => kind === "note");
    const slot = readSlot(section, own, { path, slots });
    if (!slot.ok) return slot;
    if (slot.value) slots.set(section, slot.value);
  }
  if (slots.size === 0) return { ok: false, problem: { code: "template-without-section", path } };
  const name = options.name ?? origin.name;
  return { ok: true, value: { name, source, ceiling, slots: [...slots.values()] } };
}

type SlotContext = { readonly path: string; readonly slots: ReadonlyMap<Section, Slot> };

/** Reads a section of the template as a slot; the text before the first heading is none. */
function readSlot(
  section: Section,
  directives: readonly Directive[],
  { path, slots }: SlotContext,
): Reading<Slot | null> {
  const [directive] = directives;
  if (section.depth === 0) {
    return directive
      ? { ok: false, problem: { code: "directive-without-heading", path, line: directive.line } }
      : { ok: true, value: null };
  }
  let options: SlotOptions = { ...defaultOptions, isRequired: !isMarkedOptional(section.title) };
  for (const each of directives) {
    const reading = readSlotOptions(each, options, path);
    if (!reading.ok) return reading;
    options = reading.value;
  }
  const { aka, ...rest } = options;
  const title = withoutOptional(section.title);
  const parent = section.parent ? (slots.get(section.parent) ?? null) : null;
  return {
    ok: true,
    value: {
      title,
      names: [title, ...aka].map(compileName),
      depth: section.depth,
      parent,
      ...rest,
      isGenerated: rest.isGenerated || parent?.isGenerated === true,
      scaffold: normalizeScaffold(visibleText(section.blocks)),
    },
  };
}

const defaultOptions: SlotOptions = {
  aka: [],
  isRequired: true,
  minimumLength: null,
  items: null,
  todo: "deny",
  severity: "error",
  isGenerated: false,
};
