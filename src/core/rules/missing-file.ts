import { type BrokenLink, listBrokenLinks } from "#core/check/broken-links.ts";
import { indexLines } from "#core/note/lines.ts";
import type { Span } from "#core/span.ts";
import { messageFor } from "./missing-file-messages.ts";
import type { Rule } from "./rule.ts";

/** An image or a link has to lead to what is there: a file of the repository, and the place in it that is named. */
export const missingFile: Rule<"missing-file"> = {
  id: "missing-file",
  summary: {
    "zh-CN": "图片和链接指向的文件和位置都要存在",
    en: "Images and links lead to a file, and to a place in it, that exists",
  },
  severity: "warning",
  *check({ note, linkedFiles }) {
    const broken = listBrokenLinks(note, linkedFiles);
    if (broken.length === 0) return;
    const lines = indexLines(note.text);
    const spanOf = ({ link: { range } }: BrokenLink): Span => lines.span(range.start, range.end);
    for (const { first, more } of gather(broken)) {
      const { link, mended } = first;
      const span = spanOf(first);
      yield {
        span,
        section: link.section,
        message: messageFor(
          first,
          more.map((other) => spanOf(other).startLine),
        ),
        ...(mended === null ? {} : { fix: { span, text: mended } }),
      };
    }
  },
};

type Gathered = { readonly first: BrokenLink; readonly more: readonly BrokenLink[] };

/**
 * What an edit mends stands alone, and so do the first few of each kind; the next speaks for the rest.
 *
 * A folder of thirty images that was not committed is one mistake.
 */
function gather(broken: readonly BrokenLink[]): readonly Gathered[] {
  const gathered: Gathered[] = [];
  const counts = new Map<string, number>();
  const rests = new Map<string, BrokenLink[]>();
  for (const first of broken) {
    const { kind } = first.problem;
    const count = first.mended === null ? (counts.get(kind) ?? 0) + 1 : 0;
    if (count > 0) counts.set(kind, count);
    if (count > mostOfAKind) rests.get(kind)?.push(first);
    if (count > mostOfAKind) continue;
    const more: BrokenLink[] = [];
    if (count === mostOfAKind) rests.set(kind, more);
    gathered.push({ first, more });
  }
  return gathered;
}

const mostOfAKind = 4;
