import type { ReviewedNote } from "#core/report/report.ts";
import { type Base, pathOf } from "./base.ts";
import { type EvidenceCheck, openEvidenceCheck } from "./evidence-check.ts";
import { type Judgement, judge } from "./judge.ts";
import { type Outcome, openPipeline } from "./review-variants.ts";
import { type Score, score } from "./score.ts";
import { listStatements, withoutBase } from "./statement.ts";
import type { Case } from "./suite.ts";

/** What the built-in reviewer made of the suite. */
export type BuiltInRun = {
  readonly judgements: readonly Judgement[];
  readonly score: Score;
  /** The reviews of the base notes, from which all the others are told apart. */
  readonly ofBases: readonly Outcome[];
  /** Whether every one of five reviews of each base note was the same to the byte. */
  readonly isStable: boolean;
  readonly milliseconds: number;
};

/** Reviews the base notes and the suite with the built-in reviewer. */
export async function runBuiltIn(
  bases: readonly Base[],
  suite: readonly Case[],
  signal: AbortSignal,
): Promise<BuiltInRun> {
  const startedAt = performance.now();
  const review = openPipeline(signal);
  const check = openEvidenceCheck(bases);
  const ofBases = new Map<Base, Outcome>();
  let isStable = true;
  for (const base of bases) {
    const variant = { id: base.name, path: pathOf(base.name), text: base.text, base };
    const first = await review(variant, builtIn);
    ofBases.set(base, first);
    for (let run = 2; run <= runs; run += 1) {
      const again = await review(variant, builtIn);
      isStable &&= JSON.stringify(again.note) === JSON.stringify(first.note);
    }
  }
  const judgements: Judgement[] = [];
  const evidence: EvidenceCheck[] = [];
  for (const one of suite) {
    const outcome = await review(one, builtIn);
    judgements.push(judge(one, difference(outcome.note, ofBases.get(one.base)?.note), true));
    evidence.push(check(outcome, one.base));
  }
  return {
    judgements,
    score: score(judgements, evidence),
    ofBases: [...ofBases.values()],
    isStable,
    milliseconds: performance.now() - startedAt,
  };
}

const builtIn = { kind: "built-in" } as const;
const runs = 5;

function difference(note: ReviewedNote, base: ReviewedNote | undefined) {
  return withoutBase(listStatements(note), base ? listStatements(base) : []);
}
