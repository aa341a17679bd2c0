import type { Nodes } from "mdast";
import type { Image } from "mdast";
import { offsetsOf, spanOf } from "#core/note/span-of.ts";
import { visibleText } from "#core/note/visible-text.ts";
import type { Parts } from "./parts.ts";

/** An image as the source has it. */
export type FoundImage = { readonly source: string; readonly line: number };

/** The images that say what they show, and those that neither say it nor have a caption. */
export function findImages({ all, checked }: Parts): {
  readonly described: readonly FoundImage[];
  readonly undescribed: readonly FoundImage[];
} {
  const described: FoundImage[] = [];
  const undescribed: FoundImage[] = [];
  for (const { blocks } of all) {
    for (const [index, block] of blocks.entries()) {
      const beside = [blocks[index - 1], block, blocks[index + 1]].filter(
        (near) => near !== undefined,
      );
      const hasCaption = beside.some((near) => isCaption(visibleText([near])));
      for (const image of listImages([block])) {
        const { start, end } = offsetsOf(image);
        const found = {
          source: checked.note.learnerText.slice(start, end),
          line: spanOf(image).startLine,
        };
        if (describes(image)) described.push(found);
        else if (!hasCaption) undescribed.push(found);
      }
    }
  }
  return { described, undescribed };
}

function listImages(nodes: readonly Nodes[]): readonly Image[] {
  return nodes.flatMap((node) => {
    if (node.type === "image") return [node];
    return "children" in node ? listImages(node.children) : [];
  });
}

/** Whether an alternative text says more than the name of the file. */
function describes({ alt, url }: Image): boolean {
  const text = (alt ?? "").trim();
  const file =
    decode(url.replace(/[?#].*$/s, ""))
      .split(/[/\\]/)
      .findLast((part) => part !== "") ?? "";
  const stem = file.replace(/\.[a-z0-9]{2,5}$/iu, "");
  if (text === "" || text === file || text === stem) return false;
  return !/\.(?:png|jpe?g|gif|svg|webp|bmp)$/iu.test(text) && !meaningless.test(text);
}

const meaningless =
  /^(?:(?:image|img|pic|picture|photo|screenshot|screen shot|snipaste|alt(?: text)?|figure|图片?|截图|截屏|在这里插入图片描述|请添加图片描述)[-_ 0-9.:()（）]*|[-_ 0-9.:]+|[0-9a-f-]{16,})$/iu;

/** A line that begins as captions do, or says where the figure is. */
function isCaption(text: string): boolean {
  return /^(?:图|Fig(?:ure)?\.?)\s*[\d一二三四五六七八九十]*\s*[:：.、\s]|(?:如|见|下|上)图(?:所示|[，,:：]|为|是|中|展示|表示|给出)|\b(?:the figure|figure \d|as shown|shown (?:above|below))/iu.test(
    text,
  );
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
