import type { Nodes } from "mdast";
import { findAttribute } from "./html-attribute.ts";
import { nextMarkup } from "./html-markup.ts";
import { describesImage } from "./images-description.ts";
import { countLength } from "./length.ts";
import { visibleText } from "./visible-text.ts";

/** Lists the images, or the pieces of HTML that hold one, that neither say what they show nor have a caption. */
export function listUndescribedImages(blocks: readonly Nodes[]): readonly Nodes[] {
  return blocks.flatMap((block, index) => {
    if (containers.has(block.type) && "children" in block) {
      return listUndescribedImages(block.children);
    }
    const images = listBareImages(block);
    if (images.length === 0) return images;
    const beside = [blocks[index - 1], block, blocks[index + 1]];
    return beside.some((near) => near && isCaption(near)) ? [] : images;
  });
}

/** A table is none: its cells say what they show. */
const containers: ReadonlySet<string> = new Set([
  "blockquote",
  "list",
  "listItem",
  "footnoteDefinition",
]);

/** The images of a block that do not say what they show. */
function listBareImages(node: Nodes): readonly Nodes[] {
  if (node.type === "image") return describesImage(node.alt ?? "", node.url) ? [] : [node];
  if (node.type === "html") return showsBareImage(node.value) ? [node] : [];
  return "children" in node ? node.children.flatMap(listBareImages) : [];
}

function showsBareImage(html: string): boolean {
  for (let markup = nextMarkup(html, 0); markup; markup = nextMarkup(html, markup.end)) {
    const { name: element, attributes } = markup;
    if (element !== "img") continue;
    const valueOf = (name: string): string => findAttribute(attributes, name)?.value ?? "";
    if (!describesImage(valueOf("alt"), valueOf("src"))) return true;
  }
  return false;
}

/** Whether a block is a line about an image: a short one, or one that speaks of a figure. */
function isCaption(block: Nodes): boolean {
  if (!captions.has(block.type)) return false;
  const text = block.type === "html" ? textOf(block.value) : visibleText([block]);
  const length = countLength(text);
  return length > 0 && (length <= longestCaption || figure.test(text.slice(0, 2000)));
}

const captions: ReadonlySet<string> = new Set(["paragraph", "html", "table"]);

/** In characters and words. */
const longestCaption = 50;

const figure =
  /(?:^|\n)\s*(?:图|表|fig(?:ure)?\.?)\s*[\d一二三四五六七八九十]|[如见下上左右]图|图中|图示|(?:figure|fig\.) \d|(?:as shown|shown (?:above|below|here)|the (?:figure|diagram|picture|screenshot))/i;

function textOf(html: string): string {
  let text = "";
  let end = 0;
  for (let markup = nextMarkup(html, 0); markup; markup = nextMarkup(html, markup.end)) {
    text += html.slice(end, markup.start);
    end = markup.end;
  }
  return text + html.slice(end);
}
