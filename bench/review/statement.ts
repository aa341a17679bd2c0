import type { RemarkCategory } from "#core/review/category.ts";
import { fold } from "#core/review/fold.ts";
import type { Finding, Priority, Quote, Remark, ReviewedNote } from "#core/report/report.ts";
import { type Severity, severities } from "#core/severity.ts";
import type { Span } from "#core/span.ts";
import type { Changed } from "./change.ts";
import { meet, touch } from "./meet.ts";

/** One thing that is said of one place of a note, by a rule or in a remark. */
export type Statement = {
  /** The name of the rule, or the category of the remark. */
  readonly name: string;
  readonly severity: Severity;
  /** How many findings and remarks a reader meets before it. */
  readonly rank: number;
  readonly places: readonly Span[];
  readonly words: string;
  /** What it shows of the note, folded. */
  readonly quotes: readonly string[];
  /** The same for the same statement about a note that has changed elsewhere. */
  readonly key: string;
};

/** Lists what is said of a note, as a reader meets it: findings, the most serious first, then suggestions. */
export function listStatements({ findings, review }: ReviewedNote): readonly Statement[] {
  const sorted = findings.toSorted((a, b) => rankOf(a.severity) - rankOf(b.severity));
  return [
    ...sorted.map(fromFinding),
    ...review.suggestions.flatMap((remark, index) => fromRemark(remark, findings.length + index)),
  ];
}

function rankOf(severity: Severity): number {
  return severities.indexOf(severity);
}

function fromFinding(finding: Finding, rank: number): Statement {
  const { rule, severity, span, section, message, excerpt } = finding;
  return {
    name: rule,
    severity,
    rank,
    places: [span],
    words: `${section ?? ""}\n${message}`,
    quotes: [fold(excerpt).text],
    key: [rule, section ?? "", fold(excerpt).text].join("\u0000"),
  };
}

/** A remark that shows several places says something of each; one that holds two against each other says one thing. */
function fromRemark(remark: Remark, rank: number): readonly Statement[] {
  const { category, priority, quotes, title, detail } = remark;
  const toStatement = (shown: readonly Quote[]): Statement => ({
    name: category,
    severity: priority === null ? "notice" : severityOf[priority],
    rank,
    places: shown.map(({ span }) => span),
    words: `${title}\n${detail}`,
    quotes: shown.map(({ text }) => fold(text).text),
    key: [category, ...shown.map(({ text }) => fold(text).text).toSorted()].join("\u0000"),
  });
  return pairs.has(category) ? [toStatement(quotes)] : quotes.map((quote) => toStatement([quote]));
}

/** A remark never decides anything, but what is to be done first had better be there. */
const severityOf: Readonly<Record<Priority, Severity>> = {
  high: "error",
  medium: "warning",
  low: "notice",
};

const pairs: ReadonlySet<RemarkCategory> = new Set([
  "contradiction",
  "wrong-figure",
  "repetition",
] as const);

/** What is said of a note and was not said of its base: each statement of the base is taken out once. */
export function withoutBase(
  statements: readonly Statement[],
  ofBase: readonly Statement[],
): readonly Statement[] {
  const left = new Map<string, number>();
  for (const { key } of ofBase) left.set(key, (left.get(key) ?? 0) + 1);
  return statements.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
}

/**
 * What is said of a note and was not said of its base by somebody who never says the same thing in the same words: not by
 * that name of that place. What shows the words that are new in the note was not said of its base.
 */
export function withoutAlike(
  statements: readonly Statement[],
  ofBase: readonly Statement[],
  { words }: Pick<Changed, "words">,
): readonly Statement[] {
  return statements.filter(
    (statement) =>
      meet(statement.places, words, touch) || !ofBase.some((other) => isAlike(statement, other)),
  );
}

function isAlike(statement: Statement, other: Statement): boolean {
  return (
    statement.name === other.name &&
    statement.quotes.every((quote) =>
      other.quotes.some((known) => known.includes(quote) || quote.includes(known)),
    )
  );
}
