import { findComplexity } from "#core/note/guard.ts";
import { writtenText } from "#core/note/content.ts";
import { isGeneratedName } from "#core/note/generated.ts";
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
  const root = parseMarkdown(text.replace(/^\uFEFF+/, ""));
  const sections = listSections(root, () => false);
  const directives = listDirectives(root);

  if (sections.length > maximumSections) {
    return { ok: false, problem: { code: "template-not-parseable", path } };
  }

  let options: { readonly name: string | null } = { name: null };
  const slots = new Map<Section, Slot>();
  for (const directive of directives.filter(({ kind }) => kind === "note-template")) {
    const reading = readTemplateOptions(directive, options, path);
    if (!reading.ok) return reading;
    options = reading.value;
  }
  for (const [index, section] of sections.entries()) {
    const end = sections[index + 1]?.startOffset ?? text.length;
    const own = directives.filter(
      ({ kind, offset }) => kind === "note" && offset >= section.startOffset && offset < end,
    );
    const slot = readSlot(section, own, { path, slots });
    if (!slot.ok) return slot;
    if (slot.value) slots.set(section, slot.value);
  }
  if (slots.size === 0) return { ok: false, problem: { code: "template-without-section", path } };
  const name = options.name ?? origin.name;
  return { ok: true, value: { name, source, ceiling, slots: [...slots.values()] } };
}

/** A template is a form to fill in; matching takes time for each of its sections with each of a note. */
const maximumSections = 200;

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
      titleIn: titlesIn([title, ...aka]),
      names: [title, ...aka].map(compileName),
      depth: section.depth,
      parent,
      ...rest,
      isGenerated:
        rest.isGenerated || parent?.isGenerated === true || isGeneratedName(section.names, []),
      scaffold: normalizeScaffold(`${visibleText(section.blocks)}\n${writtenText(section.blocks)}`),
    },
  };
}

/** Names with a wildcard are not for people to write. */
function titlesIn([title = "", ...aka]: readonly string[]): Slot["titleIn"] {
  const names = [title, ...aka.filter((name) => !name.includes("*"))];
  return {
    "zh-CN": names.find((name) => /\p{Script=Han}/u.test(name)) ?? title,
    en: names.find((name) => /^[^\p{Script=Han}]*[A-Za-z][^\p{Script=Han}]*$/u.test(name)) ?? title,
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
