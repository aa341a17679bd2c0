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
  ["notes", "a.md\r\n b.md ,c.md\n\n", { notes: ["a.md", "b.md", "c.md"] }],
  ["notes", "{a,b}/*.md", { notes: ["{a,b}/*.md"] }],
  ["notes", "", null],
  ["template", "study-note", { template: "study-note" }],
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
