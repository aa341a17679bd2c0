import { type Passage, listPassages } from "#core/note/passages.ts";
import { countLength } from "#core/note/length.ts";
import { visibleText } from "#core/note/visible-text.ts";
import { covers, indexItems } from "./containment.ts";
import type { Parts } from "./parts.ts";

/** The keywords of a note, and those that its text never mentions. */
export type KeywordCoverage = {
  readonly keywords: readonly Passage[];
  readonly unused: readonly Passage[];
};

/** Holds the keywords against the summary, or against the whole note where it has none; `null` without keywords. */
export function coverKeywords({ keywords, summary, all }: Parts): KeywordCoverage | null {
  const sections =
    summary.length > 0 ? summary : all.filter((section) => !keywords.includes(section));
  const text = visibleText(sections.flatMap(({ blocks }) => blocks));
  const list = keywords.flatMap(({ blocks }) => listPassages(blocks)).flatMap(splitKeywords);
  if (list.length === 0 || countLength(text) < 60) return null;
  const body = indexItems(text);
  return { keywords: list, unused: list.filter(({ text: keyword }) => !covers(body, keyword)) };
}

function splitKeywords({ text, line }: Passage): readonly Passage[] {
  return text
    .split(/[、，,；;|｜/]/u)
    .map((keyword) => ({ text: keyword.trim(), line }))
    .filter(({ text: keyword }) => countLength(keyword) > 0 && countLength(keyword) <= 15);
}
