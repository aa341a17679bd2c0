import { readFileSync } from "node:fs";
import remarkFrontmatter from "remark-frontmatter";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import { type Data, type Processor, unified } from "unified";
import { checkNote } from "#core/check/check-note.ts";
import { parseMarkdown } from "#core/note/markdown.ts";
import type { NoteFile } from "#core/note/note-file.ts";
import { parseNote } from "#core/note/parse.ts";
import { parseTemplate } from "#core/template/parse.ts";
import { studyNote } from "#core/template/study-note.ts";
import { type Template, generatedNames } from "#core/template/template.ts";

/** A way to take a note, from its bytes on. */
export type Way = (file: NoteFile) => void;

/** What everything else is measured against. */
export const base = "remark-parse alone";

/** The ways to take a note: bare, with each of our extensions to the syntax, and checked. */
export const ways: ReadonlyMap<string, Way> = new Map<string, Way>([
  [base, parseWith({})],
  ["with front matter", parse(unified().use(remarkParse).use(remarkFrontmatter, ["yaml", "toml"]))],
  ["with formulas", parse(unified().use(remarkParse).use(remarkMath))],
  ["with tables", parseWith(extension(gfmTable(), gfmTableFromMarkdown()))],
  ["with footnotes", parseWith(extension(gfmFootnote(), gfmFootnoteFromMarkdown()))],
  ["with strikethrough", parseWith(extension(gfmStrikethrough(), gfmStrikethroughFromMarkdown()))],
  ["with task lists", parseWith(extension(gfmTaskListItem(), gfmTaskListItemFromMarkdown()))],
  ["with all of these", (file) => void parseMarkdown(decode(file))],
  ["parsed into sections", (file) => void parseNote(file, () => [])],
  ["checked, built-in", check(studyNote("error"))],
  ["checked, 20 sections", check(readTemplate(new URL("twenty-sections.md", import.meta.url)))],
]);

type Extension = Pick<Data, "micromarkExtensions" | "fromMarkdownExtensions">;
type Syntax = NonNullable<Data["micromarkExtensions"]>[number];
type Tree = NonNullable<Data["fromMarkdownExtensions"]>[number];

function extension(syntax: Syntax, tree: Tree): Extension {
  return { micromarkExtensions: [syntax], fromMarkdownExtensions: [tree] };
}

function parseWith(added: Extension): Way {
  return parse(unified().use(remarkParse).data(added));
}

type Parser = { readonly parse: Processor["parse"] };

function parse(parser: Parser): Way {
  return (file) => void parser.parse(decode(file));
}

function decode({ bytes }: NoteFile): string {
  return new TextDecoder().decode(bytes);
}

function check(template: Template): Way {
  return (file) => {
    const note = parseNote(file, () => generatedNames(template));
    checkNote(note, { template, reason: { kind: "setting" } }, { language: note.language });
  };
}

function readTemplate(url: URL): Template {
  const origin = { name: "bench", path: url.pathname, source: "file", ceiling: "error" } as const;
  const reading = parseTemplate(readFileSync(url, "utf8"), origin);
  if (!reading.ok) throw new Error(`The template has ${reading.problems[0].code}`);
  return reading.value;
}
