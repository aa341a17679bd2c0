import { startAnswers } from "./answer-server.ts";
import { openAnswers } from "./answers.ts";
import { readBases } from "./base.ts";
import { type Measured, pageSeed, pageSubset } from "./page.ts";
import { runBuiltIn } from "./run-built-in.ts";
import { runRecorded } from "./run-recorded.ts";
import { buildSuite, takeSubset } from "./suite.ts";

/** Where the recorded answers are, from the root of the repository. */
const answersFolder = "bench/review/answers";

/** Measures what the page shows: the built-in reviewer on the whole suite, and a model by its recorded answers. */
export async function measure(signal: AbortSignal): Promise<Measured> {
  const bases = await readBases();
  const suite = buildSuite(bases, pageSeed);
  const builtIn = await runBuiltIn(bases, suite, signal);
  const answers = await openAnswers(answersFolder);
  await using server = await startAnswers(answers, null);
  const recorded = await runRecorded(
    { bases, suite: takeSubset(suite, pageSubset) },
    server,
    signal,
  );
  return { bases, suite, builtIn, recorded, answers: [...answers.records.values()] };
}
