import { writtenText } from "#core/note/content.ts";
import { isGeneratedName } from "#core/note/generated.ts";
import { compileName, isMarkedOptional, withoutOptional } from "#core/note/name.ts";
import type { Section } from "#core/note/section.ts";
import { offsetsOf } from "#core/note/span-of.ts";
import type { TextRange } from "#core/note/text-range.ts";
import { visibleText } from "#core/note/visible-text.ts";
import type { Problem } from "#core/problem.ts";
import type { Directive } from "./directive.ts";
import type { TemplateDraft } from "./draft.ts";
import { type Options, readOptions } from "./read-values.ts";
import { normalizeScaffold } from "./scaffold.ts";
import {
  type SlotOptions,
  defaultSlotOptions,
  findContradiction,
  slotReaders,
} from "./slot-options.ts";
import { sourceOf } from "./source.ts";
import type { Slot, Template } from "./template.ts";

/** What a template's sections ask for, and everything in them that cannot be read. */
export type ReadSlots = Pick<Template, "slots" | "gaps"> & {
  readonly problems: readonly Problem[];
};

/** Reads the sections of a template as slots, each over the one of its name in the base. */
export function readSlots(draft: TemplateDraft, base: Template | null): ReadSlots {
  const { sections, directives, text, origin } = draft;
  const slots = new Map<Section, Slot>();
  const gaps: number[] = [];
  const problems: Problem[] = [];
  const notes = directives.filter(({ kind }) => kind === "note");
  for (const [index, section] of sections.entries()) {
    const start = section.startOffset;
    const end = sections[index + 1]?.startOffset ?? text.length;
    const own = notes.filter((directive) => directive.start >= start && directive.start < end);
    if (section.depth === 0 || isGap(section)) {
      if (section.depth > 0) gaps.push(slots.size);
      const code = "directive-without-heading";
      problems.push(...own.map(({ line }) => ({ code, path: origin.path, line }) as const));
      continue;
    }
    const inherited = base?.slots.find((slot) => isNamed(slot, section.title)) ?? null;
    const read = readAll(own, optionsFrom(inherited, section.title), origin.path);
    const parent = section.parent && (slots.get(section.parent) ?? null);
    const range = { start, end };
    slots.set(
      section,
      makeSlot(section, { draft, range, options: read.options, parent, inherited }),
    );
    problems.push(...read.problems);
  }
  return { slots: [...slots.values()], gaps, problems };
}

/** Reads the directives of one section, each over what the ones before it say. */
function readAll(
  directives: readonly Directive[],
  defaults: SlotOptions,
  path: string,
): Options<SlotOptions> {
  let read: Options<SlotOptions> = { options: defaults, problems: [] };
  for (const directive of directives) {
    const next = readOptions(directive, { path, readers: slotReaders, defaults: read.options });
    const contradiction = findContradiction(next.options);
    const { line } = directive;
    const contradictions: readonly Problem[] = contradiction
      ? [{ code: "directive-contradiction", path, line, ...contradiction }]
      : [];
    read = {
      options: next.options,
      problems: [...read.problems, ...next.problems, ...contradictions],
    };
  }
  return read;
}

/** A heading of dots alone marks where sections beyond the template may stand. */
function isGap({ title }: Section): boolean {
  return /^(?:…+|\.{3,})$/.test(title);
}

/** Whether a slot of a base template is the one that a title of the extending template speaks of. */
export function isNamed({ names }: Slot, title: string): boolean {
  return names[0]?.pieces.join("*") === compileName(withoutOptional(title)).pieces.join("*");
}

function optionsFrom(inherited: Slot | null, heading: string): SlotOptions {
  const options = inherited ?? defaultSlotOptions;
  return isMarkedOptional(heading) ? { ...options, isRequired: false } : options;
}

type SlotParts = {
  readonly draft: TemplateDraft;
  readonly range: TextRange;
  readonly options: SlotOptions;
  readonly parent: Slot | null;
  readonly inherited: Slot | null;
};

function makeSlot(section: Section, { draft, range, options, parent, inherited }: SlotParts): Slot {
  const { blocks, names, depth, headingNode } = section;
  const title = withoutOptional(section.title);
  const bodyStart = headingNode ? offsetsOf(headingNode).end : range.start;
  const scaffold = normalizeScaffold(`${visibleText(blocks)}\n${writtenText(blocks)}`);
  const keepsText = inherited !== null && scaffold.length === 0;
  return {
    ...options,
    title,
    titleIn: titlesIn([title, ...options.aka]),
    names: [title, ...options.aka].map(compileName),
    placeholders: placeholdersIn([title, ...options.aka]),
    depth,
    parent,
    isRequired: options.isRequired && options.repeat.minimum > 0,
    isGenerated: options.isGenerated || parent?.isGenerated === true || isGeneratedName(names, []),
    source: keepsText ? inherited.source : sourceOf(draft, range),
    body: keepsText
      ? inherited.body
      : sourceOf(draft, { start: bodyStart, end: bodyEnd(section, range, draft.text) }).trim(),
    scaffold: keepsText ? inherited.scaffold : scaffold,
  };
}

/** Where the text of a section ends: a comment right above the next heading, parted from what is before, speaks of that. */
function bodyEnd({ blocks }: Section, { end }: TextRange, text: string): number {
  if (end === text.length) return end;
  let start = end;
  for (const block of blocks.toReversed()) {
    const range = offsetsOf(block);
    const isAbove = block.type === "html" && text.slice(range.end, start) === "\n";
    if (!isAbove || !/^<!--(?:(?!-->)[^])*-->$/.test(block.value)) break;
    start = range.start;
  }
  return text.slice(0, start).endsWith("\n\n") ? start : end;
}

/** Names with blanks in braces; beside one, the title itself is only an example. */
function placeholdersIn(names: readonly string[]): readonly string[] {
  const blanks = names.filter((name) => /\{[^{}]*\}/u.test(name));
  return blanks.length > 0 ? [...new Set([...names.slice(0, 1), ...blanks])] : [];
}

/** Names with a wildcard are not for people to write. */
function titlesIn([title = "", ...aka]: readonly string[]): Slot["titleIn"] {
  const names = [title, ...aka.filter((name) => !name.includes("*"))];
  return {
    "zh-CN": names.find((name) => /\p{Script=Han}/u.test(name)) ?? title,
    en: names.find((name) => /^[^\p{Script=Han}]*[A-Za-z][^\p{Script=Han}]*$/u.test(name)) ?? title,
  };
}
