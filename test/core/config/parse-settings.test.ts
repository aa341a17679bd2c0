import { expect, test } from "vitest";
import { parseSettings } from "#core/config/parse-settings.ts";

test("other names are left to whoever knows them", () => {
  const values = [
    ["max-notes", "3"],
    ["output", "review.txt"],
    ["language", "en"],
  ] as const;

  expect(parseSettings(values, "flag")).toEqual({
    ok: true,
    settings: { maxNotes: 3, language: "en" },
  });
});

test.each([
  ["max-tokens", "2e5", { code: "setting-not-number", kind: "count", value: "2e5" }],
  ["max-cost", "$5", { code: "setting-not-number", kind: "amount", value: "$5" }],
  ["max-cost", " ", { code: "setting-empty", expected: ["5"] }],
  ["language", "zh", { code: "setting-not-allowed", value: "zh" }],
  ["model", " ", { code: "setting-empty", expected: ["gpt-6-luna"] }],
] as const)("%s set to %j is a problem", (name, value, problem) => {
  expect(parseSettings([[name, value]], "input")).toMatchObject({
    ok: false,
    problem: { source: "input", name, ...problem },
  });
});
