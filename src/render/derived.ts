import type { Derived, DerivedHeading, FailingNote } from "#core/derive/derive.ts";
import type { Language } from "#core/language.ts";
import { countOf } from "#core/plural.ts";
import { countColumns, padColumns } from "./columns.ts";
import { plainLine } from "./log.ts";

/** Says how often each heading occurs in the notes, and which of them do not pass the template and why. */
export function renderDerived(derived: Derived, language: Language): string {
  const words = sentences[language];
  const { notes, headings, failing } = derived;
  const kept = headings.filter(({ place }) => place !== "left-out");
  const dropped = headings.filter(({ place }) => place === "left-out");
  const shown = dropped.filter((heading) => heading.notes > 1).slice(0, mostDropped);
  const rows = [...kept, ...shown].map((heading) => toRow(heading, notes, words));
  const more = dropped.length - shown.length;
  return [
    words.title(notes),
    ...alignRows(rows),
    ...(more > 0 ? [`  ${words.more(more)}`] : []),
    ...(notes < fewNotes ? [words.few(notes)] : []),
    ...(failing.length === 0 ? [words.allPass(notes)] : [words.failing(failing.length)]),
    ...failing.flatMap((note) => listFindings(note, words)),
    "",
  ].join("\n");
}

/** What most notes do not have is of little use. */
const mostDropped = 15;

/** What fewer notes than this have in common may be chance. */
const fewNotes = 5;

const mostFindings = 5;

type Row = readonly [share: string, place: string, title: string];

function toRow({ title, notes, place }: DerivedHeading, total: number, words: Sentences): Row {
  const percent = Math.round((100 * notes) / total);
  return [`${notes}/${total} ${percent}%`, words[place], plainLine(title ?? words.ownTitle)];
}

function alignRows(rows: readonly Row[]): readonly string[] {
  const width = (column: 0 | 1): number =>
    rows.reduce((most, row) => Math.max(most, countColumns(row[column])), 0);
  const [shares, places] = [width(0), width(1)];
  return rows.map(
    ([share, place, title]) =>
      `  ${padColumns("", shares - countColumns(share))}${share}  ${padColumns(place, places)}  ${title}`,
  );
}

function listFindings({ path, findings }: FailingNote, words: Sentences): readonly string[] {
  const shown = findings
    .slice(0, mostFindings)
    .map(({ span, message }) => `    ${span.startLine}  ${plainLine(message)}`);
  const more = findings.length - shown.length;
  return [
    `  ${plainLine(path)}`,
    ...shown,
    ...(more > 0 ? [`    ${words.moreFindings(more)}`] : []),
  ];
}

type Sentences = Readonly<Record<DerivedHeading["place"], string>> & {
  readonly ownTitle: string;
  readonly title: (notes: number) => string;
  readonly more: (headings: number) => string;
  readonly few: (notes: number) => string;
  readonly allPass: (notes: number) => string;
  readonly failing: (notes: number) => string;
  readonly moreFindings: (findings: number) => string;
};

const sentences: Readonly<Record<Language, Sentences>> = {
  "zh-CN": {
    required: "必需",
    optional: "可选",
    "left-out": "未收入",
    ownTitle: "（各篇自己的标题）",
    title: (notes) => `从 ${notes} 篇笔记归纳出的模板：`,
    more: (headings) => `另有 ${headings} 个更少见的标题，也未收入`,
    few: (notes) => `只有 ${notes} 篇笔记，相同之处可能是巧合：笔记越多，模板越可靠`,
    allPass: (notes) => (notes === 1 ? "这篇笔记符合这个模板" : `${notes} 篇笔记都符合这个模板`),
    failing: (notes) => `有 ${notes} 篇笔记不符合：`,
    moreFindings: (findings) => `还有 ${findings} 处`,
  },
  en: {
    required: "required",
    optional: "optional",
    "left-out": "left out",
    ownTitle: "(a title of its own)",
    title: (notes) => `A template derived from ${countOf(notes, "note")}:`,
    more: (headings) => `${countOf(headings, "rarer heading")} left out as well`,
    few: (notes) =>
      `What ${countOf(notes, "note")} ${notes === 1 ? "has" : "share"} may be chance: the more notes, the better the template`,
    allPass: (notes) => (notes === 1 ? "The note passes it" : `All ${notes} notes pass it`),
    failing: (notes) => `${countOf(notes, "note")} ${notes === 1 ? "does" : "do"} not pass it:`,
    moreFindings: (findings) => `and ${countOf(findings, "more finding")}`,
  },
};
