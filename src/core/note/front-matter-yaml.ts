import {
  type Document,
  type YAMLParseError,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
} from "yaml";
import type { TextRange } from "./text-range.ts";

/** The keys and indexes that lead to a value. */
export type ValuePath = readonly (string | number)[];

/** A YAML text as plain values, with the places of each in UTF-16 units. */
export type ParsedYaml = {
  readonly data: unknown;
  readonly error: (TextRange & { readonly code: string }) | null;
  readonly valueRange: (path: ValuePath) => TextRange | null;
  readonly keyRange: (path: ValuePath) => TextRange | null;
};

/** Parses YAML that anybody may have written. Dates stay text, as in the core schema. */
export function parseYaml(text: string): ParsedYaml {
  if (text.length > longest || nestsDeeply(text)) return failed("TOO_COMPLEX", 0, 0);
  const document = parseDocument(text, { schema: "core", logLevel: "silent" });
  const [error] = document.errors;
  if (error) {
    const [start, end] = placeOf(error, document);
    return failed(error.code, start, Math.min(end, text.length));
  }
  const entryAt = (path: ValuePath): Entry | null =>
    path.reduce<Entry | null>((entry, step) => entry && stepInto(entry.value, step, document), {
      key: null,
      value: document.contents,
    });
  return {
    ...readValues(document, text),
    valueRange: (path) => rangeOf(entryAt(path)?.value),
    keyRange: (path) => rangeOf(entryAt(path)?.key),
  };
}

/** In UTF-16 units; more is not front matter that a person wrote. */
const longest = 8192;

/** Levels of nesting: some hundreds overflow the stack of the parser, and a few thousand end the whole process. */
const deepest = 64;

function nestsDeeply(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === "[" || bracket === "{" ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) return true;
  }
  // On one line, as in `- - -` or `? ? ?`.
  return text.split("\n").some((line) => (line.match(/[-?:](?=\s)/g)?.length ?? 0) > deepest);
}

function failed(code: string, start: number, end: number): ParsedYaml {
  return { data: null, error: { code, start, end }, valueRange: () => null, keyRange: () => null };
}

/** Where to look: a quotation mark that is not closed runs to the end, so that it is the mark that matters. */
function placeOf({ pos: [start, end] }: YAMLParseError, document: Document): [number, number] {
  let place: [number, number] = [start, end];
  visit(document, {
    Scalar(_, { type, range }) {
      if (!range || !type?.startsWith("QUOTE_") || range[0] > start || range[1] < start) return;
      place = [range[0], range[0] + 1];
    },
  });
  return place;
}

function readValues(document: Document.Parsed, text: string): Pick<ParsedYaml, "data" | "error"> {
  const error = text.includes("*") ? findAliasError(document) : null;
  if (error) return { data: null, error };
  try {
    return { data: document.toJS({ maxAliasCount: mostAliases }), error: null };
  } catch (thrown) {
    // Aliases of aliases, which would grow without end.
    if (thrown instanceof ReferenceError) return failed("TOO_COMPLEX", 0, 0);
    throw thrown;
  }
}

const mostAliases = 100;

/** Finds an alias that stands for nothing or for what it is itself a part of, or one too many. */
function findAliasError(document: Document): ParsedYaml["error"] {
  let error: ParsedYaml["error"] = null;
  let count = 0;
  visit(document, {
    Alias(_, alias, path) {
      const target = alias.resolve(document);
      count += 1;
      if (target && !path.includes(target) && count <= mostAliases) return undefined;
      const code = count > mostAliases ? "TOO_COMPLEX" : "BAD_ALIAS";
      error = { code, ...(rangeOf(alias) ?? { start: 0, end: 0 }) };
      return visit.BREAK;
    },
  });
  return error;
}

/** Nodes of YAML; what is missing or empty is no node. */
type Entry = { readonly key: unknown; readonly value: unknown };

function stepInto(node: unknown, step: string | number, document: Document): Entry | null {
  const collection = isAlias(node) ? node.resolve(document) : node;
  if (isSeq(collection)) {
    return typeof step === "number" ? { key: null, value: collection.items.at(step) } : null;
  }
  if (!isMap(collection)) return null;
  return collection.items.find(({ key }) => nameOf(key) === step) ?? null;
}

/** What a key is called as a property of a plain object. */
function nameOf(key: unknown): string | null {
  return isScalar(key) ? String(key.toJSON()) : null;
}

function rangeOf(node: unknown): TextRange | null {
  return isNode(node) && node.range ? { start: node.range[0], end: node.range[1] } : null;
}
