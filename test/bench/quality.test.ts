import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { measure } from "#bench/review/measure.ts";
import { pagePath, pageSubset, renderPage } from "#bench/review/page.ts";
import { ratio } from "#bench/review/score.ts";

const measured = await measure(new AbortController().signal);
const { builtIn: run, recorded } = measured;
const { score } = run;

test("docs/quality.md shows what came of the benchmark", () => {
  expect(readFileSync(pagePath, "utf8")).toBe(renderPage(measured));
});

test("nothing is found in a base note, so that what is found in a variant was put there", () => {
  const said = run.ofBases.flatMap(({ note }) => [
    ...note.findings.map(({ rule, span }) => `${note.path}:${span.startLine} ${rule}`),
    ...note.review.suggestions.map(({ title }) => `${note.path} ${title}`),
  ]);

  expect(said).toEqual([]);
});

test.each([
  ["error", 0.95],
  ["warning", 0.8],
] as const)("of what is said as %s, a share of %d at least is right", (severity, least) => {
  expect(ratio(score.precision[severity])).toBeGreaterThanOrEqual(least);
});

test("of what a program can find, a share of 0.85 at least is found", () => {
  const missed = score.kinds
    .filter(({ finder, found }) => finder === "program" && found.good < found.all)
    .map(({ kind, found }) => `${kind}: ${found.good} of ${found.all}`);

  const share = ratio(score.recall.program.found) ?? 0;
  expect(share < 0.85 ? missed : []).toEqual([]);
});

test("at most one near miss in twenty is reported", () => {
  expect(ratio(score.nearMisses)).toBeGreaterThanOrEqual(0.95);
});

test("every quote stands in the note, at its place", () => {
  const { good, all } = score.evidence.grounding;

  expect(all).toBeGreaterThan(1000);
  expect(good).toBe(all);
});

test("five reviews of a note are the same to the byte", () => {
  expect(run.isStable).toBe(true);
});

test("most of the notes have answers to the prompt that ships: a new prompt is measured anew", () => {
  expect(recorded.usage.notes).toBeGreaterThan(pageSubset);
});

test("of what a model says, every quote stands in the note, and at most one near miss in twenty is reported", () => {
  const { evidence, nearMisses } = recorded.score;

  expect(evidence.grounding.good).toBe(evidence.grounding.all);
  expect(ratio(nearMisses)).toBeGreaterThanOrEqual(0.95);
});
