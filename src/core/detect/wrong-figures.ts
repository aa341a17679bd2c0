import { type Passage, listPassages } from "#core/note/passages.ts";
import type { Section } from "#core/note/section.ts";
import { unitsOf } from "./containment.ts";
import type { Pair } from "./pair.ts";
import type { NoteParts } from "./parts.ts";
import { type Quantity, listQuantities } from "./quantities.ts";
import { listSentences } from "./sentences.ts";

/** Two lines that differ in a figure, and the figure as each has it. */
export type WrongFigure = Pair & { readonly figures: readonly [logged: string, told: string] };

/**
 * Finds figures that the log has otherwise than the summary: the same unit, the same thing, another value.
 *
 * A value of the log that the summary has anywhere, or one of the summary's that the log has, differs from nothing.
 */
export function findWrongFigures({ log, summary }: NoteParts): readonly WrongFigure[] {
  const logged = quantitiesIn(linesOf(log));
  const told = quantitiesIn(listSentences(summary));
  const [unsaid, unknown] = [lacking(logged, told), lacking(told, logged)];
  const isBeside = readNeighbours({ logged, told, unsaid, unknown });
  const seen = new Set<string>();
  return unsaid.flatMap((figure) => {
    const differing = unknown.filter(
      (other) => isAboutTheSame(figure, other) || isBeside(figure, other),
    );
    const [first] = differing;
    if (!first || differing.some(({ value }) => value !== first.value)) return [];
    const places = `${figure.passage.line} ${figure.text} ${first.passage.line} ${first.text}`;
    if (seen.has(places)) return [];
    seen.add(places);
    return [{ first: figure.passage, second: first.passage, figures: [figure.text, first.text] }];
  });
}

/** The figures whose value the others have nowhere with that unit. */
function lacking(figures: readonly Quantity[], others: readonly Quantity[]): readonly Quantity[] {
  return figures.filter(
    (figure) => !others.some((other) => other.unit === figure.unit && isSameValue(figure, other)),
  );
}

function linesOf(sections: readonly Section[]): readonly Passage[] {
  return sections.flatMap(({ blocks }) => listPassages(blocks));
}

function quantitiesIn(passages: readonly Passage[]): readonly Quantity[] {
  return passages.slice(0, maximumPassages).flatMap(listQuantities).slice(0, maximumFigures);
}

/** Each figure of the log is held against each of the summary. */
const maximumFigures = 300;
const maximumPassages = 1000;

/** Whether two values are one, or one of them is the other rounded. */
function isSameValue(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value) return true;
  const digits = Math.min(a.precision, b.precision);
  const unit = 10 ** -digits;
  return Math.abs(a.value - b.value) < unit / 2 && a.precision !== b.precision;
}

/** Whether the words around two figures speak of one thing. */
function isAboutTheSame(logged: Quantity, told: Quantity): boolean {
  if (logged.unit !== told.unit) return false;
  const shared = [...logged.context].filter((unit) => told.context.has(unit));
  if (logged.context.size === 0 || shared.length / logged.context.size < leastShare) return false;
  const isNamed = logged.label !== "" && logged.label === told.label;
  if (logged.unit === "") return isNamed && (shared.length > 1 || logged.label.length > 3);
  return shared.length > 1 || isNamed || (shared[0]?.length ?? 0) > 3;
}

const leastShare = 0.6;

type Figures = Readonly<Record<"logged" | "told" | "unsaid" | "unknown", readonly Quantity[]>>;

/** The figures of one unit in the line that a figure stands in. */
function inPassage(figures: readonly Quantity[], { unit, passage }: Quantity): readonly Quantity[] {
  return figures.filter((figure) => figure.unit === unit && figure.passage === passage);
}

/**
 * Tells whether two figures stand in lines that agree in another figure of that unit and in some words, and differ in
 * this one alone: “83 分对 71 分” and “93 分对 71 分”.
 */
function readNeighbours({ logged, told, unsaid, unknown }: Figures) {
  const words = new Map<Passage, ReadonlySet<string>>();
  const wordsOf = (passage: Passage): ReadonlySet<string> => {
    const known = words.get(passage) ?? new Set(unitsOf(passage.text.replaceAll(/\d+/g, " ")));
    words.set(passage, known);
    return known;
  };
  return (figure: Quantity, other: Quantity): boolean => {
    if (figure.unit === "" || figure.unit !== other.unit) return false;
    const isLone = inPassage(unsaid, figure).length === 1 && inPassage(unknown, other).length === 1;
    if (!isLone) return false;
    const anchors = inPassage(told, other).filter((one) =>
      inPassage(logged, figure).some((known) => known !== figure && isSameValue(known, one)),
    );
    const theirs = wordsOf(other.passage);
    return (
      anchors.length > 0 &&
      [...wordsOf(figure.passage)].filter((unit) => theirs.has(unit)).length > 1
    );
  };
}
