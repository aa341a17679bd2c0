import type { FilledSlot } from "#core/check/context.ts";
import { statusOf } from "#core/check/status.ts";
import { partNamed } from "#core/detect/parts.ts";
import { splitLines } from "#core/note/lines.ts";
import type { Section } from "#core/note/section.ts";
import type { DraftQuote } from "#core/review/draft.ts";
import type { Span } from "#core/span.ts";
import type { Facts } from "./facts.ts";
import { list, listTerms } from "./list.ts";
import { isBound } from "./slots.ts";
import { type Suggestion, suggestion } from "./suggestion.ts";

/** What the template still asks for: sections to write, to add, to call by its names, to extend. */
export function suggestSections(facts: Facts): readonly Suggestion[] {
  if (facts.isTemplate) return [];
  if (!isBound(facts.parts.checked.context)) return suggestWriting(facts);
  return [
    ...suggestWriting(facts),
    ...suggestAdding(facts),
    ...suggestRenaming(facts),
    ...suggestExtending(facts),
  ];
}

type Place = Pick<FilledSlot, "title" | "place">;

function suggestWriting(facts: Facts): readonly Suggestion[] {
  const sections = listUnwritten(facts);
  if (sections.length === 0) return [];
  const titles = sections.map(({ title }) => title);
  const [zh, en] = [list(titles, true), list(titles, false)];
  const named = sections.map(({ title, place }) => ({ text: title, line: place.startLine }));
  const isOne = sections.length === 1;
  return [
    suggestion(facts, {
      category: "completeness",
      priority: "high",
      evidence: sections.slice(0, 3).map(({ place }) => quoteAt(facts, place)),
      words: {
        "zh-CN": {
          title: `写完${zh}`,
          action: `写完${listTerms(named, true)}`,
          detail: `${isOne ? "这一节" : `这 ${sections.length} 节`}还没有内容。先写最要紧的三五句：一个结论、一个数字，或者谁在什么时候做什么；暂时不写就删去标题，免得读者以为漏看了。`,
        },
        en: {
          title: `Write ${en}`,
          action: `write ${listTerms(named, false)}`,
          detail: `${isOne ? "There is nothing in it yet" : "There is nothing in them yet"}. Start with the few sentences that matter most: a conclusion, a figure, or who does what by when. If it can wait, remove the heading, so that nobody looks for what is not there.`,
        },
      },
    }),
  ];
}

/** Sections that are there and hold nothing, or only that they are still to be written. */
function listUnwritten({ parts, isWaived }: Facts): readonly Place[] {
  const { slots, extras } = parts.checked.context;
  const mayBeTitle = new Set(parts.all.filter(({ depth }) => depth > 0).slice(0, 2));
  const open: readonly Place[] = [
    ...slots.filter((filled) => unwritten.has(statusOf(filled))),
    ...extras
      .filter(
        ({ content, hasSectionsUnderIt, section }) =>
          content.state === "stub" ||
          (content.state === "empty" &&
            !hasSectionsUnderIt &&
            section.depth > 1 &&
            !mayBeTitle.has(section)),
      )
      .map(({ section }) => ({ title: section.title, place: section.span })),
  ];
  return open
    .filter(({ title }) => title !== "" && !/\{[^{}]*\}/u.test(title))
    .filter(({ place }) => !isWaived(aboutUnwritten, place.startLine))
    .toSorted((a, b) => a.place.startLine - b.place.startLine);
}

const aboutUnwritten = ["todo-stub", "empty-section", "unfilled"] as const;

const unwritten: ReadonlySet<string> = new Set(["stub", "unfilled", "empty"]);

