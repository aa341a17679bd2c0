/** Where a text is too complex to parse in reasonable time. Lines count from 1. */
export type Complexity = {
  readonly line: number;
  readonly measure: "size" | "line-length" | "nesting" | "delimiters" | "containers" | "paragraph";
};

/**
 * The limits of what is parsed.
 *
 * They come from measurements: 10 KB of nested list markers overflow the parser's stack and 32 KB of `[a](`
 * take it seconds, while a note of 100 KB that a person wrote stays far below every one.
 */
export const limits = {
  /** Of the whole text, in UTF-16 units. */
  size: 256 * 1024,
  /** In UTF-16 units. */
  lineLength: 20_000,
  /** Block quote and list markers on one line. */
  markers: 24,
  /** Lists, block quotes and underlined headings begun one after another: the parser takes quadratic time for them. */
  containers: 4000,
  /** Lines without a blank one between them. */
  paragraph: 5000,
  /** Columns before a list marker; a list takes at least two for each level. */
  indentation: 200,
  /** Sum over paragraphs of the square of their delimiters: pairing them is quadratic. */
  pairings: 50_000_000,
} as const;

/** Finds what would make the parser slow or overflow, in one pass over the text; `null` when nothing does. */
export function findComplexity(text: string): Complexity | null {
  if (text.length > limits.size) return { line: 1, measure: "size" };
  const pairings = countPairings();
  const containers = countContainers();
  let paragraph = 0;
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const measure = measureLine(line);
    if (measure) return { line: index + 1, measure };
    if (pairings(line) > limits.pairings) return { line: index + 1, measure: "delimiters" };
    if (containers(line) > limits.containers) return { line: index + 1, measure: "containers" };
    paragraph = line.trim() === "" ? 0 : paragraph + 1;
    if (paragraph > limits.paragraph) return { line: index + 1, measure: "paragraph" };
  }
  return null;
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

/** Returns a function that is given line after line and answers what pairing delimiters has cost so far. */
function countPairings(): (line: string) => number {
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

/** Returns a function that is given line after line and answers how many containers have begun so far. */
function countContainers(): (line: string) => number {
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
const footnote = /\[\^/g;

function count(line: string, pattern: RegExp): number {
  return line.match(pattern)?.length ?? 0;
}
