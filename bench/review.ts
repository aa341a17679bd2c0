import { parseArgs } from "node:util";
import { startAnswers } from "./review/answer-server.ts";
import { openAnswers } from "./review/answers.ts";
import { openEndpoint } from "./review/ask-endpoint.ts";
import { type Base, readBases } from "./review/base.ts";
import { answersFolder, secondAnswersFolder } from "./review/measure.ts";
import { writeResults } from "./review/results.ts";
import { runBuiltIn } from "./review/run-built-in.ts";
import { type RecordedRun, runRecorded } from "./review/run-recorded.ts";
import type { Score } from "./review/score.ts";
import { measureStability } from "./review/stability.ts";
import { type Case, buildSuite, takeSubset } from "./review/suite.ts";
import { kindTable, renderPlain, totalTable } from "./review/table.ts";

/**
 * Measures reviews: plants defects in notes, has them reviewed, and looks whether the review is about the defects
 * (docs/quality.md).
 *
 * `npm run bench:review -- [--reviewer built-in|recorded] [--seed 1] [--subset 20]`, and to record answers
 * `--reviewer recorded --record --base-url URL --model NAME --answerer NAME`. With `--again`, a second answer about each
 * base note is held against the first one.
 */
const { values } = parseArgs({
  options: {
    reviewer: { type: "string", default: "built-in" },
    seed: { type: "string", default: "1" },
    subset: { type: "string" },
    record: { type: "boolean", default: false },
    "base-url": { type: "string" },
    model: { type: "string" },
    answerer: { type: "string" },
    answers: { type: "string", default: answersFolder },
    again: { type: "boolean", default: false },
    out: { type: "string" },
  },
});
/** Requests without an answer that are printed; the others are in the file. */
const mostListed = 40;
const { signal } = new AbortController();
const seed = Number(values.seed);
const out = values.out ?? `bench/results/review-${values.reviewer}.json`;
const bases = await readBases();
const all = buildSuite(bases, seed);
const suite = values.subset === undefined ? all : takeSubset(all, Number(values.subset));

if (values.reviewer === "built-in") await measureBuiltIn();
else if (values.reviewer === "recorded" && values.again) await measureAgain();
else if (values.reviewer === "recorded") await measureRecorded();
else throw new Error(`Expected --reviewer to be built-in or recorded; got ${values.reviewer}`);

async function measureBuiltIn(): Promise<void> {
  const run = await runBuiltIn(bases, suite, signal);
  printScore(run.score);
  print(`Five reviews of each base note: ${run.isStable ? "the same to the byte" : "they differ"}`);
  print(`${describe(bases, suite)}, seed ${seed}, in ${seconds(run.milliseconds)}`);
  const { score, judgements, isStable, milliseconds } = run;
  const more = { isStable, milliseconds };
  await writeResults(out, { reviewer: "built-in", seed, score, judgements, more });
  print(`Every case is in ${out}`);
}

async function measureRecorded(): Promise<void> {
  const answers = await openAnswers(values.answers);
  await using server = await startAnswers(answers, values.record ? openRecording() : null);
  const run = await runRecorded({ bases, suite }, server, signal);
  if (run.judgements.length > 0) printScore(run.score);
  printUsage(run);
  const { score, judgements, usage, unanswered } = run;
  const answerers = [...new Set([...answers.records.values()].map(({ answerer }) => answerer))];
  const more = { answerers, usage, unanswered };
  await writeResults(out, { reviewer: "recorded", seed, score, judgements, more });
  print(`Every case is in ${out}`);
}

async function measureAgain(): Promise<void> {
  const first = await openAnswers(values.answers);
  const second = await openAnswers(secondAnswersFolder);
  await using one = await startAnswers(first, null);
  await using other = await startAnswers(second, values.record ? openRecording() : null);
  const asked = bases.filter((base) => suite.some((variant) => variant.base === base));
  const { suggestions, notes, unanswered } = await measureStability(asked, [one, other], signal);
  print(
    `${suggestions.good} of ${suggestions.all} suggestions about ${notes} notes are in both answers`,
  );
  printUnanswered(unanswered);
}

function openRecording(): NonNullable<Parameters<typeof startAnswers>[1]> {
  const { "base-url": baseUrl, model, answerer } = values;
  if (baseUrl === undefined || model === undefined || answerer === undefined) {
    throw new Error("--record takes --base-url, --model and --answerer as well");
  }
  const key = process.env["NOTE_REVIEW_API_KEY"] ?? null;
  return { ask: openEndpoint(baseUrl, model, key), answerer };
}

function printScore(score: Score): void {
  print(renderPlain(kindTable(score)));
  print("");
  print(renderPlain(totalTable(score)));
  print("");
}

function printUsage({ usage, unanswered }: RecordedRun): void {
  const { notes, calls, tokensSent, milliseconds, stoodIn, posted, drops } = usage;
  print(
    `${notes} of ${suite.length} notes have answers: ${calls} calls, about ${tokensSent} tokens sent`,
  );
  print(`${posted} remarks posted, in ${seconds(milliseconds)} without the model's own time`);
  for (const { reason, count } of drops) print(`  ${count} dropped: ${reason}`);
  if (stoodIn > 0) print(`The built-in reviewer stood in for ${stoodIn}`);
  printUnanswered(unanswered);
}

function printUnanswered(unanswered: RecordedRun["unanswered"]): void {
  const waiting = unanswered.filter(({ outcome }) => outcome === "waiting");
  if (waiting.length > 0) print(`${waiting.length} wait for their answers`);
  for (const { id, note } of unanswered.slice(0, mostListed)) {
    print(`No answer recorded: ${id} ${note}`);
  }
  const more = unanswered.length - mostListed;
  if (more > 0) print(`No answer recorded: ${more} more`);
}

function describe(notes: readonly Base[], cases: readonly Case[]): string {
  const defects = cases.filter(({ role }) => role === "defect").length;
  return `${notes.length} base notes, ${defects} defects and as many near misses`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
