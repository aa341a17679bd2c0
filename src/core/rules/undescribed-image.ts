import type { Nodes } from "mdast";
import { listUndescribedImages } from "#core/note/images.ts";
import { spanOf } from "#core/note/span-of.ts";
import { listLines } from "./line-list.ts";
import type { Rule } from "./rule.ts";

/** An image has to say what it shows, in its text or in a line beside it: for who cannot see it, and for search. */
export const undescribedImage: Rule<"undescribed-image"> = {
  id: "undescribed-image",
  summary: {
    "zh-CN": "图片要有文字说明",
    en: "An image says what it shows",
  },
  severity: "notice",
  about: ["figure-description"],
  *check({ note }) {
    if (!/!\[|<img/i.test(note.text)) return;
    const found = note.sections
      .filter(({ isGenerated }) => !isGenerated)
      .flatMap(({ title, blocks }) =>
        listUndescribedImages(blocks).map((node): Found => ({ node, section: title || null })),
      );
    const [first] = found;
    if (!first) return;
    const lines = listLines(found.map(({ node }) => spanOf(node).startLine));
    const count = found.length;
    yield {
      span: spanOf(first.node),
      section: first.section,
      message:
        count === 1
          ? {
              "zh-CN":
                "这张图片没有文字说明：请在 ![] 的方括号里写上图里是什么，或在图下加一行图注",
              en: "This image does not say what it shows: write it between the brackets of ![], or in a caption below",
            }
          : {
              "zh-CN": `有 ${count} 张图片没有文字说明（${lines["zh-CN"]}）：请在 ![] 的方括号里写上图里是什么，或在图下加一行图注`,
              en: `${count} images do not say what they show (${lines.en}): write it between the brackets of ![], or in a caption below`,
            },
    };
  },
};

type Found = { readonly node: Nodes; readonly section: string | null };
