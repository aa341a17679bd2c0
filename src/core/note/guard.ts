import { splitLines } from "./lines.ts";

/** Where a text is too complex to parse in reasonable time. Lines count from 1. */
export type Complexity = {
  readonly line: number;
  readonly measure:
    | "size"
    | "lines"
    | "line-length"
    | "nesting"
    | "delimiters"
    | "containers"
    | "paragraph"
    | "headings"
    | "time";
};

/**
 * The limits of what is parsed.
 *
 * They come from measurements: 10 KB of nested list markers overflow the parser's stack and 32 KB of `[a](`
 * take it seconds, while a note of 100 KB that a person wrote stays far below every one. What comes near to one of them
 * takes about three times as long as 12,000 lines of plain text; of 47 notes, the nearest to a limit reach a fifth of
 * `lines` and 2 % of `containers`.
 */
export const limits = {
  /** Of the whole text, in UTF-16 units. */
  size: 256 * 1024,
  /** That are not blank: 62,000 lines within a nested quote, or 50,000 items of a list, measured 5 to 7 seconds. */
  lines: 12_000,
  /** In UTF-16 units. */
  lineLength: 20_000,
  /** Block quote and list markers on one line. */
  markers: 24,
  /**
   * Lists, block quotes and underlined headings begun one after another: the parser takes quadratic time for them.
   * 4,000 measured 4.4 seconds.
   */
  containers: 3000,
  /** Sections: most rules look from each one to others. 12,000, of a template that repeats, took over a minute. */
  headings: 1500,
  /** Lines without a blank one between them. */
  paragraph: 5000,
  /**
   * Sum over paragraphs of the square of the lines that continue a quote or a list without its mark. 96 million, in
   * four paragraphs, measured 3.3 seconds.
   */
  lazyLines: 10_000_000,
  /** Columns before a list marker; a list takes at least two for each level. */
  indentation: 200,
  /** Sum over paragraphs of the square of their delimiters: pairing them is quadratic. 5,400 measured 2.9 seconds. */
  pairings: 25_000_000,
  /**
   * Of the whole text: four for each line that is not blank, one for each delimiter, two for each bar of a table. 12,000
   * paragraphs of a link measured 1.4 seconds, 120,000 cells 2.2 seconds.
   */
  weight: 60_000,
  /**
   * Sum over paragraphs of their length for each comment, instruction and link with a title that begins in them: the
   * parser looks for its end as far as the paragraph goes. 280 million measured 5 seconds.
   */
  lookups: 100_000_000,
} as const;

/** Finds what would make the parser slow or overflow, in one pass over the text; `null` when nothing does. */
export function findComplexity(text: string): Complexity | null {
  if (text.length > limits.size) return { line: 1, measure: "size" };
  const lines = splitLines(text);
  if (isFarFromLimits(text, lines)) return null;
  const measures = [
    measureLine,
    atMost(limits.pairings, countPairings(), "delimiters"),
    atMost(limits.lookups, countLookups(), "delimiters"),
    atMost(limits.weight, countWeight(), "delimiters"),
    atMost(limits.containers, countContainers(), "containers"),
    atMost(limits.lines, countLines(), "lines"),
    atMost(limits.paragraph, countParagraph(), "paragraph"),
    atMost(limits.lazyLines, countLazyLines(), "paragraph"),
  ];
  for (const [index, line] of lines.entries()) {
    for (const measureOf of measures) {
      const measure = measureOf(line);
      if (measure) return { line: index + 1, measure };
    }
  }
  return null;
}

/**
 * Whether a text has so few lines and signs that no limit can be reached, however they stand: each of 47 notes, which
 * need not be measured line by line.
 */
function isFarFromLimits(text: string, lines: readonly string[]): boolean {
  const delimiters = count(text, delimiter);
  return (
    lines.every(({ length }) => length <= limits.lineLength) &&
    lines.length ** 2 <= limits.lazyLines &&
    count(text, containerSign) + 2 * count(text, underlines) <= limits.containers &&
    // Each of them may begin a footnote as well; one stands at the beginning of whatever is looked up.
    6 * delimiters ** 2 <= limits.pairings &&
    delimiters * (text.length + lineEnd * lines.length) <= limits.lookups &&
    4 * lines.length + delimiters + 2 * count(text, bar) <= limits.weight &&
    !nestsDeeply.test(text)
  );
}

/** What every mark of a container has. */
const containerSign = />|[-+*.)](?=[ \t])/g;

const underlines = /^ {0,3}(?:=+|-+)[ \t]*$/gm;

/** Indentation, or marks of containers, past their limit. */
const nestsDeeply = /^(?:[ \t]{51}|(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){25})/m;

/** Is given line after line, and says what all of them have cost so far. */
type CostSoFar = (line: string) => number;

function atMost(
  limit: number,
  costSoFar: CostSoFar,
  measure: Complexity["measure"],
): typeof measureLine {
  return (line) => (costSoFar(line) > limit ? measure : null);
}

