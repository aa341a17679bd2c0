import type { ListItem } from "mdast";
import { visibleText } from "#core/note/visible-text.ts";
import type { Criterion } from "#core/review/request.ts";

/**
 * Reads one level: `**Name** – what it takes`, `Name: what it takes`, or a name alone.
 *
 * `null` where it has no name: a sentence is none.
 */
export function readLevel(item: ListItem): Criterion["levels"][number] | null {
  const text = onOneLine(visibleText(item.children));
  const marked = markedName(item);
  const name = marked ?? named.exec(text)?.groups?.["name"] ?? text;
  const level = {
    name: name.replace(/[\s：:]+$/u, "").trim(),
    description: text.slice(name.length).replace(separator, "").trim(),
  };
  return level.name === "" || level.name.length > longestName ? null : level;
}

/** Words on one line. */
export function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

/** In UTF-16 units. */
const longestName = 40;

const separator = /^\s*(?:[：:]|[–—-]+)\s*/u;

/** What stands before a colon, or before a dash between spaces: a range such as 8–10 has none. */
const named = /^(?<name>[^：:]{1,80}?)(?:[：:]|\s*——|\s[–—-]\s)/u;

/** What stands in bold at the very start. */
function markedName({ children: [first] }: ListItem): string | null {
  if (first?.type !== "paragraph") return null;
  const [start] = first.children;
  return start?.type === "strong" ? onOneLine(visibleText([start])) : null;
}
