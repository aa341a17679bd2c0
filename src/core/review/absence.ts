import type { Note } from "#core/note/note.ts";
import type { Section } from "#core/note/section.ts";
import { visibleText } from "#core/note/visible-text.ts";
import type { Quote } from "#core/report/report.ts";
import { covers, indexItems } from "#core/detect/containment.ts";
import { findParts } from "#core/detect/parts.ts";
import type { RemarkCategory } from "./category.ts";
import type { Evidence } from "./evidence.ts";
import { listParagraphs, toSourceRange } from "./evidence.ts";
import { isExplained } from "#core/detect/explanation.ts";
import { countLetters } from "./figures.ts";
import { fold } from "./fold.ts";
import { listLackingSections } from "./lacking-sections.ts";

/** What a remark says the note lacks, and where it is looked up. */
export type Absence = {
  /** One name, or several with marks between them. */
  readonly words: string;
  readonly category: RemarkCategory;
  readonly note: Note;
  readonly evidence: Evidence;
  /** The words of the note that the remark is about. */
  readonly quotes: readonly Quote[];
  /** The remark's own words, which may say that a section lacks it. */
  readonly said: string;
};

/**
 * Whether a note lacks all that a remark says it does: it uses a term without explaining it, does not take up what
 * another part of it names, or else does not say the words at all.
 */
export function isAbsent(absence: Absence): boolean {
  const names = absence.words.split(/[、，,；;]|\s(?:and|or|和|与)\s/u, maximumNames + 1);
  if (names.length > maximumNames) return false;
  return names.every((words) => isOneAbsent({ ...absence, words: words.trim() }));
}

function isOneAbsent(absence: Absence): boolean {
  const { words, category, note, evidence, quotes, said } = absence;
  if (category === "term") {
    if (words.length > longestTerm || !hasToken(evidence, fold(words).text)) return false;
    return !isExplained(words.trim(), note.learnerText);
  }
  const longest = /\p{Script=Han}/u.test(words) ? longestAbsence : 2 * longestAbsence;
  if (words.length > longest || countLetters(words) === 0) return false;
  if (!isMentioned(evidence, words)) return true;
  if (category !== "coverage") return false;
  const lacking = listLackingSections(note, said);
  if (lacking.length > 0 && covers(indexItems(textOf(lacking)), words)) return false;
  return isLeftOut(words, note, quotes) || isLeftOutOf(lacking, absence);
}

/** Whether quotes from elsewhere name what is not in the sections that a remark says it is not in. */
function isLeftOutOf(lacking: readonly Section[], { words, note, quotes }: Absence): boolean {
  if (countLetters(textOf(lacking)) < fewestLetters) return false;
  return quotes.some(({ span, text }) => {
    const place = note.sections.findLast(({ heading }) => heading.startLine <= span.startLine);
    return place !== undefined && !lacking.includes(place) && covers(indexItems(text), words);
  });
}

/** Whether what the log, the keywords or the quotes name is taken up nowhere but there. */
function isLeftOut(words: string, note: Note, quotes: readonly Quote[]): boolean {
  const { all, keywords, log } = findParts(note);
  const naming = quotes.filter(({ text }) => covers(indexItems(text), words));
  const places = naming.map(({ span }) =>
    all.findLast(({ heading }) => heading.startLine <= span.startLine),
  );
  const named = textOf([...keywords, ...log]);
  if (naming.length === 0 && !covers(indexItems(named), words)) return false;
  const others = all.filter((section) => ![...keywords, ...log, ...places].includes(section));
  const text = textOf(others);
  return countLetters(text) >= fewestLetters && !covers(indexItems(text), words);
}

function textOf(sections: readonly Section[]): string {
  return visibleText(sections.flatMap(({ blocks }) => blocks));
}

/** A summary that has barely begun has not left out anything yet. */
const fewestLetters = 60;

const maximumNames = 10;

/** In UTF-16 units, twice as many where none is Chinese; what is longer names nothing that could be looked up. */
const longestTerm = 200;
const longestAbsence = 40;

