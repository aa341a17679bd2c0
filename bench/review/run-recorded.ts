import type { AnswerServer } from "./answer-server.ts";
import { type Reviewed, type Unanswered, openAsking, toVariant } from "./ask-recorded.ts";
import type { Base } from "./base.ts";
import { type EvidenceCheck, openEvidenceCheck } from "./evidence-check.ts";
import { type Judgement, judge } from "./judge.ts";
import { type Score, score } from "./score.ts";
import { listStatements, withoutAlike } from "./statement.ts";
import type { Case } from "./suite.ts";
import { type RecordedUsage, addUsages } from "./usage.ts";

/** What a model made of the notes that its answers are recorded for. */
export type RecordedRun = {
  readonly judgements: readonly Judgement[];
  readonly score: Score;
  readonly usage: RecordedUsage;
  /** Requests without an answer, by the note that they are about; these notes are in no score. */
  readonly unanswered: readonly Unanswered[];
};

/** Reviews a suite with the answers that a local endpoint has, by the same client and pipeline as any model. */
export async function runRecorded(
  { bases, suite }: { readonly bases: readonly Base[]; readonly suite: readonly Case[] },
  server: AnswerServer,
  signal: AbortSignal,
): Promise<RecordedRun> {
  const { ask, unanswered } = openAsking(server, signal);
  const check = openEvidenceCheck(bases);
  const judgements: Judgement[] = [];
  const evidence: EvidenceCheck[] = [];
  const reviewed: Reviewed[] = [];
  for (const [base, cases] of Map.groupBy(suite, (one) => one.base)) {
    const ofBase = await ask(toVariant(base));
    for (const one of cases) {
      const ofCase = await ask(one);
      if (!ofBase || !ofCase) continue;
      const said = listStatements(ofCase.outcome.note);
      const known = listStatements(ofBase.outcome.note);
      judgements.push(judge(one, withoutAlike(said, known, one), false));
      evidence.push(check(ofCase.outcome, base));
      reviewed.push(ofCase);
    }
  }
  return { judgements, score: score(judgements, evidence), usage: addUsages(reviewed), unanswered };
}
