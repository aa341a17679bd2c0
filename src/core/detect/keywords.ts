import { type Passage, listPassages } from "#core/note/passages.ts";
import { countLength } from "#core/note/length.ts";
import type { Section } from "#core/note/section.ts";
import { visibleText } from "#core/note/visible-text.ts";
import { covers, indexItems } from "./containment.ts";
import type { NoteParts } from "./parts.ts";

/** The keywords of a note, and those that its text never mentions. */
export type KeywordCoverage = {
  readonly keywords: readonly Passage[];
  readonly unused: readonly Passage[];
};

/** Holds the keywords against the summary, or against the whole note where it has none; `null` without keywords. */
export function coverKeywords({ keywords, summary, all }: NoteParts): KeywordCoverage | null {
  const sections =
    summary.length > 0 ? summary : all.filter((section) => !keywords.includes(section));
  const text = visibleText(sections.flatMap(({ blocks }) => blocks));
  const list = listKeywords(keywords);
  if (list.length === 0 || countLength(text) < 60) return null;
  const body = indexItems(text);
  const isUsed = ({ text: keyword }: Passage): boolean =>
    namesOf(keyword).some((name) => covers(body, name));
  return { keywords: list, unused: list.filter((keyword) => !isUsed(keyword)) };
}

/** Lists the keywords in the sections that are there for them. */
export function listKeywords(sections: readonly Section[]): readonly Passage[] {
  return sections.flatMap(({ blocks }) => listPassages(blocks)).flatMap(splitKeywords);
}

/** A keyword goes by its name in brackets as well: “检索增强生成（RAG）”. */
function namesOf(keyword: string): readonly string[] {
  const names = [keyword, ...keyword.split(/[（()）]/u)];
  return names.filter((name) => countLength(name) > 0);
}

/** Splits a line of keywords; the bar in “TCP/IP” is a part of the name. */
function splitKeywords({ text, line }: Passage): readonly Passage[] {
  return text
    .split(/[、，,；;|｜]|(?<![A-Za-z])\/|\/(?![A-Za-z])/u)
    .map((keyword) => ({ text: keyword.trim(), line }))
    .filter(({ text: keyword }) => countLength(keyword) > 0 && countLength(keyword) <= 15);
}
