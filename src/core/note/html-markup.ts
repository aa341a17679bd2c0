/** A tag, comment, declaration or instruction in a piece of HTML. Only a tag has a name, in lower case. */
export type Markup = {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly isClosing: boolean;
  readonly attributes: string;
};

/** Finds the first markup of a piece of HTML from `from` on. What has no end reaches as far as the HTML does. */
export function nextMarkup(html: string, from: number): Markup | null {
  for (let at = html.indexOf("<", from); at >= 0; at = html.indexOf("<", at + 1)) {
    const markup = markupAt(html, at);
    if (markup) return markup;
  }
  return null;
}

function markupAt(html: string, start: number): Markup | null {
  for (const [opening, closing] of namelessMarkup) {
    if (!html.startsWith(opening, start)) continue;
    const close = html.indexOf(closing, start + opening.length);
    const end = close < 0 ? html.length : close + closing.length;
    return { start, end, name: "", isClosing: false, attributes: "" };
  }
  tagStart.lastIndex = start;
  const tag = tagStart.exec(html);
  if (!tag) return null;
  const attributesStart = start + tag[0].length;
  const end = endOfTag(html, attributesStart);
  return {
    start,
    end,
    name: (tag[2] ?? "").toLowerCase(),
    isClosing: tag[1] === "/",
    attributes: html.slice(attributesStart, end),
  };
}

const namelessMarkup = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<!", ">"],
  ["<?", "?>"],
] as const;

const tagStart = /<(\/?)([a-z][^\s/>]*)/iy;

/** Where a tag ends: at the first `>` that is not inside a quoted value. */
function endOfTag(html: string, from: number): number {
  let before = "";
  for (let at = from; at < html.length; at += 1) {
    const unit = html.charAt(at);
    if (unit === ">") return at + 1;
    if (before === "=" && (unit === '"' || unit === "'")) {
      const close = html.indexOf(unit, at + 1);
      if (close < 0) return html.length;
      at = close;
    }
    if (!/\s/.test(unit)) before = unit;
  }
  return html.length;
}
