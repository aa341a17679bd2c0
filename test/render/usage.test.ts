import { expect, test } from "vitest";
import type { Usage } from "#core/report/report.ts";
import { renderFooter } from "#render/footer.ts";
import { renderTerminal } from "#render/terminal.ts";
import { sayUsage } from "#render/usage.ts";
import { report } from "#test/render/make.ts";

const usage: Usage = {
  model: "tutor",
  requests: 3,
  inputTokens: 12_480,
  cachedInputTokens: 2048,
  outputTokens: 1930,
  estimated: false,
  costUsd: 0.0312,
  durationMs: 10,
  modelShutdown: null,
  promptCut: null,
};

test.each([
  [
    {},
    "(2,048 cached), 1,930 output tokens, about $0.0312.",
    "输出 1,930 tokens，费用约 $0.0312。",
  ],
  [{ costUsd: null }, "(2,048 cached), 1,930 output tokens.", "输出 1,930 tokens。"],
  [
    { estimated: true },
    "1,930 output tokens (partly estimated, as the endpoint did not count them all), about $0.0312.",
    "输出 1,930 tokens（模型服务没有给出全部用量，部分为估算），费用约 $0.0312。",
  ],
  [{ costUsd: 0.000_123 }, "about $0.00012.", "费用约 $0.00012。"],
  [{ costUsd: 0.000_001 }, "about $0.0000010.", "费用约 $0.0000010。"],
  [{ costUsd: 0 }, "about $0.0000.", "费用约 $0.0000。"],
  [{ costUsd: 12.5 }, "about $12.5000.", "费用约 $12.5000。"],
])("usage with %j says what it took in both languages", (overrides, english, chinese) => {
  expect(sayUsage({ ...usage, ...overrides }, "en")).toMatch(
    /^Model usage: 3 requests, 12,480 input tokens /,
  );
  expect(sayUsage({ ...usage, ...overrides }, "en").endsWith(english)).toBe(true);
  expect(sayUsage({ ...usage, ...overrides }, "zh-CN").endsWith(chinese)).toBe(true);
});

test("where no call was answered nothing is said", () => {
  expect(sayUsage({ ...usage, inputTokens: 0, outputTokens: 0 }, "en")).toBe("");
});

test("the comment and the terminal both say it", () => {
  const reviewed = report({ usage });
  expect(renderFooter(reviewed, "en")).toContain("0.0312");
  expect(renderTerminal(reviewed, { colour: false, language: "en" })).toContain(
    sayUsage(usage, "en"),
  );
});
