import { expect, test } from "vitest";
import { parseConfig } from "#core/config/parse-config.ts";
import { settingNames } from "#core/config/settings.ts";
import { timeOf } from "#test/core/make.ts";

test.each([
  ["", {}],
  ["# 只有注释\n", {}],
  ["---\n", {}],
  ["fail-on: warning\n", { failOn: "warning" }],
  [
    "model: gpt-4o\nmodel-label: GPT-4o\nlanguage: zh-CN\n",
    { model: "gpt-4o", modelLabel: "GPT-4o", language: "zh-CN" },
  ],
  ["notes: 'notes/**'\n", { notes: ["notes/**"] }],
  ["notes:\n  - notes/**\n  - '!notes/草稿/**'\n", { notes: ["notes/**", "!notes/草稿/**"] }],
  ["notes: 'a/*.md, {b,c}/*.md'\n", { notes: ["a/*.md", "{b,c}/*.md"] }],
  ["notes: [a.md, b.md]\n", { notes: ["a.md", "b.md"] }],
  ["\"reviewer\": 'off'\r\ntemplate: 42\r\n", { reviewer: "off", template: "42" }],
  ["reviewer: off\n", { reviewer: "off" }],
  ["parts: [review, interpretation]\n", { parts: ["review", "interpretation"] }],
  ["parts: interpretation\n", { parts: ["interpretation"] }],
  ["publish: [check, comment]\n", { publish: ["comment", "check"] }],
  ["publish: check, comment\n", { publish: ["comment", "check"] }],
  [
    "max-notes: 40\nmax-cost: 2.50\ninput-price: '0.5'\n",
    { maxNotes: 40, maxCost: 2.5, inputPrice: 0.5 },
  ],
])("%j is read", (text, settings) => {
  expect(parseConfig(text, "c.yml")).toEqual({ ok: true, settings });
});

test.each([
  [
    "# 一\n\nfial-on: error\n",
    { code: "config-unknown-key", line: 3, key: "fial-on", known: [...settingNames, "rules"] },
  ],
  ["model: a\napi-key: sk-1\n", { code: "config-unknown-key", line: 2, key: "api-key" }],
  ["__proto__: {failOn: never}\n", { code: "config-unknown-key", line: 1, key: "__proto__" }],
  ["constructor: 1\n", { code: "config-unknown-key", key: "constructor" }],
  ["? [a]\n: b\n", { code: "config-unknown-key", line: 1 }],
  ["a: &a 1\n<<: *a\n", { code: "config-unknown-key" }],
  [
    "model: a\n\nfail-on: all\n",
    {
      code: "config-value-not-allowed",
      line: 3,
      key: "fail-on",
      expected: "error, warning, notice, never",
    },
  ],
  [
    "max-notes: 1\nmax-tokens: 200_000\n",
    { code: "config-value-not-allowed", line: 2, key: "max-tokens", expected: "1000000" },
  ],
  ["max-cost: -1\n", { code: "config-value-not-allowed", key: "max-cost", expected: "5" }],
  ["max-cost: .inf\n", { code: "config-value-not-allowed", key: "max-cost" }],
  ["max-notes: [1]\n", { code: "config-value-not-allowed", key: "max-notes" }],
  ["max-notes: true\n", { code: "config-value-not-allowed", key: "max-notes" }],
  ["model:\n", { code: "config-value-not-allowed", key: "model" }],
  ["model: {name: a}\n", { code: "config-value-not-allowed", key: "model" }],
  ["notes: [[a], {b: c}]\n", { code: "config-value-not-allowed", key: "notes" }],
  ["reviewer: [off]\n", { code: "config-value-not-allowed", key: "reviewer" }],
  [
    "publish: [comment, wiki]\n",
    {
      code: "config-value-not-allowed",
      expected: "auto, comment, check, suggestions, resolved-threads, commit-comment, note",
    },
  ],
  ["publish: []\n", { code: "config-value-not-allowed", key: "publish" }],
  ["notes: []\n", { code: "config-value-not-allowed", key: "notes" }],
  ["language: zh\n", { code: "config-value-not-allowed", expected: "auto, zh-CN, en" }],
  ["model: a\nnotes: [a\n", { code: "config-not-yaml" }],
  ["model: a\nmodel: b\n", { code: "config-not-yaml", line: 2 }],
  ["\tmodel: a\n", { code: "config-not-yaml" }],
  ["- model\n", { code: "config-not-mapping" }],
  ["model gpt\n", { code: "config-not-mapping" }],
  ["model: a\n---\nmodel: b\n", { code: "config-not-yaml" }],
])("%j is a problem", (text, problem) => {
  expect(parseConfig(text, "c.yml")).toMatchObject({
    ok: false,
    problem: { path: "c.yml", ...problem },
  });
});

test.each([
  [
    "aliases that multiply",
    `model: &a0 [x]\n${Array.from({ length: 60 }, (_, i) => `notes: &a${i + 1} [${`*a${i},`.repeat(9)}]`).join("\n")}\n`,
  ],
  ["lists without end", `notes: ${"[".repeat(20_000)}`],
  ["mappings without end", `notes: ${"{a: ".repeat(20_000)}`],
  ["a long line", `model: ${"x".repeat(1_000_000)} #`],
])("%s end quickly", (_, text) => {
  expect(timeOf(() => parseConfig(text, "c.yml"))).toBeLessThan(2000);
});
