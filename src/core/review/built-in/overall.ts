import { countLength } from "#core/note/length.ts";
import { visibleText } from "#core/note/visible-text.ts";
import { countOf } from "#core/plural.ts";
import type { Facts } from "./facts.ts";
import { wantedSlots, writtenSlots } from "./slots.ts";
import type { Suggestion } from "./suggestion.ts";

/** The overall evaluation: how far the note gets, in its own numbers, and what to do first. */
export function sumUp(facts: Facts, suggestions: readonly Suggestion[]): string {
  const { parts, isChinese } = facts;
  const { context, findings } = parts.checked;
  const extent: Extent = {
    length: countLength(visibleText(parts.all.flatMap(({ blocks }) => blocks))),
    written: writtenSlots(context).length,
    total: wantedSlots(context).length,
  };
  const actions = suggestions.map(({ action }) => action);
  const isClean = findings.length === 0;
  const sentences = isChinese
    ? [extentZh(extent), coverageZh(facts), nextZh(actions, isClean)]
    : [extentEn(extent), coverageEn(facts), nextEn(actions, isClean)];
  return sentences.filter((sentence) => sentence !== "").join(isChinese ? "" : " ");
}

type Extent = { readonly length: number; readonly written: number; readonly total: number };

function extentZh({ length, written, total }: Extent): string {
  const extent = `这篇笔记约 ${length} 字`;
  if (total === 0) return `${extent}。`;
  if (written === total) return `${extent}，模板要的 ${total} 个小节都已写成。`;
  return written === 0
    ? `${extent}，模板要的 ${total} 个小节还没有一个写成。`
    : `${extent}，模板要的 ${total} 个小节写成了 ${written} 个。`;
}

function coverageZh({ log }: Facts): string {
  if (!log) return "";
  const total = log.covered.length + log.dropped.length;
  return log.dropped.length === 0
    ? `过程记录的 ${total} 个要点都整理进了正文。`
    : `过程记录的 ${total} 个要点里，${log.covered.length} 个整理进了正文，还差 ${log.dropped.length} 个。`;
}

function nextZh([first, second]: readonly string[], isClean: boolean): string {
  if (first === undefined) {
    return isClean ? "程序能查的地方没有发现问题；内容是否准确、讲得透不透，还要靠人来看。" : "";
  }
  if (second !== undefined) return `建议先${first}，再${second}。`;
  return isClean ? `只剩一件事：${first}。` : `接下来${first}就好。`;
}

function extentEn({ length, written, total }: Extent): string {
  const extent = `The note runs to about ${countOf(length, "word")}`;
  if (total === 0) return `${extent}.`;
  if (written === total)
    return `${extent} and has ${total === 1 ? "the one section" : `all ${total} sections`} of the template.`;
  return written === 0
    ? `${extent}; none of the ${countOf(total, "section")} that the template asks for is written yet.`
    : `${extent}; ${written} of the ${countOf(total, "section")} that the template asks for ${written === 1 ? "is" : "are"} written.`;
}

function coverageEn({ log }: Facts): string {
  if (!log) return "";
  const total = log.covered.length + log.dropped.length;
  return log.dropped.length === 0
    ? `Every point of the log made it into the summary (${total}).`
    : `Of ${countOf(total, "point")} in the log, ${log.covered.length} made it into the summary and ${log.dropped.length} did not.`;
}

function nextEn([first, second]: readonly string[], isClean: boolean): string {
  if (first === undefined) {
    return isClean
      ? "Nothing that a program can check is amiss; whether it is right, and deep enough, takes a person to see."
      : "";
  }
  if (second !== undefined) return `First ${first}, then ${second}.`;
  return isClean ? `One thing is left: ${first}.` : `Next, ${first}.`;
}
