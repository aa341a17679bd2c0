import type { Nodes, Root } from "mdast";
import { type Markup, nextMarkup } from "./html-markup.ts";
import { offsetsOf } from "./span-of.ts";
import type { TextRange } from "./text-range.ts";

/**
 * Lists what a reader does not see of a document's HTML: the markup itself, and hidden elements with their content.
 *
 * A hidden element without an end reaches as far as the block that it stands in.
 */
export function listHiddenHtml(source: string, root: Root): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let open: Hidden | null = null;
  const walk = (node: Nodes): void => {
    if (node.type === "html") open = readHtml(source, { node: offsetsOf(node), open, ranges });
    if (!("children" in node)) return;
    const around = open;
    for (const child of node.children) walk(child);
    if (open === null || open.start === around?.start) return;
    ranges.push({ start: open.start, end: offsetsOf(node).end });
    open = null;
  };
  walk(root);
  return ranges;
}

/** An element that hides its content and has not ended, and how many of its own kind are open within it. */
type Hidden = { readonly name: string; readonly start: number; readonly depth: number };

type Reading = {
  readonly node: TextRange;
  readonly open: Hidden | null;
  readonly ranges: TextRange[];
};

/** Reads one piece of HTML, adds what it hides, and says which hidden element is open after it. */
function readHtml(source: string, { node, open: before, ranges }: Reading): Hidden | null {
  const html = source.slice(node.start, node.end);
  let open = before;
  let markup = nextIn(html, open, 0);
  for (; markup; markup = nextIn(html, open, markup.end)) {
    const start = node.start + markup.start;
    const end = node.start + markup.end;
    if (open === null) {
      if (hides(markup)) open = { name: markup.name, start, depth: 1 };
      else ranges.push({ start, end });
      continue;
    }
    open = stepWithin(open, markup);
    if (open.depth > 0) continue;
    ranges.push({ start: open.start, end });
    open = null;
  }
  return open;
}

function stepWithin(open: Hidden, { name, isClosing }: Markup): Hidden {
  if (name !== open.name) return open;
  return { ...open, depth: open.depth + (isClosing ? -1 : 1) };
}

/** The next markup; in an element of plain text, only its end is markup. */
function nextIn(html: string, open: Hidden | null, from: number): Markup | null {
  if (open === null || !plainText.has(open.name)) return nextMarkup(html, from);
  const end = new RegExp(`</${open.name}(?=[\\s/>]|$)`, "gi");
  end.lastIndex = from;
  const match = end.exec(html);
  return match && nextMarkup(html, match.index);
}

/** Whether an element hides its content from a reader. */
function hides({ name, isClosing, attributes }: Markup): boolean {
  if (isClosing || name === "" || childless.has(name)) return false;
  if (neverShown.has(name)) return true;
  const names = attributes.replaceAll(/=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+)/g, "= ");
  if (/(?:^|[\s/])hidden(?=[\s=/>]|$)/i.test(names)) return true;
  const style = /(?:^|[\s"'/])style\s*=\s*(?:"([^"]*)|'([^']*)|([^\s>"']+))/i.exec(attributes);
  return style !== null && hidingStyle.test(style[1] ?? style[2] ?? style[3] ?? "");
}

/** Character references, escapes and comments have no place in an honest style. */
const hidingStyle =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:font-size|opacity|(?:max-)?(?:height|width))\s*:\s*0*\.?0+(?![\d.])|(?<![\w-])color\s*:\s*transparent|&|\\|\/\*/i;

const plainText: ReadonlySet<string> = new Set(
  "script style textarea title iframe noscript noembed noframes".split(" "),
);

const neverShown: ReadonlySet<string> = new Set([
  ...plainText,
  ..."template object datalist dialog head audio video canvas".split(" "),
]);

const childless: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta source track wbr".split(" "),
);
