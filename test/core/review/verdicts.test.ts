import { expect, test } from "vitest";
import { statesVerdict } from "#core/review/claims.ts";
import { indexEvidence } from "#core/review/evidence.ts";

const right = "Of 200 questions 154 are right";
const old = "Of these 77 are old";
const late = "Of 10 answers 8 came late";
const evidence = indexEvidence(`# Quiz\n\n${right}.\n\n${old}.\n\n${late}.\n`);

test.each([
  ["a share of two figures in one quote", "Say which questions make 154/200.", [right]],
  ["a share with spaces in it", "Say which questions make 154 / 200.", [old, right]],
  ["a share of two figures in one line, out of more than a hundred", "This makes 154/200.", [old]],
  ["a division", "It works out, 12 / 3 = 4 weeks.", [right]],
  ["a sum", "The formula gives 0.7 / 0.3 and no more.", [right]],
] as const)("%s is no verdict", (_, text, quotes) => {
  expect(statesVerdict(text, quotes, evidence)).toBe(false);
});

test.each([
  ["a share of figures that the quotes do not have", "This makes 8/10.", [old]],
  ["a share of figures that no line has", "This makes 150/200.", [old]],
  ["a share of figures from two quotes", "This makes 77/200.", [right, old]],
  ["a share of parts of figures", "This makes 15/20.", [right]],
  ["points with a fraction", "Clarity: 9.5/10.", [right]],
  ["points out of a whole one", "Clarity: 9.5/10.0.", [right]],
] as const)("%s is a verdict", (_, text, quotes) => {
  expect(statesVerdict(text, quotes, evidence)).toBe(true);
});