/** Whether a term stands in the note, and not as a part of a longer word that is not Chinese. */
function hasToken(evidence: Evidence, term: string): boolean {
  if (countLetters(term) === 0) return false;
  const { source, folded } = evidence;
  for (let at = folded.text.indexOf(term); at >= 0; at = folded.text.indexOf(term, at + 1)) {
    const { start, end } = toSourceRange(evidence, { start: at, end: at + term.length });
    if (
      !joined.test(source.slice(start - 1, start + 1)) &&
      !joined.test(source.slice(end - 1, end + 1))
    )
      return true;
  }
  return false;
}

const joined = /^[[\p{L}\p{N}]--\p{Script=Han}]{2}$/v;

/**
 * Whether the note has the words, or a part of them that names the same: a longer run of Chinese in part, or all the
 * names in one paragraph. “Scraper” and “exit node” may each be in a note that does not bring them together.
 */
function isMentioned(evidence: Evidence, words: string): boolean {
  const { folded } = evidence;
  const whole = fold(words).text;
  const bare = fold(words.replaceAll(padding, "")).text;
  const parts = [whole, ...(countLetters(bare) > 1 ? [bare] : [])];
  if (parts.some((part) => folded.text.includes(part)) || sharesRun(evidence, words)) return true;
  const names = listNames(words);
  if (!names.some((name) => latin.test(name))) return false;
  if (names.length > maximumTogether) return true;
  return listParagraphs(evidence).some((paragraph) => {
    const said = new Set(paragraph.toLowerCase().match(nameWords)?.map(singular));
    return names.every((name) => (latin.test(name) ? said.has(name) : paragraph.includes(name)));
  });
}

/** Whether the note has a part of a longer run of Chinese. */
export function sharesRun({ folded }: Evidence, words: string): boolean {
  const runs = (words.match(/[\p{Script=Han}--的]{4,}/gv) ?? []).flatMap(listRuns);
  return runs.some((run) => folded.text.includes(run));
}

/** The words that name something; those of a kind of thing only where there are no others. */
function listNames(words: string): readonly string[] {
  const all = words.toLowerCase().replaceAll(padding, "").match(nameWords) ?? [];
  const names = all.filter((word) => !stopWords.has(word)).map(singular);
  const own = names.filter((name) => !classNouns.has(name));
  return own.length > 0 ? own : names;
}

/** More names than these stand together nowhere, whatever the note says. */
const maximumTogether = 5;

const nameWords = /[a-z]{3,}|[\p{Script=Han}--的]{2,}/gv;
const latin = /^[a-z]/;

function singular(word: string): string {
  return latin.test(word) && word.length > 3 ? word.replace(/s$/, "") : word;
}

/** Every four characters of a longer run: whatever is longer and stands in the note has four that do. */
function listRuns(run: string): readonly string[] {
  return Array.from({ length: run.length - 3 }, (_, start) => run.slice(start, start + 4));
}

/** Words around a name that do not belong to it. */
const padding =
  /^\s*(?:这个|该|此|对|关于|一个)+|(?:的?(?:这个|这一|一)?(?:词|指标|概念|术语|名词|说法|定义|解释|说明))+\s*$/gu;

/** Words that name nothing. */
const stopWords: ReadonlySet<string> = new Set(
  "the and for any with from that this its are was not how what why which through between into over about when where without term word metric concept indicator definition explanation description mention section part note notes".split(
    " ",
  ),
);

/** Words for kinds of things: what is said to be absent is what stands beside them. */
const classNouns: ReadonlySet<string> = new Set(
  "framework model tool library method function class algorithm technique approach system platform service project package module command parameter feature step process chapter detail example usage 框架 模型 工具 方法 函数 算法 技术 系统 平台 服务 项目 模块 命令 参数 功能 步骤 流程 概念 章节 细节 例子 示例 用法 作用 含义 介绍 原理 内容 部分 机制".split(
    " ",
  ),
);
