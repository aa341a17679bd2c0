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
    const isDescribed =
      [blocks[index - 1], block].some((near) => near && isCaption(near)) ||
      isCaptionBelow(blocks[index + 1]);
    return isDescribed ? [] : images;
  });
}

/** Lists the images, or the pieces of HTML that hold one, that say themselves what they show. */
export function listDescribedImages(nodes: readonly Nodes[]): readonly Nodes[] {
  return nodes.flatMap((node) => {
    if (node.type === "image") return describesImage(node.alt ?? "", node.url) ? [node] : [];
    if (node.type === "html") return listAlternatives(node.value).some(isSaid) ? [node] : [];
    return "children" in node ? listDescribedImages(node.children) : [];
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
  if (node.type === "html") return listAlternatives(node.value).every(isSaid) ? [] : [node];
  return "children" in node ? node.children.flatMap(listBareImages) : [];
}

type Alternative = { readonly text: string; readonly url: string };

function isSaid({ text, url }: Alternative): boolean {
  return describesImage(text, url);
}

/** What each image in a piece of HTML says, and where it is. */
function listAlternatives(html: string): readonly Alternative[] {
  const found: Alternative[] = [];
  for (let markup = nextMarkup(html, 0); markup; markup = nextMarkup(html, markup.end)) {
    const { name: element, attributes } = markup;
    if (element !== "img") continue;
    const valueOf = (name: string): string => findAttribute(attributes, name)?.value ?? "";
    found.push({ text: valueOf("alt"), url: valueOf("src") });
  }
  return found;
}

/** Whether a block is a line about an image: a short one, or one that speaks of a figure. */
function isCaption(block: Nodes): boolean {
  const text = readLine(block);
  const length = countLength(text);
  const longest = cjk.test(text) ? longestCaption : longestCaptionInWords;
  return length > 0 && (length <= longest || figure.test(text));
}

/** Whether the block below an image is about it; a short one that is a whole sentence may as well go on with the text. */
function isCaptionBelow(block: Nodes | undefined): boolean {
  if (!block || !isCaption(block)) return false;
  const text = readLine(block);
  return figure.test(text) || !/[。！？.!?]\s*$/.test(text);
}

/** The beginning of what a block that may be a caption says. */
function readLine(block: Nodes): string {
  if (!captions.has(block.type)) return "";
  const text = block.type === "html" ? textOf(block.value) : visibleText([block]);
  return text.slice(0, 2000);
}

const captions: ReadonlySet<string> = new Set(["paragraph", "html", "table"]);

/** In characters, and in words where there are no others: fifty words are a paragraph. */
const longestCaption = 50;
const longestCaptionInWords = 25;
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const figure =
  /(?:^|\n)\s*(?:图|表|fig(?:ure)?\.?)\s*[\d一二三四五六七八九十:：]|[如见下上左右]图|图中|图示|(?:figure|fig\.) \d|(?:as shown|shown (?:above|below|here)|the (?:figure|diagram|picture|screenshot))/i;

function textOf(html: string): string {
  let text = "";
  let end = 0;
  for (let markup = nextMarkup(html, 0); markup; markup = nextMarkup(html, markup.end)) {
    text += html.slice(end, markup.start);
    end = markup.end;
  }
  return text + html.slice(end);
}
