import type { Html, Nodes, Root } from "mdast";
import { commentMarker } from "mdast-comment-marker";
import { visit } from "unist-util-visit";
import { listComments } from "#core/note/comments.ts";
import { offsetsOf, spanOf } from "#core/note/span-of.ts";
import type { Problem } from "#core/problem.ts";
import { type Severity, severities } from "#core/severity.ts";
import type { Slot } from "./template.ts";

/** What `<!-- note … -->` says about the section it stands in. */
export type SlotOptions = Pick<
  Slot,
  "isRequired" | "minimumLength" | "items" | "todo" | "severity" | "isGenerated"
> & { readonly aka: readonly string[] };

/** What `<!-- note-template … -->` says about the whole template. */
export type TemplateOptions = { readonly name: string | null };

/** A directive as it was written. Lines count from 1. */
export type Directive = {
  readonly kind: "note" | "note-template";
  readonly line: number;
  /** In UTF-16 units from 0. */
  readonly offset: number;
  /** `null` when the words after the name are not `key=value` and flags. */
  readonly values: ReadonlyMap<string, string> | null;
  readonly text: string;
};

/** A value, or the problem that keeps it from being read. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** Lists the directives of a template; every other comment is guidance for people. */
export function listDirectives(root: Root): readonly Directive[] {
  const directives: Directive[] = [];
  visit(root, (node: Nodes) => {
    if (node.type === "html") directives.push(...directivesIn(node));
  });
  return directives;
}

function directivesIn(node: Html): readonly Directive[] {
  return listComments(node.value).flatMap(({ text, start }) => {
    const kind = /^<!--\s*(note|note-template)(?:\s|-->)/.exec(text)?.[1];
    if (kind !== "note" && kind !== "note-template") return [];
    const line = spanOf(node).startLine + (node.value.slice(0, start).match(/\n/g)?.length ?? 0);
    const offset = offsetsOf(node).start + start;
    return [{ kind, line, offset, values: readParameters(text), text }];
  });
}

function readParameters(text: string): ReadonlyMap<string, string> | null {
  if (text.length > longestDirective) return null;
  const marker = commentMarker({ type: "html", value: text });
  return marker
    ? new Map(Object.entries(marker.parameters).map(([key, value]) => [key, String(value)]))
    : null;
}

/** In UTF-16 units; the parser of markers takes quadratic time. */
const longestDirective = 2000;

/** Reads the directive of a section; `defaults` are what holds without one. */
export function readSlotOptions(
  directive: Directive,
  defaults: SlotOptions,
  path: string,
): Reading<SlotOptions> {
  return readValues(directive, { path, readers: slotReaders, defaults });
}

/** Reads the directive of a whole template. */
export function readTemplateOptions(
  directive: Directive,
  defaults: TemplateOptions,
  path: string,
): Reading<TemplateOptions> {
  return readValues(directive, { path, readers: templateReaders, defaults });
}

type Reader<Options> = {
  readonly expected: string;
  /** `null` when the value is not one of those expected. */
  readonly read: (value: string) => Partial<Options> | null;
};

type Readers<Options> = Readonly<Record<string, Reader<Options>>>;

const flag = (apply: (value: boolean) => Partial<SlotOptions>): Reader<SlotOptions> => ({
  expected: "true, false",
  read: (value) => (value === "true" || value === "false" ? apply(value === "true") : null),
});

const slotReaders: Readers<SlotOptions> = {
  aka: {
    expected: '"name|other name"',
    read: (value) => {
      const aka = value.split("|").map((name) => name.trim());
      return aka.every((name) => name !== "" && name !== "true") ? { aka } : null;
    },
  },
  optional: flag((isOptional) => ({ isRequired: !isOptional })),
  min: {
    expected: "100",
    read: (value) => (/^\d{1,6}$/.test(value) ? { minimumLength: Number(value) } : null),
  },
  items: { expected: "3..15, 3.., 3", read: readItems },
  todo: {
    expected: "deny, reason, allow",
    read: (value) =>
      value === "deny" || value === "reason" || value === "allow" ? { todo: value } : null,
  },
  severity: {
    expected: severities.join(", "),
    read: (value) => {
      const severity = severities.find((known: Severity) => known === value);
      return severity ? { severity } : null;
    },
  },
  generated: flag((isGenerated) => ({ isGenerated })),
};

const templateReaders: Readers<TemplateOptions> = {
  name: {
    expected: "study-note",
    read: (value) => (value.trim() === "" || value === "true" ? null : { name: value.trim() }),
  },
};

function readItems(value: string): Partial<SlotOptions> | null {
  const range = /^(\d{1,4})(?:(\.\.)(\d{1,4})?)?$/.exec(value);
  if (!range) return null;
  const minimum = Number(range[1]);
  const maximum = range[3] === undefined ? null : Number(range[3]);
  return maximum !== null && maximum < minimum ? null : { items: { minimum, maximum } };
}

function readValues<Options>(
  { values, line, text }: Directive,
  { path, readers, defaults }: { path: string; readers: Readers<Options>; defaults: Options },
): Reading<Options> {
  if (!values) return { ok: false, problem: { code: "directive-unreadable", path, line, text } };
  let options = defaults;
  for (const [key, value] of values) {
    const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (!reader) {
      const known = Object.keys(readers);
      return { ok: false, problem: { code: "directive-unknown-key", path, line, key, known } };
    }
    const read = reader.read(value);
    if (!read) {
      const { expected } = reader;
      return {
        ok: false,
        problem: { code: "directive-value-not-allowed", path, line, key, value, expected },
      };
    }
    options = { ...options, ...read };
  }
  return { ok: true, value: options };
}
