import { expect, test } from "vitest";
import { isSettingName, readers, settingNames } from "#core/config/settings.ts";

test.each([
  ["base-url", " https://llm.example/v1 ", { baseUrl: "https://llm.example/v1" }],
  ["model", "gpt-4o", { model: "gpt-4o" }],
  ["model", "  ", null],
  ["reviewer", "built-in", { reviewer: "built-in" }],
  ["reviewer", "Model", null],
  ["language", "en", { language: "en" }],
  ["language", "zh", null],
  ["fail-on", "never", { failOn: "never" }],
  ["fail-on", "all", null],
  ["on-model-failure", "fail", { onModelFailure: "fail" }],
  ["on-model-failure", "ignore", null],
  ["max-notes", "40", { maxNotes: 40 }],
  ["max-notes", "0", { maxNotes: 0 }],
  ["max-notes", "-1", null],
  ["max-notes", "1.5", null],
  ["max-notes", "many", null],
  ["max-tokens", " 200000 ", { maxTokens: 200_000 }],
  ["max-tokens", "200,000", null],
  ["max-tokens", "200_000", null],
  ["max-tokens", "2e5", null],
  ["max-tokens", "0x10", null],
  ["max-tokens", "99999999999999999999", null],
  ["max-tokens", "２００", null],
  ["max-tokens", "", null],
  ["max-cost", "5", { maxCost: 5 }],
  ["max-cost", "0.25", { maxCost: 0.25 }],
  ["max-cost", ".5", null],
  ["max-cost", "5.", null],
  ["max-cost", "$5", null],
  ["max-cost", "5 USD", null],
  ["max-cost", "1,5", null],
  ["max-cost", "Infinity", null],
  ["input-price", "1.25", { inputPrice: 1.25 }],
  ["cached-input-price", "0", { cachedInputPrice: 0 }],
  ["output-price", "10", { outputPrice: 10 }],
  ["notes", "a.md\r\n b.md ,c.md\n\n", { notes: ["a.md", "b.md", "c.md"] }],
  ["notes", "{a,b}/*.md", { notes: ["{a,b}/*.md"] }],
  ["notes", "", null],
  ["template", "study-note", { template: "study-note" }],
  ["parts", "interpretation", { parts: ["interpretation"] }],
  ["parts", "interpretation,review", { parts: ["review", "interpretation"] }],
  ["parts", "interpretations", null],
  ["publish", "auto", { publish: ["auto"] }],
  ["publish", "check, comment\ncheck", { publish: ["comment", "check"] }],
  ["publish", "comment, comments", null],
  ["publish", " , ", null],
] as const)("%s set to %j makes %j", (name, value, settings) => {
  expect(readers[name].read(value)).toEqual(settings);
});

test.each(["__proto__", "constructor", "toString", "Model", "api-key", ""])(
  "%j is no setting",
  (name) => {
    expect(isSettingName(name)).toBe(false);
  },
);

test("every setting has a name", () => {
  expect(settingNames.every(isSettingName)).toBe(true);
});
