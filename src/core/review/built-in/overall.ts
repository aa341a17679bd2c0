import { countLength } from "#core/note/length.ts";
import { visibleText } from "#core/note/visible-text.ts";
import type { DraftRemark } from "#core/review/draft.ts";
import type { Facts } from "./facts.ts";
import { list } from "./list.ts";

/** The overall evaluation: how far the note gets, in its own numbers, and what to do first. */
export function sumUp(facts: Facts, suggestions: readonly DraftRemark[]): string {
  const { parts, isChinese } = facts;
  const length = countLength(visibleText(parts.all.flatMap(({ blocks }) => blocks)));
  const sentences = isChinese
    ? [extentZh(facts, length), missingZh(facts), coverageZh(facts), nextZh(facts, suggestions)]
    : [extentEn(facts, length), missingEn(facts), coverageEn(facts), nextEn(facts, suggestions)];
  return sentences.filter((sentence) => sentence !== "").join(isChinese ? "" : " ");
}

function slotCounts({ parts }: Facts): { readonly written: number; readonly total: number } {
  const { sections } = parts.checked;
  const wanted = sections.filter(({ required, line }) => required || line !== null);
  return { written: wanted.filter(({ status }) => status === "ok").length, total: wanted.length };
}

function missingTitles({ parts }: Facts): readonly string[] {
  const { findings } = parts.checked;
  return findings.flatMap(({ rule, section }) =>
    rule === "missing-section" && section ? [section] : [],
  );
}

function extentZh(facts: Facts, length: number): string {
  const { written, total } = slotCounts(facts);
  const extent = `这篇笔记约 ${length} 字`;
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

function missingZh(facts: Facts): string {
  const titles = missingTitles(facts);
  return titles.length === 0 ? "" : `还缺${list(titles, true)}。`;
}

function nextZh({ parts }: Facts, [first, second]: readonly DraftRemark[]): string {
  const isClean = parts.checked.findings.length === 0;
  if (!first)
    return isClean ? "程序能查的地方没有发现问题；内容是否准确、讲得透不透，还要靠人来看。" : "";
  if (second) return `建议先${first.title}，再${second.title}。`;
  return isClean ? `只剩一件事：${first.title}。` : `另外，建议${first.title}。`;
}

function extentEn(facts: Facts, length: number): string {
  const { written, total } = slotCounts(facts);
  const extent = `The note runs to about ${length} words`;
  if (written === total) return `${extent} and has all ${total} sections of the template.`;
  return written === 0
    ? `${extent}; none of the template's ${total} sections is written yet.`
    : `${extent}; ${written} of the template's ${total} sections are written.`;
}

function coverageEn({ log }: Facts): string {
  if (!log) return "";
  const total = log.covered.length + log.dropped.length;
  return log.dropped.length === 0
    ? `All ${total} points of the log made it into the summary.`
    : `Of ${total} points in the log, ${log.covered.length} made it into the summary and ${log.dropped.length} did not.`;
}

function missingEn(facts: Facts): string {
  const titles = missingTitles(facts);
  return titles.length === 0 ? "" : `Still missing: ${list(titles, false)}.`;
}

function nextEn({ parts }: Facts, [first, second]: readonly DraftRemark[]): string {
  const isClean = parts.checked.findings.length === 0;
  if (!first) {
    return isClean
      ? "Nothing that a program can check is amiss; whether it is right, and deep enough, takes a person to see."
      : "";
  }
  if (second) return `First ${lower(first.title)}, then ${lower(second.title)}.`;
  return isClean
    ? `One thing is left: ${lower(first.title)}.`
    : `It would also help to ${lower(first.title)}.`;
}

function lower(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
