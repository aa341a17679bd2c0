import type { FilledSlot } from "#core/check/context.ts";
import { statusOf } from "#core/check/status.ts";
import type { Span } from "#core/span.ts";
import type { DraftQuote } from "#core/review/draft.ts";
import type { Facts } from "./facts.ts";
import { list } from "./list.ts";
import { type Suggestion, suggestion } from "./suggestion.ts";

/** What the template still asks for: sections to write, to add, to extend. */
export function suggestSections(facts: Facts): readonly Suggestion[] {
  return [...suggestWriting(facts), ...suggestAdding(facts), ...suggestExtending(facts)];
}

function suggestWriting({ parts, isChinese }: Facts): readonly Suggestion[] {
  const { slots, extras } = parts.checked.context;
  const open: readonly Pick<FilledSlot, "title" | "place">[] = [
    ...slots.filter((filled) => ["stub", "unfilled", "empty"].includes(statusOf(filled))),
    ...extras
      .filter(({ content }) => content.state === "stub")
      .map(({ section }) => ({ title: section.title, place: section.span })),
  ];
  const sections = open.filter(({ title }) => !/\{[^{}]*\}/u.test(title));
  if (sections.length === 0) return [];
  const names = list(
    sections.map(({ title }) => title),
    isChinese,
  );
  return suggestion({
    category: "completeness",
    priority: "high",
    title: isChinese ? `写完${names}` : `Write ${names}`,
    action: isChinese ? `写完${names}` : `write ${names}`,
    detail: isChinese
      ? "这里还没有内容。先写三五句：它讲了什么、关键的数字或结论、和正文有什么关系；暂时不写就删去标题，免得读者以为漏看了。"
      : "There is nothing here yet. Start with a few sentences: what it covers, the figures or conclusions that matter, how it relates to the rest. If it can wait, remove the heading, so that nobody looks for what is not there.",
    evidence: sections
      .slice(0, 3)
      .map(({ place }) => quoteAt(parts.checked.note.learnerText, place)),
  });
}

function suggestAdding({ parts, isChinese }: Facts): readonly Suggestion[] {
  const { language, checked } = parts;
  const missing = checked.context.slots.filter(isMissing);
  const anchor = parts.all[0];
  if (missing.length === 0 || !anchor) return [];
  const names = list(
    missing.map(({ slot }) => slot.titleIn[language]),
    isChinese,
  );
  return suggestion({
    category: "completeness",
    priority: "high",
    title: isChinese ? `补上${names}` : `Add ${names}`,
    action: isChinese ? `补上${names}` : `add ${names}`,
    detail: isChinese
      ? `模板要求有${missing.length > 1 ? "这些小节" : "这一节"}，笔记里没有找到。如果内容已经写在别的标题下，改用模板的标题就行。`
      : `The template asks for ${missing.length > 1 ? "these sections" : "this section"}, and the note has none by ${missing.length > 1 ? "those names" : "that name"}. If it is written under another heading, give that heading the template's name.`,
    evidence: [quoteAt(checked.note.learnerText, anchor.heading)],
  });
}

function suggestExtending({ parts, isChinese }: Facts): readonly Suggestion[] {
  const { note, context } = parts.checked;
  const short = context.slots.filter((filled) => statusOf(filled) === "short");
  if (short.length === 0) return [];
  const names = list(
    short.map(({ title }) => title),
    isChinese,
  );
  return suggestion({
    category: "completeness",
    priority: "high",
    title: isChinese ? `把${names}写充实` : `Say more in ${names}`,
    action: isChinese ? `把${names}写充实` : `say more in ${names}`,
    detail: isChinese
      ? "还没有达到模板要求的篇幅。想一想：没听过这一讲的人读到这里，还缺哪个例子、哪一步推导、哪个结论？先补那一个。"
      : "It is shorter than the template asks for. What would somebody who was not there still miss: an example, a step, a conclusion? Add that one first.",
    evidence: short
      .slice(0, 3)
      .map(({ section, place }) => quoteAt(note.learnerText, section?.heading ?? place)),
  });
}

function isMissing(filled: FilledSlot): boolean {
  return filled.isExpected && statusOf(filled) === "missing";
}

/** The lines of a place, as evidence. */
function quoteAt(learnerText: string, { startLine, endLine }: Span): DraftQuote {
  const lines = learnerText.split(/\r\n?|\n/).slice(startLine - 1, endLine);
  return { text: lines.join("\n").slice(0, 400), line: startLine };
}
