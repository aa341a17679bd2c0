import { expect, test } from "vitest";
import { answerOf, strengthAnswer } from "#test/core/model-answer.ts";

import { type Settings, defaultSettings } from "#core/config/settings.ts";
import type { Report } from "#core/report/report.ts";
import { UserError } from "#errors.ts";
import type { RuleFiles } from "#load-templates.ts";
import { reviewChanges } from "#pipeline.ts";
import { chooseReviewer } from "#reviewer.ts";
import { loadSetup } from "#setup.ts";
import {
  type Behaviour,
  type ModelServer,
  answer,
  answerOddly,
  first,
  startModel,
} from "#test/servers/model.ts";

const { signal } = new AbortController();
const sentence = "放弃一点召回率，换来几个数量级的速度";
const strength = strengthAnswer({
  title: "抓住了召回率和速度的取舍",
  detail: "说清了放弃一点召回率换来的是几个数量级的速度。",
  evidence: [sentence],
});
const review = JSON.stringify(
  answerOf({
    strengths: [strength],
    overall: { goal: "讲清近似搜索的取舍。", summary: "思路清楚。", topThree: [] },
  }),
);

/** Each answer takes 1,000 tokens of input and 200 of output. */
const counted: Behaviour = answerOddly({
  content: review,
  usage: { prompt_tokens: 1000, completion_tokens: 200 },
});

const noRuleFiles: RuleFiles = {
  read: () => Promise.resolve(null),
  list: () => Promise.resolve([]),
  compileSchema: () => Promise.reject(new Error("There is no schema")),
};

async function reviewNotes(
  model: ModelServer,
  count: number,
  settings: Partial<Settings>,
): Promise<Report> {
  const chosen: Partial<Settings> = {
    baseUrl: `${model.url}/v1`,
    model: "tutor",
    failOn: "never",
    ...settings,
  };
  const files = Array.from({ length: count }, (_, index) => ({
    path: `notes/${index}.md`,
    bytes: new TextEncoder().encode(`# 向量检索 ${index}\n\n${sentence}。\n`),
  }));
  const setup = await loadSetup(noRuleFiles, { settings: chosen, config: null }, signal);
  const ports = {
    listChangedNotes: () => Promise.resolve({ files, isTruncated: false }),
    ...(await chooseReviewer({ ...defaultSettings, ...chosen }, null)),
  };
  return (await reviewChanges(ports, setup, { version: "1", signal })).report;
}

/** Who reviewed each note, and why it was not the model. */
function outcomesOf({ notes }: Report): readonly string[] {
  return notes.map(({ review: { reviewer, reason } }) => reason?.code ?? reviewer);
}

test("max-notes: the model reviews the first notes, and the others get the built-in review", async () => {
  await using model = await startModel(counted);

  const report = await reviewNotes(model, 7, { maxNotes: 3 });

  expect(outcomesOf(report)).toEqual([
    "model",
    "model",
    "model",
    "notes-limit",
    "notes-limit",
    "notes-limit",
    "notes-limit",
  ]);
  expect(report.notes.every(({ review: { overall } }) => overall !== null)).toBe(true);
  expect(report.outcome).toBe("partial");
  expect(report.verdict).toBe("pass");
  expect(model.requests).toHaveLength(3);
});

test("max-tokens: no call is made that would pass it", async () => {
  await using model = await startModel(counted);

  const report = await reviewNotes(model, 12, { maxTokens: 9000 });

  const { inputTokens, outputTokens, requests, estimated } = report.usage;
  expect(inputTokens + outputTokens).toBeLessThanOrEqual(9000);
  expect(requests).toBe(model.requests.length);
  expect(requests).toBeGreaterThanOrEqual(3);
  expect({ inputTokens, outputTokens, estimated }).toEqual({
    inputTokens: 1000 * requests,
    outputTokens: 200 * requests,
    estimated: false,
  });
  expect(report.outcome).toBe("partial");
  expect(new Set(outcomesOf(report))).toEqual(new Set(["model", "token-limit"]));
});

