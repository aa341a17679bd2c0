import { expect, test } from "vitest";
import { languages } from "#core/language.ts";
import type { Problem } from "#core/problem.ts";
import type { ModelFailure } from "#core/review/model-failure.ts";
import { renderModelFailure } from "#render/model-failure.ts";
import { renderProblem } from "#render/problem.ts";
import { failures } from "#test/render/failure-samples.ts";
import { known, place, problems } from "#test/render/problem-samples.ts";

/** The values that a sentence puts in words of its own. */
const wordless = new Set(["code", "source", "kind", "permissions"]);

test("every problem reads as it was agreed, in both languages", async () => {
  const lines = Object.values(problems).flatMap((problem) => [
    `## ${problem.code}`,
    ...languages.map((language) => `- ${renderProblem(problem, language)}`),
  ]);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("./snapshots/problems.md");
});

test("every model failure reads as it was agreed, in both languages", async () => {
  const lines = Object.values(failures).flatMap((failure) => [
    `## ${failure.code}`,
    ...languages.map((language) => `- ${renderModelFailure(failure, language)}`),
  ]);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("./snapshots/model-failures.md");
});

const sentences = languages.flatMap((language) => [
  ...Object.values(problems).map((problem) => ({
    code: problem.code,
    language,
    values: valuesOf(problem),
    text: renderProblem(problem, language),
  })),
  ...Object.values(failures).map((failure) => ({
    code: failure.code,
    language,
    values: valuesOf(failure),
    text: renderModelFailure(failure, language),
  })),
]);

test.each(sentences)(
  "$code in $language names its values, then says how to mend it",
  ({ language, values, text }) => {
    const parts = text.split(language === "en" ? /[.] (?=[A-Z])/ : /。/);
    expect(parts.length).toBeGreaterThanOrEqual(2);
    expect(text).not.toMatch(/[.。]$/);
    expect(text).not.toContain("undefined");
    for (const value of values) expect(text).toContain(value);
    expect(/\p{Script=Han}/u.test(text.replaceAll(/[配置笔记周报许多小模型]/g, ""))).toBe(
      language === "zh-CN",
    );
  },
);

test.each([
  { name: "langauge", hint: ". Did you mean language?" },
  { name: "Template", hint: ". Did you mean template?" },
  { name: "fail_on", hint: ". Did you mean fail-on?" },
  { name: "colour", hint: "" },
  { name: "lang", hint: "" },
  { name: "", hint: "" },
  { name: "x".repeat(1000), hint: "" },
])("the unknown key “$name” gets the hint “$hint”", ({ name, hint }) => {
  const problem = { code: "config-unknown-key", ...place, key: name, known } as const;
  const text = renderProblem(problem, "en");
  expect(text.slice(text.indexOf("Use one of"))).toBe(
    `Use one of language, template, fail-on${hint}`,
  );
});

test("the nearest name wins, and the command line gives the names it knows", () => {
  const problem = { code: "unknown-option", option: "--models" } as const;
  expect(renderProblem(problem, "zh-CN", ["--mode", "--model"])).toMatch(/是不是想写 --model？$/);
  expect(renderProblem(problem, "zh-CN")).not.toContain("是不是");
});

test("values can neither break the line nor command a log", () => {
  const problem = {
    code: "unknown-command",
    command: "x\n::error::y\u001b[1m ##[group]z",
  } as const;
  expect(renderProblem(problem, "en")).toContain("command x : :error::y ## [group]z.");
});

/** The words and numbers that a sentence has to name. */
function valuesOf(value: Problem | ModelFailure): readonly string[] {
  return Object.entries(value).flatMap(([name, each]) =>
    wordless.has(name) ? [] : [each].flat().map(String),
  );
}
