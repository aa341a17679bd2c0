import type { Root } from "mdast";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import remarkFrontmatter from "remark-frontmatter";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import { type Data, type Pluggable, type Processor, unified } from "unified";

/**
 * Parses a text that the guard has let pass, with positions.
 *
 * An extension takes its time on every line, so that a text is parsed with those alone whose marks it has.
 */
export function parseMarkdown(text: string): Root {
  const needed = extensions.filter(({ mark }) => mark.test(text));
  const key = needed.map(({ mark }) => mark.source).join(" ");
  const parser = parsers.get(key) ?? parserWith(needed);
  parsers.set(key, parser);
  return parser.parse(text);
}

type Parser = { readonly parse: (text: string) => Root };

/** Made so far, by their extensions. */
const parsers = new Map<string, Parser>();

function parserWith(needed: readonly Extension[]): Parser {
  return unified()
    .use(remarkParse)
    .use(needed.map(({ plugin }) => plugin))
    .freeze();
}

/** A part of the syntax, and what no text is without that has it. */
type Extension = { readonly mark: RegExp; readonly plugin: Pluggable };

/**
 * Front matter, formulas, and GitHub's extensions but for bare autolinks, which take quadratic time on some real pages
 * (docs/decisions/0003-no-autolink-literals.md).
 */
const extensions: readonly Extension[] = [
  { mark: /^\uFEFF?(?:---|\+\+\+)/, plugin: [remarkFrontmatter, ["yaml", "toml"]] },
  { mark: /\$/, plugin: remarkMath },
  { mark: /\[\^/, plugin: pluginOf(gfmFootnote(), gfmFootnoteFromMarkdown()) },
  { mark: /~/, plugin: pluginOf(gfmStrikethrough(), gfmStrikethroughFromMarkdown()) },
  // The row under the head of a table, which ends its line; no character is looked at more than a few times.
  {
    mark: /(?<![-:| \t])(?=[-:| \t]*-)(?=[-:| \t]*[|:])[-:| \t]+$/m,
    plugin: pluginOf(gfmTable(), gfmTableFromMarkdown()),
  },
  // A box may be broken over two lines, with the mark of a quote on the second.
  { mark: /\[[ \t\r\nxX]/, plugin: pluginOf(gfmTaskListItem(), gfmTaskListItemFromMarkdown()) },
];

type Syntax = NonNullable<Data["micromarkExtensions"]>[number];
type Tree = NonNullable<Data["fromMarkdownExtensions"]>[number];

function pluginOf(syntax: Syntax, tree: Tree): Pluggable {
  return function (this: Processor): void {
    const all = this.data();
    (all.micromarkExtensions ??= []).push(syntax);
    (all.fromMarkdownExtensions ??= []).push(tree);
  };
}
