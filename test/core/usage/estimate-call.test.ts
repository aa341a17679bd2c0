import { expect, test } from "vitest";
import { estimateTokens } from "#core/review/estimate-tokens.ts";
import { openCallEstimator } from "#core/usage/estimate-call.ts";

const words = "The cache keeps what was asked for, until somebody says that it has changed. ";
const prompt = {
  messages: [
    { role: "system", content: "Review the note." },
    { role: "user", content: words.repeat(50) },
  ],
  schema: { name: "review", schema: { type: "object", properties: { summary: {} } } },
} as const;
const output = { cachedInputTokens: 0, outputTokens: 500 };

test("a call takes its messages, its schema and an answer", () => {
  const { inputTokens, outputTokens } = openCallEstimator().estimate(prompt);
  const schema = estimateTokens(JSON.stringify(prompt.schema.schema));
  const messages = prompt.messages.map(({ content }) => estimateTokens(content));

  expect(inputTokens).toBe(schema + messages.reduce((sum, each) => sum + each + 4, 0));
  expect(outputTokens).toBe(2000);
});

test("what an endpoint counts corrects the next estimate", () => {
  const estimator = openCallEstimator();
  const { inputTokens } = estimator.estimate(prompt);

  estimator.learn(prompt, { ...output, inputTokens: Math.round(inputTokens * 1.3) });

  expect(estimator.estimate(prompt).inputTokens / inputTokens).toBeCloseTo(1.3, 1);
});

test.each([
  [0, 0.5],
  [1e9, 2],
])("a count of %i corrects it no further than to %f", (inputTokens, correction) => {
  const estimator = openCallEstimator();
  const before = estimator.estimate(prompt).inputTokens;

  estimator.learn(prompt, { ...output, inputTokens });

  expect(estimator.estimate(prompt).inputTokens / before).toBeCloseTo(correction, 1);
});

test("an answer is taken to be as long as the longest so far to a prompt of its kind", () => {
  const estimator = openCallEstimator();
  for (const outputTokens of [300, 900, 500]) {
    estimator.learn(prompt, { inputTokens: 1000, cachedInputTokens: 0, outputTokens });
  }
  const other = { ...prompt, schema: { ...prompt.schema, name: "verdicts" } };

  expect(estimator.estimate(prompt).outputTokens).toBe(900);
  expect(estimator.estimate(other).outputTokens).toBe(2000);
});
