import type { Table } from "mdast";
import { spanOf } from "#core/note/span-of.ts";
import { visibleText } from "#core/note/visible-text.ts";
import { countLength } from "#core/note/length.ts";
import { splitSentences } from "#core/detect/sentences.ts";
import { countOf } from "#core/plural.ts";
import type { DraftRemark } from "#core/review/draft.ts";
import { openingOf } from "./coverage-strengths.ts";
import type { Facts } from "./facts.ts";
import { praiseHeadings } from "./heading-strengths.ts";
import { list, shortName } from "./list.ts";
import { isBound, wantedSlots, writtenSlots } from "./slots.ts";
import { strength } from "./strength.ts";

/** How a note is laid out: the sections of its template, headings that lead through it, tables that compare. */
export function praiseShape(facts: Facts): readonly DraftRemark[] {
  return [...praiseTable(facts), ...praiseSections(facts), ...praiseHeadings(facts)];
}

function praiseSections(facts: Facts): readonly DraftRemark[] {
  const { context } = facts.parts.checked;
  if (!isBound(context)) return [];
  const written = writtenSlots(context);
  if (written.length < 2 || written.length < wantedSlots(context).length) return [];
  const [longest] = written.toSorted((a, b) => (b.content?.length ?? 0) - (a.content?.length ?? 0));
  const opening = openingOf(longest?.section);
  if (!longest?.content || !opening) return [];
  const titles = written.map(({ title }) => title);
  const { length } = longest.content;
  const [first = opening] = splitSentences(opening.text, opening.line);
  return [
    strength(facts, {
      evidence: [first],
      words: {
        "zh-CN": {
          title: "模板要的小节都写了",
          detail: `${list(titles, true)}都有内容，最长的「${longest.title}」有 ${length} 字。`,
        },
        en: {
          title: "Every section of the template is written",
          detail: `${list(titles, false)} all have content; the longest, “${longest.title}”, has ${countOf(length, "word")}.`,
        },
      },
    }),
  ];
}

function praiseTable(facts: Facts): readonly DraftRemark[] {
  const tables = facts.parts.all.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === "table" ? [block] : [])),
  );
  const found = tables.find(isComparison);
  const [header, ...rows] = found?.children ?? [];
  if (!header) return [];
  const names = header.children
    .map((cell) => visibleText([cell]).trim())
    .filter((name) => name !== "");
  const line = spanOf(header).startLine;
  return [
    strength(facts, {
      evidence: names.slice(0, 3).map((text) => ({ text, line })),
      words: {
        "zh-CN": {
          title: "用表格并排比较",
          detail: `第 ${line} 行的表把 ${rows.length} 项按${list(names.map(shortName), true)}列在一起，异同一眼看得出。`,
        },
        en: {
          title: "A table sets things side by side",
          detail: `The one on line ${line} holds ${rows.length} rows against ${list(names.map(shortName), false)}, so the differences can be seen at a glance.`,
        },
      },
    }),
  ];
}

/** Whether a table has a name for every column, and rows in which every cell says something. */
function isComparison({ children: [header, ...rows] }: Table): boolean {
  if (!header || header.children.length < 3 || header.children.length > 6 || rows.length < 2)
    return false;
  const cells = [header, ...rows].flatMap(({ children }) =>
    children.map((cell) => visibleText([cell]).trim()),
  );
  const empty = cells.filter((text) => text === "").length;
  return empty <= 1 && header.children.every((cell) => countLength(visibleText([cell])) > 0);
}
