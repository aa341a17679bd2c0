import { countLength } from "#core/note/length.ts";
import type { Section } from "#core/note/section.ts";
import type { DraftRemark } from "#core/review/draft.ts";
import type { Facts } from "./facts.ts";
import { listTerms } from "./list.ts";
import { isBound } from "./slots.ts";
import { type Merit, strength } from "./strength.ts";
import { isOfAnyNote, tidyHeading } from "./subject.ts";

/** Praises headings of the writer's own that say what is to come, where nothing is amiss with them. */
export function praiseHeadings(facts: Facts): readonly DraftRemark[] {
  const { context, findings } = facts.parts.checked;
  if (isBound(context) || findings.some(({ rule }) => isAboutHeadings.has(rule))) return [];
  const written = facts.parts.all.filter(
    ({ depth, title, blocks }) => depth > 0 && title !== "" && blocks.length > 0,
  );
  const telling = written.filter(isTelling);
  if (telling.length < fewest || telling.length < 0.6 * written.length) return [];
  const asking = telling.filter(({ title }) => question.test(title));
  const merit = asking.length > 2 ? praiseQuestions(asking) : praiseWay(telling);
  return [strength(facts, merit)];
}

const fewest = 5;

const isAboutHeadings: ReadonlySet<string> = new Set([
  "empty-section",
  "duplicate-heading",
  "skipped-heading-level",
  "todo-stub",
]);

/** Whether a heading is more than a word that any note could have, such as 概述 or “Notes”. */
function isTelling({ title, depth }: Section): boolean {
  const words = tidyHeading(title);
  const least = /\p{Script=Han}/u.test(words) ? 4 : 2;
  return depth > 1 && countLength(words) >= least && !isOfAnyNote(words);
}

const question = /[?？]|^(?:为什么|什么是|如何|怎么)|^(?:why|what|how|when) /iu;

function praiseQuestions(asking: readonly Section[]): Merit {
  const names = namesOf(asking);
  return {
    evidence: quotesOf(asking),
    words: {
      "zh-CN": {
        title: `用 ${asking.length} 个问题当小标题`,
        detail: `${listTerms(names, true, 3)}这样的标题先提问，下面作答，找起来很快。`,
      },
      en: {
        title: `${asking.length} headings ask a question`,
        detail: `Headings such as ${listTerms(names.slice(0, 2), false)} ask first and answer below, so one finds the place at once.`,
      },
    },
  };
}

function praiseWay(telling: readonly Section[]): Merit {
  const names = namesOf(telling);
  return {
    evidence: quotesOf(telling),
    words: {
      "zh-CN": {
        title: `${telling.length} 个小标题写明了各讲什么`,
        detail: `光看${listTerms(names, true, 3)}这样的标题，就知道这篇怎么走，也找得到要看的那一节。`,
      },
      en: {
        title: `${telling.length} headings say what is below them`,
        detail: `From headings such as ${listTerms(names.slice(0, 2), false)} alone one sees how the note goes, and where to look.`,
      },
    },
  };
}

function quotesOf(sections: readonly Section[]): Merit["evidence"] {
  return sections
    .slice(0, 3)
    .map(({ title, heading }) => ({ text: title, line: heading.startLine }));
}

function namesOf(sections: readonly Section[]): readonly { text: string; line: number }[] {
  return sections
    .slice(0, 3)
    .map(({ title, heading }) => ({ text: tidyHeading(title), line: heading.startLine }));
}