function measureLine(line: string): Complexity["measure"] | null {
  if (line.length > limits.lineLength) return "line-length";
  if (thematicBreak.test(line)) return null;
  const indentation = countColumns(/^[ \t]*/.exec(line)?.[0] ?? "");
  const markers = countMarkers(line);
  if (markers > limits.markers) return "nesting";
  return markers > 0 && indentation > limits.indentation ? "nesting" : null;
}

/** A rule such as `* * *`, which nests nothing, however long. */
const thematicBreak = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/;

function countColumns(indentation: string): number {
  return indentation.replaceAll("\t", "    ").length;
}

/** Counts the block quote and list markers that a line starts with, up to one past the limit. */
function countMarkers(line: string): number {
  const marker = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
  let markers = 0;
  while (markers <= limits.markers && marker.test(line)) markers += 1;
  return markers;
}

function countLines(): CostSoFar {
  let lines = 0;
  return (line) => (lines += line.trim() === "" ? 0 : 1);
}

function countParagraph(): CostSoFar {
  let lines = 0;
  return (line) => (lines = line.trim() === "" ? 0 : lines + 1);
}

/**
 * Counts what the lines cost that continue a quote, a list item or a footnote without its mark: for each of them the
 * parser looks back over those before it.
 */
function countLazyLines(): CostSoFar {
  let finished = 0;
  let lazy: number | null = null;
  return (line) => {
    const mark = containerMark.exec(line)?.[1];
    const isOver = line.trim() === "" || (mark !== undefined && mark !== ">");
    if (isOver) finished += (lazy ?? 0) ** 2;
    if (mark !== undefined) lazy = isOver ? 0 : (lazy ?? 0);
    else if (isOver) lazy = null;
    else if (lazy !== null) lazy += 1;
    return finished + (lazy ?? 0) ** 2;
  };
}

const containerMark = /^[ \t]*(>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^)/;

function countWeight(): CostSoFar {
  let weight = 0;
  return (line) => {
    if (line.trim() !== "") weight += 4 + count(line, delimiter) + 2 * count(line, bar);
    return weight;
  };
}

/** Counts what pairing delimiters costs. */
function countPairings(): CostSoFar {
  let finished = 0;
  let paragraph = 0;
  let footnotes = 0;
  return (line) => {
    if (startsParagraph.test(line)) {
      finished += paragraph ** 2;
      paragraph = 0;
    }
    paragraph += count(line, delimiter);
    footnotes += count(line, footnote);
    // A footnote is looked up among all others, which measured five times the cost of a pairing.
    return finished + paragraph ** 2 + 5 * footnotes ** 2;
  };
}

/** Counts what it costs to look for the ends of what begins in a paragraph. */
function countLookups(): CostSoFar {
  let finished = 0;
  let paragraph = { length: 0, links: 0, titles: 0, comments: 0 };
  return (line) => {
    if (startsParagraph.test(line)) {
      finished += costOf(paragraph);
      paragraph = { length: 0, links: 0, titles: 0, comments: 0 };
    }
    paragraph = {
      length: paragraph.length + line.length + lineEnd,
      links: paragraph.links + count(line, link),
      titles: paragraph.titles + count(line, title),
      comments: paragraph.comments + count(line, comment),
    };
    return finished + costOf(paragraph);
  };
}

type Lookups = {
  readonly length: number;
  readonly links: number;
  readonly titles: number;
  readonly comments: number;
};

/** What passing the end of a line costs, in characters. */
const lineEnd = 8;

function costOf({ length, links, titles, comments }: Lookups): number {
  return length * (comments + Math.min(links, titles));
}

/** Counts the containers that have begun. */
function countContainers(): CostSoFar {
  let containers = 0;
  let open: string | undefined;
  return (line) => {
    if (underline.test(line)) containers += 2;
    const [, indentation = "", marker] = firstMarker.exec(line) ?? [];
    const markers = marker === undefined ? 0 : countMarkers(line);
    const list = marker === undefined ? undefined : `${indentation.length}${marker.at(-1)}`;
    containers += Math.max(0, markers - 1);
    if (list !== undefined && list !== open) containers += 1;
    // A blank line ends a quote but no list; a list takes in what is indented under it.
    const continuesList = open?.at(-1) !== ">" && /^(?:[ \t]|$)/.test(line);
    if (list !== undefined || !continuesList) open = list;
    return containers;
  };
}

const firstMarker = /^([ \t]*)(>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/;

/** What makes a heading of the line above it. */
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;

const startsParagraph = /^\s*$|^\s*(?:[-+*]|\d{1,9}[.)])\s/;
const delimiter = /[[\]*_~`<$!]/g;
const bar = /\|/g;
const footnote = /\[\^/g;
const comment = /<[!?]/g;
const link = /\]\(/g;
const title = /(?:^|\s)\(/g;

function count(line: string, pattern: RegExp): number {
  return line.match(pattern)?.length ?? 0;
}
