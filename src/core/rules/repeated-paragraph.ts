import type { CheckContext } from "#core/check/context.ts";
import { writtenText } from "#core/note/content.ts";
import { countLength } from "#core/note/length.ts";
import { findNearDuplicates } from "#core/note/near-duplicates.ts";
import { listParagraphs } from "#core/note/paragraphs.ts";
import { proseOf } from "#core/note/prose.ts";
import { offsetsOf, spanOf } from "#core/note/span-of.ts";
import type { Span } from "#core/span.ts";
import { withoutScaffold } from "#core/template/scaffold.ts";
import type { Rule } from "./rule.ts";

/** A paragraph that says almost the same as an earlier one has been copied, and read twice. */
export const repeatedParagraph: Rule<"repeated-paragraph"> = {
  id: "repeated-paragraph",
  summary: {
    "zh-CN": "同样的段落不写两遍",
    en: "No paragraph says the same as an earlier one",
  },
  severity: "notice",
  *check(context) {
    const paragraphs = listLongParagraphs(context);
    const duplicates = findNearDuplicates(paragraphs.map(({ text }) => text));
    for (const { index, earlier } of duplicates) {
      const paragraph = paragraphs[index];
      const first = paragraphs[earlier];
      if (!paragraph || !first) continue;
      const line = first.span.startLine;
      yield {
        span: paragraph.span,
        section: paragraph.section,
        message: {
          "zh-CN": `这一段和第 ${line} 行的那一段几乎一样：请删去一处，或写清两处有什么不同`,
          en: `This paragraph says almost the same as the one on line ${line}: remove one, or say what differs`,
        },
      };
    }
  },
};

type LongParagraph = {
  readonly span: Span;
  readonly section: string | null;
  /** With its formulas, code and images, which may be all that differs. */
  readonly text: string;
};

/** The learner's paragraphs without what the template put there, if they are long enough to be no coincidence. */
function listLongParagraphs({ note, slots }: CheckContext): readonly LongParagraph[] {
  const scaffold = [...new Set(slots.flatMap(({ slot }) => slot.scaffold))];
  return note.sections
    .filter(({ isGenerated }) => !isGenerated)
    .flatMap(({ title, blocks }) =>
      listParagraphs(blocks)
        .filter((node) => {
          const { start, end } = offsetsOf(node);
          if (end - start < minimumLength) return false;
          const text = proseOf(node);
          return text.length >= minimumLength && isLong(withoutScaffold(text, scaffold));
        })
        .map((node) => ({
          span: spanOf(node),
          section: title || null,
          text: writtenText([node]),
        })),
    );
}

function isLong(text: string): boolean {
  return countLength(text) >= minimumLength;
}

/** In characters (字) and words. */
const minimumLength = 40;
