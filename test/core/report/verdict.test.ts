import { expect, test } from "vitest";
import { decideVerdict } from "#core/report/verdict.ts";
import { isAtLeast } from "#core/severity.ts";

test.each([
  { found: [], failOn: "notice", verdict: "pass" },
  { found: ["notice"], failOn: "notice", verdict: "fail" },
  { found: ["notice"], failOn: "warning", verdict: "pass" },
  { found: ["warning"], failOn: "warning", verdict: "fail" },
  { found: ["notice", "error"], failOn: "warning", verdict: "fail" },
  { found: ["warning"], failOn: "error", verdict: "pass" },
  { found: ["error"], failOn: "error", verdict: "fail" },
  { found: ["error"], failOn: "never", verdict: "pass" },
] as const)("$found with fail-on $failOn → $verdict", ({ found, failOn, verdict }) => {
  expect(
    decideVerdict(
      found.map((severity) => ({ severity })),
      failOn,
    ),
  ).toBe(verdict);
});

test("an error is at least everything, a notice only a notice", () => {
  expect(isAtLeast("error", "notice")).toBe(true);
  expect(isAtLeast("warning", "warning")).toBe(true);
  expect(isAtLeast("notice", "warning")).toBe(false);
});
