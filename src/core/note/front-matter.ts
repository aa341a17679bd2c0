import type { Nodes, Root } from "mdast";
import type { Span } from "#core/span.ts";
import { type ParsedYaml, type ValuePath, parseYaml } from "./front-matter-yaml.ts";
import { type LineIndex, indexLines } from "./lines.ts";
import { offsetsOf, spanOf } from "./span-of.ts";
import type { TextRange } from "./text-range.ts";

/** What stands between dashes, or plus signs, at the very start of a note. */
export type FrontMatter = {
  readonly format: "yaml" | "toml";
  /** Its plain values; `null` where they were not read. */
  readonly data: unknown;
  /** What keeps YAML from being read. */
  readonly error: FrontMatterError | null;
  /** Of the whole, fences included. */
  readonly span: Span;
  /** Where a value stands; `null` when there is none. */
  readonly valueSpan: (path: ValuePath) => Span | null;
  /** Where the key of a value stands; `null` when it has none, as an item of a list. */
  readonly keySpan: (path: ValuePath) => Span | null;
};

/** Why YAML cannot be read: the parser's own code, or that it is larger or deeper than what a person writes. */
export type FrontMatterError = { readonly code: string; readonly span: Span };

/** Parses the front matter of a note; `null` when it has none. */
export function parseFrontMatter(root: Root, source: string): FrontMatter | null {
  const [node] = root.children;
  if (!node || !isFrontMatter(node)) return null;
  const isYaml = node.type === "yaml";
  const { start, end } = offsetsOf(node);
  const fence = /^.*(?:\r\n?|\n)/.exec(source.slice(start, end))?.[0] ?? "";
  const lines = shift(indexLines(source.slice(0, end)), start + fence.length);
  const { data, error, valueRange, keyRange } = isYaml
    ? parseYaml(withLineFeeds(node.value))
    : unread;
  const spanOfRange = (range: TextRange | null): Span | null => range && lines(range);
  return {
    format: isYaml ? "yaml" : "toml",
    data,
    error: error && { code: error.code, span: lines(error) },
    span: spanOf(node),
    valueSpan: (path) => spanOfRange(valueRange(path)),
    keySpan: (path) => spanOfRange(keyRange(path)),
  };
}

/** A field of front matter that is a mapping; `undefined` when there is none. */
export function frontMatterField(frontMatter: FrontMatter | null, key: string): unknown {
  const data = frontMatter?.data;
  if (typeof data !== "object" || data === null || Array.isArray(data)) return undefined;
  return Object.entries(data).find(([name]) => name === key)?.[1];
}

/** The title that front matter gives a note, on one line. */
export function frontMatterTitle(frontMatter: FrontMatter | null): string | null {
  const title = frontMatterField(frontMatter, "title");
  return typeof title === "string" && title.trim() !== ""
    ? title.replaceAll(/\s+/gu, " ").trim()
    : null;
}

/** Whether a node is front matter, in YAML or TOML. */
export function isFrontMatter({ type }: Nodes): boolean {
  return frontMatterTypes.has(type);
}

const frontMatterTypes: ReadonlySet<string> = new Set(["yaml", "toml"]);

const unread: ParsedYaml = {
  data: null,
  error: null,
  valueRange: () => null,
  keyRange: () => null,
};

/** A return alone ends a line in Markdown, and in YAML for all but the parser. */
function withLineFeeds(text: string): string {
  return text.replaceAll(/\r(?!\n)/g, "\n");
}

function shift({ span }: LineIndex, by: number): (range: TextRange) => Span {
  return ({ start, end }) => span(start + by, end + by);
}
