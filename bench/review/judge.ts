import type { Names } from "./kind.ts";
import { areNear, meet, overlap } from "./meet.ts";
import type { Statement } from "./statement.ts";
import type { Case } from "./suite.ts";

/** What was made of one case. */
export type Judgement = {
  readonly case: Case;
  /** Statements about the defect that call it by a name that fits. */
  readonly hits: readonly Statement[];
  /** Other statements about its place, and what follows from it elsewhere. */
  readonly others: readonly Statement[];
  /** What should not have been said. */
  readonly wrong: readonly Statement[];
};

/**
 * Judges what is said of a case and was not said of its base note. Nothing is judged by reading: a statement is about
 * the defect where it stands within two lines of it, or names what is not there.
 *
 * A reviewer who says the same of the same text is wrong in everything else that is new, and on a near miss in all of
 * it. Of one who may say other things on another day, only what shows the very words that are new in a near miss, and
 * calls them by the name of the defect, is certainly wrong.
 */
export function judge(
  one: Case,
  statements: readonly Statement[],
  isRepeatable: boolean,
): Judgement {
  const { kind, role } = one;
  const about = statements.filter((statement) => isAbout(statement, one));
  const hits = about.filter(({ name }) => fits(name, kind.fits));
  if (role === "near miss") {
    const named = hits.filter(({ places }) => meet(places, one.words, overlap));
    return { case: one, hits: [], others: [], wrong: isRepeatable ? statements : named };
  }
  const follows = ({ name }: Statement): boolean =>
    kind.follows !== undefined && fits(name, kind.follows);
  const others = statements.filter(
    (statement) => !hits.includes(statement) && (about.includes(statement) || follows(statement)),
  );
  const wrong = statements.filter(
    (statement) => isRepeatable && !hits.includes(statement) && !others.includes(statement),
  );
  return { case: one, hits, others, wrong };
}

/** Whether a near miss was taken for a defect: anything at its place that its base note did not get. */
export function isReported({ case: one, wrong }: Judgement): boolean {
  return one.role === "near miss" && wrong.some((statement) => isAbout(statement, one));
}

function isAbout({ places, words }: Statement, one: Case): boolean {
  return (
    meet(places, [...one.words, ...one.marks], areNear) ||
    one.names.some((name) => words.includes(name))
  );
}

function fits(name: string, { rules, categories }: Names): boolean {
  return [...rules, ...categories].some((known) => known === name);
}
