import { countLength } from "#core/note/length.ts";
import { visibleText } from "#core/note/visible-text.ts";
import type { Facts } from "./facts.ts";
import { type Extent, overallWords } from "./overall-words.ts";
import { isBound, wantedSlots, writtenSlots } from "./slots.ts";
import { readSubject } from "./subject.ts";
import type { Suggestion } from "./suggestion.ts";

/** The overall evaluation: what the note sets out to do, how far it gets, and what to do first. */
export function sumUp(facts: Facts, suggestions: readonly Suggestion[]): string {
  const { parts, isChinese } = facts;
  const { context, findings } = parts.checked;
  const words = overallWords[parts.language];
  if (facts.isTemplate) return words.template;
  const isWritten = isBound(context);
  const extent: Extent = {
    length: countLength(visibleText(parts.all.flatMap(({ blocks }) => blocks))),
    codeLines: facts.code.lines,
    images: countImages(facts),
    ...readSubject(parts),
    written: isWritten ? writtenSlots(context).length : 0,
    wanted: isWritten ? wantedSlots(context).length : 0,
    covered: facts.log?.covered.length ?? 0,
    dropped: facts.log?.dropped.length ?? 0,
  };
  const open = findings.filter(({ rule }) => isWritten || !isOfTemplate.has(rule));
  const actions = suggestions.map(({ action }) => action);
  const sentences = [
    words.subject(extent),
    words.progress(extent),
    words.next(actions, open.length === 0),
  ];
  return sentences.filter((sentence) => sentence !== "").join(isChinese ? "" : " ");
}

/** What is found where a note has not been written to the template that it was held against. */
const isOfTemplate: ReadonlySet<string> = new Set([
  "missing-section",
  "too-short",
  "too-few-items",
  "section-order",
  "heading-level",
  "unexpected-section",
]);

function countImages({ images: { described, undescribed, named } }: Facts): number {
  return described.length + undescribed.length + named.length;
}
