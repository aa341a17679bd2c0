import type { Severity } from "#core/severity.ts";
import type { EvidenceCheck, Share } from "./evidence-check.ts";
import { type Judgement, isReported } from "./judge.ts";
import type { Kind } from "./kind.ts";
import { kinds } from "./kinds.ts";

/** What a reviewer made of one kind of defect. */
export type KindScore = {
  readonly kind: string;
  readonly finder: Kind["finder"];
  readonly severity: Severity;
  /** Defects that were found. */
  readonly found: Share;
  /** Defects that are among the first three things that a reader is told. */
  readonly foundEarly: Share;
  /** Near misses that were let pass. */
  readonly passed: Share;
};

/** What a reviewer made of the whole suite. */
export type Score = {
  readonly kinds: readonly KindScore[];
  /** Of the kinds that a program can find, and of those that take a model. */
  readonly recall: Readonly<Record<Kind["finder"], Recall>>;
  /** Of what was said of notes and not of their base, by how serious it was said to be. */
  readonly precision: Readonly<Record<Severity, Share>>;
  readonly nearMisses: Share;
  readonly evidence: EvidenceCheck;
};

/** How many of the defects were found: all told, among the first three things said, and by weight. */
export type Recall = {
  readonly found: Share;
  readonly foundEarly: Share;
  /** An error counts for four, a warning for two, a notice for one. */
  readonly weighted: Share;
};

/** Adds up what was made of each case. */
export function score(judgements: readonly Judgement[], evidence: readonly EvidenceCheck[]): Score {
  const nearMisses = judgements.filter(({ case: { role } }) => role === "near miss");
  return {
    kinds: kinds.map((kind) => scoreKind(kind, judgements)).filter(({ found }) => found.all > 0),
    recall: {
      program: recallOf(judgements, "program"),
      model: recallOf(judgements, "model"),
    },
    precision: {
      error: precisionAt("error", judgements),
      warning: precisionAt("warning", judgements),
      notice: precisionAt("notice", judgements),
    },
    nearMisses: share(nearMisses, (one) => !isReported(one)),
    evidence: {
      grounding: add(evidence.map(({ grounding }) => grounding)),
      specificity: add(evidence.map(({ specificity }) => specificity)),
      language: add(evidence.map(({ language }) => language)),
      rewrites: add(evidence.map(({ rewrites }) => rewrites)),
    },
  };
}

function scoreKind(kind: Kind, judgements: readonly Judgement[]): KindScore {
  const ofKind = judgements.filter(({ case: one }) => one.kind === kind);
  const defects = ofKind.filter(({ case: { role } }) => role === "defect");
  const nearMisses = ofKind.filter(({ case: { role } }) => role === "near miss");
  return {
    kind: kind.name,
    finder: kind.finder,
    severity: kind.severity,
    found: share(defects, isFound),
    foundEarly: share(defects, isFoundEarly),
    passed: share(nearMisses, (one) => !isReported(one)),
  };
}

function recallOf(judgements: readonly Judgement[], finder: Kind["finder"]): Recall {
  const defects = judgements.filter(
    ({ case: { role, kind } }) => role === "defect" && kind.finder === finder,
  );
  return {
    found: share(defects, isFound),
    foundEarly: share(defects, isFoundEarly),
    weighted: { good: weigh(defects.filter(isFound)), all: weigh(defects) },
  };
}

function weigh(defects: readonly Judgement[]): number {
  return defects.reduce((sum, { case: { kind } }) => sum + weights[kind.severity], 0);
}

const weights: Readonly<Record<Severity, number>> = { error: 4, warning: 2, notice: 1 };

function isFound({ hits }: Judgement): boolean {
  return hits.length > 0;
}

function isFoundEarly({ hits }: Judgement): boolean {
  return hits.some(({ rank }) => rank < 3);
}

function precisionAt(severity: Severity, judgements: readonly Judgement[]): Share {
  const right = judgements.flatMap(({ hits, others, case: { role } }) =>
    role === "defect" ? [...hits, ...others] : [],
  );
  const wrong = judgements.flatMap((judgement) => judgement.wrong);
  const isSo = (statement: { readonly severity: Severity }): boolean =>
    statement.severity === severity;
  const good = right.filter(isSo).length;
  return { good, all: good + wrong.filter(isSo).length };
}

function share<Item>(items: readonly Item[], isGood: (item: Item) => boolean): Share {
  return { good: items.filter(isGood).length, all: items.length };
}

function add(shares: readonly Share[]): Share {
  return {
    good: shares.reduce((sum, { good }) => sum + good, 0),
    all: shares.reduce((sum, { all }) => sum + all, 0),
  };
}

/** A share as a number from 0 to 1; `null` of nothing. */
export function ratio({ good, all }: Share): number | null {
  return all === 0 ? null : good / all;
}
