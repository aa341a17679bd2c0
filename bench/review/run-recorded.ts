import { defaultSettings } from "#core/config/settings.ts";
import { chooseReviewer } from "#reviewer.ts";
import type { Asked, AnswerServer } from "./answer-server.ts";
import { type Base, pathOf } from "./base.ts";
import { type EvidenceCheck, openEvidenceCheck } from "./evidence-check.ts";
import { type Judgement, judge } from "./judge.ts";
import { type Outcome, type Variant, openPipeline } from "./review-variants.ts";
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

/** A request that nobody has answered yet. */
export type Unanswered = Pick<Asked, "id" | "outcome"> & { readonly note: string };

/** Reviews a suite with the answers that a local endpoint has, by the same client and pipeline as any model. */
export async function runRecorded(
  { bases, suite }: { readonly bases: readonly Base[]; readonly suite: readonly Case[] },
  server: AnswerServer,
  signal: AbortSignal,
): Promise<RecordedRun> {
  const ask = openAsking(server, signal);
  const check = openEvidenceCheck(bases);
  const judgements: Judgement[] = [];
  const evidence: EvidenceCheck[] = [];
  const reviewed: Reviewed[] = [];
  const unanswered: Unanswered[] = [];
  const askAll = async (variant: Variant): Promise<Reviewed | null> => {
    const { open, ...rest } = await ask(variant);
    unanswered.push(...open.map(({ id, outcome }) => ({ id, outcome, note: variant.id })));
    return open.length === 0 ? rest : null;
  };
  for (const [base, cases] of Map.groupBy(suite, (one) => one.base)) {
    const ofBase = await askAll(toVariant(base));
    for (const one of cases) {
      const ofCase = await askAll(one);
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

/** What the built-in reviewer wrote, because nothing of the model's held, is no merit of the model. */
function withoutStandIn(outcome: Outcome): Outcome {
  const { note } = outcome;
  return note.review.reviewer === "model"
    ? outcome
    : { ...outcome, note: { ...note, review: { ...note.review, ...nothing } } };
}

const nothing = { strengths: [], suggestions: [] } as const;

/** The requests that kept a note from a whole review: all that wait for an answer, or the last one that failed. */
function listOpen(asked: readonly Asked[], { note: { review } }: Outcome): readonly Asked[] {
  const waiting = asked.filter(
    ({ outcome }) => outcome === "not recorded" || outcome === "waiting",
  );
  // An answer of which nothing holds is one, too.
  const hasFailed = review.reason !== null && review.reason.code !== "model-answer-invalid";
  return waiting.length === 0 && hasFailed ? asked.slice(-1) : waiting;
}

type Reviewed = { readonly outcome: Outcome; readonly asked: readonly Asked[] };

/** Makes what reviews one note, and says which requests have no answer. */
function openAsking(server: AnswerServer, signal: AbortSignal) {
  const review = openPipeline(signal);
  return async (variant: Variant): Promise<Reviewed & { readonly open: readonly Asked[] }> => {
    server.begin(variant.id);
    // A reviewer of its own: one that was left without an answer would ask no more.
    const outcome = await review(variant, await openReviewer(server.baseUrl));
    const asked = server.asked();
    return { outcome: withoutStandIn(outcome), asked, open: listOpen(asked, outcome) };
  };
}

async function openReviewer(baseUrl: string) {
  const settings = { ...defaultSettings, reviewer: "model", baseUrl, model: "recorded" } as const;
  return (await chooseReviewer(settings, null)).reviewer;
}

/** A base note as it is. */
function toVariant(base: Base): Variant {
  return { id: base.name, path: pathOf(base.name), text: base.text, base };
}
