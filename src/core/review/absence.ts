import type { Note } from "#core/note/note.ts";
import { visibleText } from "#core/note/visible-text.ts";
import type { Quote } from "#core/report/report.ts";
import { covers, indexItems } from "#core/detect/containment.ts";
import { findParts } from "#core/detect/parts.ts";
import type { RemarkCategory } from "./category.ts";
import type { Evidence } from "./evidence.ts";
import { toSourceRange } from "./evidence.ts";
import { isExplained } from "#core/detect/explanation.ts";
import { countLetters } from "./figures.ts";
import { fold } from "./fold.ts";

/** What a remark says the note lacks, and where it is looked up. */
export type Absence = {
  /** One name, or several with marks between them. */
  readonly words: string;
  readonly category: RemarkCategory;
  readonly note: Note;
  readonly evidence: Evidence;
  /** The words of the note that the remark is about. */
  readonly quotes: readonly Quote[];
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

function isOneAbsent({ words, category, note, evidence, quotes }: Absence): boolean {
  if (category === "term") {
    if (words.length > longestTerm || !hasToken(evidence, fold(words).text)) return false;
    return !isExplained(words.trim(), note.learnerText);
  }
  if (words.length > longestAbsence || countLetters(words) === 0) return false;
  if (!isMentioned(evidence, words)) return true;
  return category === "coverage" && isLeftOut(words, note, quotes);
}

/** Whether what stands in the quotes is taken up nowhere but in their sections, the keywords and the log. */
function isLeftOut(words: string, note: Note, quotes: readonly Quote[]): boolean {
  const quoted = indexItems(quotes.map(({ text }) => text).join("\n"));
  if (!covers(quoted, words)) return false;
  const { all, keywords, log } = findParts(note);
  const places = quotes.map(({ span }) =>
    all.findLast(({ heading }) => heading.startLine <= span.startLine),
  );
  const others = all.filter((section) => ![...keywords, ...log, ...places].includes(section));
  const text = visibleText(others.flatMap(({ blocks }) => blocks));
  return countLetters(text) >= fewestLetters && !covers(indexItems(text), words);
}

/** A summary that has barely begun has not left out anything yet. */
const fewestLetters = 60;

const maximumNames = 10;

/** In UTF-16 units; what is longer names nothing that could be looked up. */
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

/** Whether the note has the words, or any part of them that names something by itself. */
function isMentioned({ source, folded }: Evidence, words: string): boolean {
  const whole = fold(words).text;
  const bare = fold(words.replaceAll(padding, "")).text;
  const parts = [
    whole,
    ...(countLetters(bare) > 1 ? [bare] : []),
    ...(words.match(/[\p{Script=Han}--的]{4,}/gv) ?? []).flatMap(listRuns),
  ];
  if (parts.some((part) => folded.text.includes(part))) return true;
  const names = new Set(words.toLowerCase().match(/[a-z]{3,}/g));
  const said = new Set(source.toLowerCase().match(/[a-z]{3,}/g));
  return [...names].some((name) => said.has(name) && !stopWords.has(name));
}

/** Every four characters of a longer run: whatever is longer and stands in the note has four that do. */
function listRuns(run: string): readonly string[] {
  return Array.from({ length: run.length - 3 }, (_, start) => run.slice(start, start + 4));
}

/** Words around a name that do not belong to it. */
const padding =
  /^\s*(?:这个|该|此|对|关于|一个)+|(?:的?(?:这个|这一|一)?(?:词|指标|概念|术语|名词|说法|定义|解释|说明))+\s*$/gu;

/** English words that name nothing. */
const stopWords: ReadonlySet<string> = new Set(
  "the and for any with from that this its are was not how what why which term word metric concept indicator definition explanation description mention section part note notes".split(
    " ",
  ),
);