test("max-cost: what a run costs is counted by the prices, and stays below", async () => {
  await using model = await startModel(counted);
  const prices = { inputPrice: 2, outputPrice: 10 };

  const report = await reviewNotes(model, 12, { maxCost: 0.03, ...prices });

  const { requests, costUsd } = report.usage;
  expect(costUsd).toBeCloseTo(requests * (0.002 + 0.002), 9);
  expect(costUsd).toBeLessThanOrEqual(0.03);
  expect(requests).toBeGreaterThanOrEqual(2);
  expect(new Set(outcomesOf(report))).toEqual(new Set(["model", "cost-limit"]));
});

test("cached tokens cost what they cost", async () => {
  await using model = await startModel(answer(review));

  const report = await reviewNotes(model, 1, {
    inputPrice: 2,
    cachedInputPrice: 0.5,
    outputPrice: 10,
  });

  expect(report.usage).toMatchObject({ inputTokens: 120, cachedInputTokens: 100 });
  expect(report.usage.costUsd).toBeCloseTo((20 * 2 + 100 * 0.5 + 30 * 10) / 1e6, 9);
});

test("a second attempt at one note counts as well", async () => {
  const nonsense = answerOddly({
    content: "当然可以！",
    usage: { prompt_tokens: 900, completion_tokens: 100 },
  });
  await using model = await startModel(first(1, nonsense, counted));

  const report = await reviewNotes(model, 1, {});

  expect(outcomesOf(report)).toEqual(["model"]);
  expect(report.usage).toMatchObject({ requests: 2, inputTokens: 1900, outputTokens: 300 });
});

test("a second attempt that would pass the limit is not made", async () => {
  const nonsense = answerOddly({
    content: "当然可以！",
    usage: { prompt_tokens: 4000, completion_tokens: 3000 },
  });
  await using model = await startModel(nonsense);

  const report = await reviewNotes(model, 1, { maxTokens: 8000 });

  expect(outcomesOf(report)).toEqual(["token-limit"]);
  expect(model.requests).toHaveLength(1);
  expect(report.usage).toMatchObject({ requests: 1, inputTokens: 4000, outputTokens: 3000 });
});

test("an answer that is cut off was paid for", async () => {
  await using model = await startModel(answerOddly({ content: "{", finish_reason: "length" }));

  const report = await reviewNotes(model, 1, {});

  expect(outcomesOf(report)).toEqual(["model-answer-truncated"]);
  expect(report.usage).toMatchObject({ requests: 1, inputTokens: 120, outputTokens: 30 });
});

test("an endpoint that counts nothing is held to the estimate", async () => {
  await using model = await startModel(answerOddly({ content: review, usage: null }));

  const report = await reviewNotes(model, 12, { maxTokens: 9000 });

  expect(report.usage.estimated).toBe(true);
  expect(report.usage.inputTokens).toBeGreaterThan(500);
  expect(report.usage.inputTokens + report.usage.outputTokens).toBeLessThanOrEqual(9000);
  expect(report.outcome).toBe("partial");
});

test("a limit of nothing asks nothing", async () => {
  await using model = await startModel(counted);

  for (const settings of [{ maxNotes: 0 }, { maxTokens: 0 }]) {
    const report = await reviewNotes(model, 2, settings);
    expect(report).toMatchObject({ outcome: "partial", usage: { requests: 0, durationMs: 0 } });
  }
  expect(model.requests).toEqual([]);
});

test("a cost without prices is an error before anything is sent", async () => {
  await using model = await startModel(counted);

  await expect(reviewNotes(model, 1, { maxCost: 5 })).rejects.toEqual(
    new UserError({
      code: "price-missing",
      name: "max-cost",
      missing: ["input-price", "output-price"],
    }),
  );
  expect(model.requests).toEqual([]);
});

test("without a model prices do not matter", async () => {
  await using model = await startModel(counted);

  expect(await reviewNotes(model, 1, { reviewer: "built-in", maxCost: 5 })).toMatchObject({
    outcome: "reviewed",
    usage: { requests: 0, costUsd: null },
  });
});
