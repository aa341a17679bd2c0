import { insertAt } from "../change.ts";
import type { Base } from "../base.ts";
import type { Kind } from "../kind.ts";
import { findKeywordLine, listLogLines, listProse } from "../places.ts";
import type { Draw } from "../random.ts";

const coverage = { rules: ["dropped-log-item"], categories: ["coverage", "completeness"] } as const;

/** The log has something that the summary does not take up. */
export const droppedItem: Kind = {
  name: "dropped log item",
  finder: "program",
  severity: "warning",
  difficulty: 2,
  fits: coverage,
  plant: (base, draw) => addItem(base, draw, base.material.log?.strange),
  // In other words, the summary has it.
  nearMiss: (base, draw) => addItem(base, draw, base.material.log?.covered),
};

/** An item that is numbered goes to the end, another one anywhere. */
function addItem(base: Base, draw: Draw, items: readonly string[] | undefined) {
  const item = draw(items ?? []);
  const lines = listLogLines(base).filter(({ text }) => text.trim() !== "");
  const isNumbered = item !== undefined && /^\d/.test(item);
  const line = isNumbered ? lines.at(-1) : draw(lines);
  return item !== undefined && line ? { edits: [insertAt(line.end, `\n${item}`)] } : null;
}

/** A paragraph is gone from the summary, and with it the only place that took up some of the log. */
export const droppedParagraph: Kind = {
  name: "dropped summary paragraph",
  finder: "program",
  severity: "warning",
  difficulty: 2,
  fits: coverage,
  follows: {
    rules: ["unused-keyword", "unexplained-acronym", "too-short"],
    categories: ["coverage", "term"],
  },
  plant: (base, draw) => {
    const drop = draw(base.material.drops);
    if (!drop) return null;
    const paragraph = findParagraph(base, drop.starts);
    const marks = drop.covers.map((words) => findLogLine(base, words));
    return { edits: [{ start: paragraph.start, end: paragraph.end + 1, text: "" }], marks };
  },
  // Cut in two, the paragraph says the same.
  nearMiss: (base, draw) => {
    const drop = draw(base.material.drops);
    if (!drop) return null;
    const { start, text } = findParagraph(base, drop.starts);
    const end = /[。.](?= ?[^\s*])/u.exec(text.slice(20));
    return end ? { edits: [insertAt(start + 21 + end.index, "\n\n")] } : null;
  },
};

function findParagraph(base: Base, starts: string) {
  const paragraph = listProse(base).find(({ text }) => text.startsWith(starts));
  if (!paragraph) throw new Error(`Expected ${base.name} to have a paragraph “${starts}…”`);
  return paragraph;
}

function findLogLine(base: Base, words: string) {
  const line = listLogLines(base).find(({ text }) => text.includes(words));
  if (!line) throw new Error(`Expected the log of ${base.name} to have “${words}”`);
  return line;
}

/** The log has the same line twice. */
export const repeatedItem: Kind = {
  name: "repeated log item",
  finder: "program",
  severity: "notice",
  difficulty: 1,
  fits: { rules: ["repeated-item"], categories: ["repetition"] },
  plant: (base, draw) => {
    const lines = listLogLines(base).filter(({ text }) => text.length >= 10);
    const first = draw(lines.slice(0, -3));
    if (!first) return null;
    const later = draw(lines.slice(lines.indexOf(first) + 2));
    return later ? { edits: [insertAt(later.end, `\n${first.text}`)], marks: [first] } : null;
  },
  // Two lines built alike say two things.
  nearMiss: (base, draw) => {
    const twins = base.material.log?.twins;
    return twins ? addItem(base, draw, [twins.join("\n")]) : null;
  },
};

/** A keyword that the note never comes back to. */
export const unusedKeyword: Kind = {
  name: "unused keyword",
  finder: "program",
  severity: "notice",
  difficulty: 1,
  fits: { rules: ["unused-keyword"], categories: ["coverage"] },
  plant: (base, draw) => {
    const line = findKeywordLine(base);
    const keyword = draw(base.material.keywords?.unused ?? []);
    if (!line || keyword === undefined) return null;
    const separator = base.material.language === "en" ? ", " : "、";
    return { edits: [insertAt(line.end, `${separator}${keyword}`)] };
  },
  // Spelt in another way it is the same keyword.
  nearMiss: (base, draw) => {
    const line = findKeywordLine(base);
    const spelling = draw(base.material.keywords?.respelled ?? []);
    if (!line || !spelling) return null;
    const start = base.text.indexOf(spelling.from, line.start);
    return { edits: [{ start, end: start + spelling.from.length, text: spelling.to }] };
  },
};
