import { defaultSettings } from "#core/config/settings.ts";
import { chooseReviewer } from "#reviewer.ts";
import type { Asked, AnswerServer } from "./answer-server.ts";
import { type Base, pathOf } from "./base.ts";
import { type EvidenceCheck, openEvidenceCheck } from "./evidence-check.ts";
import { type Judgement, judge } from "./judge.ts";
import { type Outcome, openPipeline } from "./review-variants.ts";
import { type Score, score } from "./score.ts";
import { type Statement, listStatements, withoutBase } from "./statement.ts";
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
  const review = openPipeline(signal);
  const check = openEvidenceCheck(bases);
  const judgements: Judgement[] = [];
  const evidence: EvidenceCheck[] = [];
  const reviewed: { readonly outcome: Outcome; readonly asked: readonly Asked[] }[] = [];
  const unanswered: Unanswered[] = [];
  const rules = rulesAlone(review);
  for (const one of suite) {
    server.begin(one.id);
    // A reviewer of its own: one that was left without an answer would ask no more.
    const outcome = await review(one, await openReviewer(server.baseUrl));
    const asked = server.asked();
    const open = listOpen(asked, outcome);
    unanswered.push(...open.map(({ id, outcome: came }) => ({ id, outcome: came, note: one.id })));
    if (open.length > 0) continue;
    const ofModel = withoutStandIn(outcome);
    const statements = withoutBase(listStatements(ofModel.note), await rules(one.base));
    judgements.push(judge(one, statements, false));
    evidence.push(check(ofModel, one.base));
    reviewed.push({ outcome, asked });
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

async function openReviewer(baseUrl: string) {
  const settings = { ...defaultSettings, reviewer: "model", baseUrl, model: "recorded" } as const;
  return (await chooseReviewer(settings, null)).reviewer;
}

/** What the rules say of a base note, looked up once for each. */
function rulesAlone(
  review: ReturnType<typeof openPipeline>,
): (base: Base) => Promise<readonly Statement[]> {
  const known = new Map<Base, Promise<readonly Statement[]>>();
  const look = async (base: Base): Promise<readonly Statement[]> => {
    const variant = { id: base.name, path: pathOf(base.name), text: base.text, base };
    return listStatements((await review(variant, { kind: "off" })).note);
  };
  return (base) => {
    const statements = known.get(base) ?? look(base);
    known.set(base, statements);
    return statements;
  };
}
