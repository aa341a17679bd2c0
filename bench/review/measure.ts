import { startAnswers } from "./answer-server.ts";
import { openAnswers } from "./answers.ts";
import { readBases } from "./base.ts";
import { type Measured, pageSeed, pageSubset } from "./page.ts";
import { runBuiltIn } from "./run-built-in.ts";
import { runRecorded } from "./run-recorded.ts";
import { measureStability } from "./stability.ts";
import { buildSuite, takeSubset } from "./suite.ts";

/** Where the recorded answers are, from the root of the repository. */
export const answersFolder = "bench/review/answers";

/** Where second answers to the requests about base notes are. */
export const secondAnswersFolder = "bench/review/answers-again";

/** Measures what the page shows: the built-in reviewer on the whole suite, and a model by its recorded answers. */
export async function measure(signal: AbortSignal): Promise<Measured> {
  const bases = await readBases();
  const suite = buildSuite(bases, pageSeed);
  const builtIn = await runBuiltIn(bases, suite, signal);
  const answers = await openAnswers(answersFolder);
  const again = await openAnswers(secondAnswersFolder);
  await using first = await startAnswers(answers, null);
  await using second = await startAnswers(again, null);
  const subset = takeSubset(suite, pageSubset);
  const recorded = await runRecorded({ bases, suite: subset }, first, signal);
  const asked = bases.filter((base) => subset.some((one) => one.base === base));
  const stability = await measureStability(asked, [first, second], signal);
  const records = [answers, again].flatMap((one) => [...one.records.values()]);
  return { bases, suite, builtIn, recorded, stability, records };
}
