import type { AnswerRecord } from "./answers.ts";
import type { Base } from "./base.ts";
import { kinds } from "./kinds.ts";
import type { BuiltInRun } from "./run-built-in.ts";
import type { RecordedRun } from "./run-recorded.ts";
import type { Stability } from "./stability.ts";
import type { Case } from "./suite.ts";
import { kindTable, percent, renderMarkdown, totalTable } from "./table.ts";

/** Where the page is that says how good reviews are. */
export const pagePath = "docs/quality.md";

/** What the page is written from. */
export type Measured = {
  readonly bases: readonly Base[];
  readonly suite: readonly Case[];
  readonly builtIn: BuiltInRun;
  readonly recorded: RecordedRun;
  readonly stability: Stability;
  /** Who gave the recorded answers, and when. */
  readonly records: readonly AnswerRecord[];
};

/** The seed that the page is written with. */
export const pageSeed = 1;

/** How many defects, with as many near misses, the page has of a model. */
export const pageSubset = 20;

/** Renders the page: how quality is measured, and what came of it. */
export function renderPage(measured: Measured): string {
  const { bases, suite, builtIn } = measured;
  const defects = suite.filter(({ role }) => role === "defect").length;
  const { score, isStable } = builtIn;
  return `${renderMeasures({ bases, defects })}
## The built-in reviewer

With the findings of the rules, as a reader gets both, seed ${pageSeed}:

${renderMarkdown(kindTable(score))}

${renderMarkdown(totalTable(score))}

Five reviews of each base note ${isStable ? "are the same to the byte" : "differ"}.

${bars}
${renderRecorded(measured)}
${rest}`;
}

/** What a model made of the notes that its answers are recorded for. */
function renderRecorded({ recorded, stability, records }: Measured): string {
  const { score, usage, unanswered } = recorded;
  const given = [...new Set(records.map(({ answerer, date }) => `${answerer}, ${date}`))];
  const dropped = usage.drops.map(({ reason, count }) => `${count} ${reason}`).join(", ");
  return `${modelMeasures}
Of ${pageSubset} defects and as many near misses, seed ${pageSeed}, ${usage.notes} notes have answers (${given.join("; ")})${
    unanswered.length > 0 ? `; ${unanswered.length} requests have none` : ""
  }:

${renderMarkdown(kindTable(score))}

${renderMarkdown(totalTable(score))}

Of the suggestions in two answers to the same request, about ${stability.notes} base notes, ${percent(stability.suggestions)} are in the
other one as well: they show some of the same words.

These reviews took ${usage.calls} calls. ${usage.posted} remarks were posted, and these were not: ${dropped}.
`;
}

/** What is measured, and how. */
function renderMeasures({
  bases,
  defects,
}: Pick<Measured, "bases"> & { readonly defects: number }): string {
  const byProgram = kinds.filter(({ finder }) => finder === "program").length;
  return `<!-- Written by scripts/write-quality.ts from a run of the benchmark: change bench/review, and run it again. -->

# How good the reviews are

A defect is planted in a note that has none of its kind, the note is reviewed, and a program looks whether the review
is about the defect. Nobody judges by reading, and nothing is decided by a model.

**What comes out is an upper bound.** The notes, the defects and the reviewer are by the same authors. Notes and
mistakes of other people are harder.

## What is measured

- **Base notes.** ${bases.length} notes written for this, ${countIn(bases, "zh-CN")} in Chinese and ${countIn(bases, "en")} in English: notes on lectures, two of them with notes on
  a technical report, notes on labs with code, minutes of meetings, notes on books. What a reviewer says of a base note
  as it is counts for nothing, for or against.
- **Defects.** ${kinds.length} kinds, each planted once in every base note that has room for it: ${defects} in all. ${byProgram} kinds are such that a
  program can find them; the others take somebody who understands the note.
- **Near misses.** For every defect, a change to the same note that only looks like it: an acronym that is explained two
  paragraphs earlier, a caption in the next paragraph, a figure that was changed in both places, “TODO” in code, 不仅…而且 as
  a false denial, two paragraphs built alike, a section under its other name, an emoji that is made of several.
- **Found** is a defect when a finding or a remark calls it by a name that fits, and stands within two lines of it; where
  something is not there at all, when it is named.
- **Right** is what is said of a note with a defect at the defect, or what follows from it. Whatever else the base note
  did not get is wrong, and on a near miss everything is. A remark counts for each place that it shows, as an error where its
  priority is high, as a warning where it is medium, and as a notice where it is low.
`;
}

const bars = `These are held by a test: of what is said as an error at least 95 % is right, of warnings 80 %; 85 % of what a program
can find is found; at most 5 % of the near misses are reported; every quote stands in the note.
`;

const modelMeasures = `## With a model

A model answers the prompt that ships, through the same client and the same checks as in a workflow. Its answers are recorded
in \`bench/review/answers\`, each under a fingerprint of the request, with who gave it and when in \`answers.json\`; a
small local endpoint replays them. A request without a recorded answer is listed and in no score: nothing is guessed, and after
a change to the prompt everything is to be answered again.

A model may say other things on another day, so that what is new on a note need not be wrong. What it calls by the same name,
and shows with the same words, in the base note and in the note counts for nothing. Wrong is a remark that shows the very words of a near miss
and calls them by the name of the defect. By the two lines of tolerance that defects get, 6 of the 20 near misses would count as
reported in the answers of 2026-11-25; 5 of these remarks show another sentence. Some of the answerers looked their quotes up in the request before they
answered, so that fewer of them fail than would otherwise.
`;

/** What does not depend on any run. */
const rest = `## Run it

\`\`\`sh
npm run bench:review
npm run bench:review -- --seed 7
npm run bench:review -- --reviewer recorded --subset 20
\`\`\`

It prints the tables and writes every case, with what was said of it, to \`bench/results/\`. Another seed plants other defects
at other places. \`--subset 20\` takes 20 defects with their near misses, spread over kinds and languages.

## Record answers

\`\`\`sh
NOTE_REVIEW_API_KEY=… npm run bench:review -- --reviewer recorded --subset 20 \\
  --record --base-url https://api.example.com/v1 --model NAME --answerer "NAME, as the index is to call it"
\`\`\`

Requests that have an answer are not asked again. The endpoint may be a person: one that writes each request to a file and
answers 503 until somebody has written the answer. The run says how many are waiting; run it again when they are there.
With \`--again\`, what is recorded are second answers about the base notes, in \`bench/review/answers-again\`.
Whoever answers sees the request and nothing else, least of all what was planted.

After a change to rules, detectors or the benchmark, \`node scripts/write-quality.ts\` writes this page again.
`;

function countIn(bases: readonly Base[], language: Base["material"]["language"]): number {
  return bases.filter(({ material }) => material.language === language).length;
}
