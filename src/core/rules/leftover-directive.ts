import { listDocumentComments } from "#core/note/document-comments.ts";
import { indexLines } from "#core/note/lines.ts";
import type { Note } from "#core/note/note.ts";
import type { TextRange } from "#core/note/text-range.ts";
import type { Rule } from "./rule.ts";

/** A template's directives say what a note should be; copied along with it they say nothing to anybody. */
export const leftoverDirective: Rule<"leftover-directive"> = {
  id: "leftover-directive",
  summary: {
    "zh-CN": "从模板带来的规则注释要删去",
    en: "A note has none of the template's directives left in it",
  },
  severity: "notice",
  *check({ note }) {
    const found = listLeftovers(note);
    if (found.length === 0) return;
    const lines = indexLines(note.text);
    for (const { start, end, section } of found) {
      const line = lineOf(note.text, { start, end });
      yield {
        span: lines.span(start, end),
        section,
        message: {
          "zh-CN": "这是从模板带来的规则注释，在笔记里不起作用：请删去",
          en: "This comment is a rule of the template's and does nothing in a note: remove it",
        },
        fix: { span: lines.span(line.start, line.end), text: "" },
      };
    }
  },
};

type Leftover = TextRange & { readonly section: string | null };

function listLeftovers({ text, sections }: Note): readonly Leftover[] {
  if (!directive.test(text)) return [];
  return sections
    .filter(({ isGenerated }) => !isGenerated)
    .flatMap(({ title, headingNode, blocks }) =>
      listDocumentComments(headingNode ? [headingNode, ...blocks] : blocks)
        .filter((comment) => directive.test(comment.text))
        .map(({ start, end }) => ({ start, end, section: title || null })),
    );
}

/** A comment with at least one `key=value` or flag; `<!-- note to self -->` is for people. */
const directive =
  /<!--\s*note(?:-template)?(?:\s+(?:optional|generated|fixed|[\w-]{1,40}=(?:"[^"]*"|'[^']*'|[^\s"'>]*)))+\s*-->/;

/** The whole line, and its end, where nothing else stands on it. */
function lineOf(text: string, { start, end }: TextRange): TextRange {
  const before = /(?<![^\r\n])[ \t]*$/.exec(text.slice(Math.max(0, start - 200), start));
  const after = /^[ \t]*(?:\r\n?|\n|$)/.exec(text.slice(end, end + 200));
  if (!before || !after || (start > 200 && before.index === 0)) return { start, end };
  return { start: start - before[0].length, end: end + after[0].length };
}
