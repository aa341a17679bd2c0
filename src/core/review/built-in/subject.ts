import { frontMatterField } from "#core/note/front-matter.ts";
import { countLength } from "#core/note/length.ts";
import type { Section } from "#core/note/section.ts";
import { shorten } from "#core/note/shorten.ts";
import type { Parts } from "./parts.ts";

/** What a note is about, in its own words. */
export type Subject = {
  /** Its title; `null` where it has none of its own. */
  readonly title: string | null;
  /** The headings of its main parts, but for those that a template gave it and those that any note may have. */
  readonly topics: readonly string[];
};

/** Reads what a note sets out to do from its title, or the name of its file, and from its main headings. */
export function readSubject(parts: Parts): Subject {
  const { checked, all } = parts;
  const claimed = new Set(checked.context.slots.flatMap(({ section }) => section ?? []));
  const titled = all.find(({ depth }) => depth === 1);
  const own = all.filter(
    (section) =>
      section.depth > 0 && section !== titled && section.title !== "" && !claimed.has(section),
  );
  const depth = Math.min(...own.map((section) => section.depth));
  const topics = own
    .filter((section) => section.depth === depth)
    .map(({ title }) => tidyHeading(title))
    .filter((title) => title !== "" && !isOfAnyNote(title))
    .map((title) => shorten(title, longestName));
  return { title: readTitle(parts, titled), topics: [...new Set(topics)] };
}

/** The title of the front matter, or the one heading of the first level, or a file name that says something. */
function readTitle({ note }: Parts, titled: Section | undefined): string | null {
  const given = note.frontMatter && frontMatterField(note.frontMatter, "title");
  const candidates = [
    typeof given === "string" ? given : "",
    titled?.title ?? "",
    stemOf(note.path),
  ];
  const title = candidates
    .filter((candidate) => !blank.test(candidate))
    .map(tidyHeading)
    .find((candidate) => countLength(candidate) > 0 && !isOfAnyNote(candidate));
  return title === undefined ? null : shorten(title, longestName);
}

/** In characters: a heading may be as long as a page, and a sentence that names it may not. */
const longestName = 80;

/** What a template leaves to be filled in. */
const blank = /[{<〔][^{}<>]*[}>〕]|^x{2,}$/iu;

/** The name of a file without its date or number; empty where it is one word such as README. */
function stemOf(path: string): string {
  const stem = path.replace(/^.*\//su, "").replace(/\.[^.]+$/u, "");
  const name = stem.replace(/^[\d\s_.-]+/u, "").replaceAll(/[_-]+/gu, " ");
  return countLength(name) < 2 ? "" : name;
}

/** A heading without its numbering, its emoji, and what only decorates it. */
export function tidyHeading(title: string): string {
  return title
    .replaceAll(/\p{Extended_Pictographic}|[\uFE0F\u200D]|[-=#*_~]{2,}/gu, "")
    .replace(
      /^[\s#]*(?:[\d.]+[、.\s]|[一二三四五六七八九十]+[、.．]|[（(][\d一二三四五六七八九十]+[)）]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+[-、.\s])?[\s#]*/u,
      "",
    )
    .replace(/[\s：:。.]+$/u, "")
    .trim();
}

/** Whether a heading says no more than what kind of text stands below it. */
export function isOfAnyNote(title: string): boolean {
  return anyNote.test(title);
}

const anyNote = new RegExp(
  `^(?:${[
    "目录|前言|引言|概述|简介|背景|总结|小结|结论|结语|参考|参考(?:资料|文献|链接)|附录|链接|说明|注意事项?|基本概念|作业|笔记|学习笔记|内容整理|过程记录|视频笔记|关键词|其他|补充",
    "table of contents|contents|toc|introduction|overview|abstract|summary|(?:simple|executive) summary|background|status|conclusions?|references?|links?|notes?|appendix|copyright|license|further reading|see also|more information|resources|homework|todo",
    "motivation|(?:detailed )?design|specification|rationale|test cases?|(?:reference )?implementation|security considerations|backwards? compatibility|source compatibility|drawbacks|alternatives(?: considered)?|prior art|unresolved questions|future possibilities|proposed solution|effect on .*|(?:guide|reference)-level explanation",
    "context and problem statement|context|decision|decision outcome|decision drivers|consequences|considered options|pros and cons of the options|confirmation|paper info|key contributions|related papers|release signoff checklist",
  ].join("|")})$`,
  "iu",
);