function suggestAdding(facts: Facts): readonly Suggestion[] {
  const { all, checked } = facts.parts;
  const isElsewhere = new Set(listRenamed(facts).map(({ slot }) => slot));
  const missing = checked.context.slots.filter(
    (filled) => isMissing(filled) && !isElsewhere.has(filled.slot),
  );
  const anchor = all.find(({ depth }) => depth > 0) ?? all[0];
  if (missing.length === 0 || !anchor) return [];
  const zh = list(
    missing.map(({ slot }) => slot.titleIn["zh-CN"]),
    true,
  );
  const en = list(
    missing.map(({ slot }) => slot.titleIn.en),
    false,
  );
  const isOne = missing.length === 1;
  return [
    suggestion(facts, {
      category: "completeness",
      priority: "high",
      evidence: [quoteAt(facts, { ...anchor.heading, endLine: anchor.heading.startLine })],
      words: {
        "zh-CN": {
          title: `补上${zh}`,
          action: `补上${zh}`,
          detail: `模板要求有${isOne ? "这一节" : "这些小节"}，笔记里没有找到。如果内容已经写在别的标题下，改用模板的标题就行。`,
        },
        en: {
          title: `Add ${en}`,
          action: `add ${en}`,
          detail: `The template asks for ${isOne ? "this section" : "these sections"}, and the note has none by ${isOne ? "that name" : "those names"}. If it is written under another heading, give that heading the template's name.`,
        },
      },
    }),
  ];
}

/** A section that is there under a name that the template does not know. */
type Renamed = { readonly slot: FilledSlot["slot"]; readonly section: Section };

function listRenamed({ parts }: Facts): readonly Renamed[] {
  const { slots, extras } = parts.checked.context;
  const own = new Set(extras.map(({ section }) => section));
  return slots.filter(isMissing).flatMap(({ slot }) => {
    const part = partNamed(slot.title);
    const section = part === null ? undefined : parts[part][0];
    return section && own.has(section) ? [{ slot, section }] : [];
  });
}

function suggestRenaming(facts: Facts): readonly Suggestion[] {
  return listRenamed(facts).map(({ slot, section: { title, heading } }) => {
    const [zh, en] = [slot.titleIn["zh-CN"], slot.titleIn.en];
    return suggestion(facts, {
      category: "structure",
      priority: "medium",
      evidence: [quoteAt(facts, heading)],
      words: {
        "zh-CN": {
          title: `把标题「${title}」改成「${zh}」`,
          action: `把标题「${title}」改成「${zh}」`,
          detail: `看上去它就是模板里的「${zh}」，内容已经有了，只差标题。改成一样的，检查和读的人才认得出来。`,
        },
        en: {
          title: `Call “${title}” “${en}”`,
          action: `call “${title}” “${en}”`,
          detail: `It looks like the “${en}” of the template, and only its heading differs. Give it the same one, so that the check and your readers know it.`,
        },
      },
    });
  });
}

function isMissing(filled: FilledSlot): boolean {
  return filled.isExpected && statusOf(filled) === "missing";
}

function suggestExtending(facts: Facts): readonly Suggestion[] {
  const short = facts.parts.checked.context.slots.filter((filled) => statusOf(filled) === "short");
  if (short.length === 0) return [];
  const titles = short.map(({ title }) => title);
  const [zh, en] = [list(titles, true), list(titles, false)];
  return [
    suggestion(facts, {
      category: "completeness",
      priority: "high",
      evidence: short
        .slice(0, 3)
        .map(({ section, place }) => quoteAt(facts, section?.heading ?? place)),
      words: {
        "zh-CN": {
          title: `把${zh}写充实`,
          action: `把${zh}写充实`,
          detail:
            "还没有达到模板要求的篇幅。想一想：没听过这一讲的人读到这里，还缺哪个例子、哪一步推导、哪个结论？先补那一个。",
        },
        en: {
          title: `Say more in ${en}`,
          action: `say more in ${en}`,
          detail:
            "It is shorter than the template asks for. What would somebody who was not there still miss: an example, a step, a conclusion? Add that one first.",
        },
      },
    }),
  ];
}

/** The lines of a place, as evidence. */
function quoteAt({ parts }: Facts, { startLine, endLine }: Span): DraftQuote {
  const lines = splitLines(parts.note.learnerText).slice(startLine - 1, endLine);
  return { text: lines.join("\n").slice(0, 400), line: startLine };
}
