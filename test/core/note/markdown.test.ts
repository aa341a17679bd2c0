import * as fc from "fast-check";
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
import { type Processor, unified } from "unified";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { parseMarkdown } from "#core/note/markdown.ts";
import { soup } from "#test/core/property/soup.ts";

const everything = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ["yaml", "toml"])
  .use(remarkMath)
  .use(function (this: Processor) {
    const all = this.data();
    (all.micromarkExtensions ??= []).push(
      gfmFootnote(),
      gfmStrikethrough(),
      gfmTable(),
      gfmTaskListItem(),
    );
    (all.fromMarkdownExtensions ??= []).push(
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
    );
  })
  .freeze();

test.each([
  ["---\ntitle: a\n---\n", "yaml"],
  ["+++\ntitle = 1\n+++\n", "toml"],
  ["速度 $v$ 是", "inlineMath"],
  ["$$\nv\n$$", "math"],
  ["见[^1]。\n\n[^1]: 注", "footnoteReference"],
  ["见[^1]。\n\n[^1]: 注", "footnoteDefinition"],
  ["~~删去~~", "delete"],
  ["~删去~", "delete"],
  ["| 甲 | 乙 |\n| - | - |", "table"],
  ["甲 | 乙\n-|-", "table"],
  ["\uFEFF---\ntitle: a\n---\n", "yaml"],
  ["甲\n:-", "table"],
  ["甲\n-:", "table"],
  ["> 甲 | 乙\n> --- \t | ---", "table"],
])("%j has a node of type %s", (text, type) => {
  const types: string[] = [];
  visit(parseMarkdown(text), (node) => void types.push(node.type));
  expect(types).toContain(type);
});

test.each([
  "- [ ] 买菜",
  "- [x] 买菜",
  "- [X] 买菜",
  "- [\t] 买菜",
  "- [\n] 买菜",
  "- [\r\n] 买菜",
  "> - [\n> ] 买菜",
])("%j has a task", (text) => {
  const checked: unknown[] = [];
  visit(parseMarkdown(text), "listItem", (item) => void checked.push(item.checked));
  expect(checked).toEqual([expect.any(Boolean)]);
});

const syntax = "---\n|+++\n|\n- |\n> |- [|] a|[ ]|[^a]|[^a]: |~~|$$|-:|\r\n".split("|");

const marks = fc
  .array(fc.constantFrom(..."-|:~$+[]^x>a \t\n\\".split(""), ...syntax), { maxLength: 40 })
  .map((parts) => parts.join(""));

test("a text without the marks of an extension is the same with and without it", () => {
  fc.assert(
    fc.property(fc.oneof(marks, soup), (text) => {
      expect(parseMarkdown(text)).toEqual(everything.parse(text));
    }),
    { numRuns: 3000 },
  );
});
