import { expect, test } from "vitest";
import type { Problem } from "#core/problem.ts";
import type { ModelFailure } from "#core/review/model-failure.ts";
import { languages } from "#core/language.ts";
import { renderModelFailure } from "#render/model-failure.ts";
import { renderProblem } from "#render/problem.ts";

const path = "配置/note.yml";
const place = { path, line: 4 };
const known = ["language", "template", "fail-on"];
/** The values that a sentence puts in words of its own. */
const wordless = new Set(["code", "source", "permissions"]);

/** One of every kind: a kind that is missing here does not compile. */
const problems: { readonly [Kind in Problem as Kind["code"]]: Kind } = {
  "unknown-command": { code: "unknown-command", command: "chek" },
  "unknown-option": { code: "unknown-option", option: "--modle" },
  "option-needs-value": { code: "option-needs-value", option: "--model" },
  "option-takes-no-value": { code: "option-takes-no-value", option: "--fix" },
  "option-not-taken": {
    code: "option-not-taken",
    command: "new",
    option: "--format",
    commands: ["check", "review"],
  },
  "options-exclude": { code: "options-exclude", option: "--staged", other: "--since" },
  "option-needs-other": { code: "option-needs-other", option: "--dry-run", other: "--fix" },
  "input-not-alone": { code: "input-not-alone" },
  "new-takes-two": { code: "new-takes-two" },
  "derive-nothing-shared": { code: "derive-nothing-shared", count: 12 },
  "baseline-not-found": { code: "baseline-not-found", path },
  "baseline-unreadable": { code: "baseline-unreadable", path },
  "setting-not-allowed": {
    code: "setting-not-allowed",
    source: "flag",
    name: "fail-on",
    value: "all",
    expected: ["error", "never"],
  },
  "plugin-options-not-mapping": { code: "plugin-options-not-mapping", value: '"study-note"' },
  "plugin-option-unknown": { code: "plugin-option-unknown", name: "templat", known },
  "plugin-option-not-allowed": {
    code: "plugin-option-not-allowed",
    name: "language",
    value: '"fr"',
    expected: "auto, zh-CN, en",
  },
  "schema-invalid": { code: "schema-invalid", path, reason: 'unknown keyword: "requried"' },
  "base-url-invalid": { code: "base-url-invalid", baseUrl: "llm" },
  "base-url-insecure": { code: "base-url-insecure", host: "llm.example" },
  "setting-empty": {
    code: "setting-empty",
    source: "flag",
    name: "model",
    expected: ["gpt-6-luna"],
  },
  "base-url-retired": { code: "base-url-retired", host: "old.example" },
  "api-key-missing": { code: "api-key-missing" },
  "path-not-found": { code: "path-not-found", path },
  "no-note-matches": { code: "no-note-matches", patterns: ["笔记/**/*.md"] },
  "file-unreadable": { code: "file-unreadable", path, reason: "EACCES" },
  "file-unwritable": { code: "file-unwritable", path, reason: "EROFS" },
  "file-not-utf-8": { code: "file-not-utf-8", path },
  "file-exists": { code: "file-exists", path },
  "output-is-note": { code: "output-is-note", path },
  "path-leads-outside": { code: "path-leads-outside", path },
  "folder-unwatchable": { code: "folder-unwatchable", path, reason: "ENOSPC" },
  "git-not-found": { code: "git-not-found" },
  "git-repository-not-found": { code: "git-repository-not-found", path: "笔记" },
  "git-repository-not-trusted": { code: "git-repository-not-trusted", path: "笔记" },
  "git-revision-not-found": { code: "git-revision-not-found", revision: "mian" },
  "git-failed": { code: "git-failed", operation: "diff", path: "笔记", status: 128 },
  "note-unmerged": { code: "note-unmerged", path },
  "config-not-found": { code: "config-not-found", path },
  "config-not-yaml": { code: "config-not-yaml", ...place },
  "config-not-mapping": { code: "config-not-mapping", path },
  "config-unknown-key": { code: "config-unknown-key", ...place, key: "langauge", known },
  "config-unknown-rule": {
    code: "config-unknown-rule",
    ...place,
    name: "todo-stubs",
    known: ["todo-stub", "too-short"],
  },
  "config-value-not-allowed": {
    code: "config-value-not-allowed",
    ...place,
    key: "max-notes",
    expected: "20",
  },
  "template-not-found": { code: "template-not-found", name: "周报" },
  "template-without-section": { code: "template-without-section", path },
  "template-not-parseable": { code: "template-not-parseable", path },
  "template-base-not-found": {
    code: "template-base-not-found",
    path,
    name: "meting",
    known: ["study-note", "meeting"],
  },
  "template-base-circular": { code: "template-base-circular", path, name: "周报" },
  "template-name-taken": { code: "template-name-taken", path, other: "周报.md", name: "周报" },
  "template-unmatched": { code: "template-unmatched", path, files: ["meetings/**"] },
  "schema-not-found": { code: "schema-not-found", path, schema: ".github/note.schema.json" },
  "directive-repeated-key": { code: "directive-repeated-key", ...place, key: "min" },
  "directive-unreadable": { code: "directive-unreadable", ...place, text: "<!-- note 3..x -->" },
  "directive-unknown-key": {
    code: "directive-unknown-key",
    ...place,
    key: "itemz",
    known: ["items"],
  },
  "directive-value-not-allowed": {
    code: "directive-value-not-allowed",
    ...place,
    key: "items",
    value: "许多",
    expected: "3..15",
  },
  "directive-without-heading": { code: "directive-without-heading", ...place },
  "event-missing": { code: "event-missing" },
  "event-unreadable": { code: "event-unreadable", path: "event.json" },
  "event-incomplete": { code: "event-incomplete", name: "push", field: "after" },
  "event-unknown": { code: "event-unknown", name: "pushh", known: ["push"] },
  "token-missing": { code: "token-missing" },
  "token-refused": { code: "token-refused", status: 401 },
  "github-permission-missing": {
    code: "github-permission-missing",
    operation: "POST /x",
    permissions: "issues=write; pull_requests=write",
  },
  "github-not-found": { code: "github-not-found", operation: "GET /x" },
  "github-rate-limited": { code: "github-rate-limited", operation: "GET /x" },
  "github-failed": { code: "github-failed", operation: "GET /x", status: 502 },
  "github-unreachable": { code: "github-unreachable", host: "api.example" },
  "github-address-invalid": { code: "github-address-invalid", address: "api.example" },
  "github-answer-unreadable": {
    code: "github-answer-unreadable",
    operation: "GET /x",
    host: "api.example",
  },
  "note-unreadable": { code: "note-unreadable", path, status: 404 },
};

const failures: { readonly [Kind in ModelFailure as Kind["code"]]: Kind } = {
  "model-key-missing": { code: "model-key-missing" },
  "model-unauthorized": { code: "model-unauthorized", status: 401 },
  "model-not-found": { code: "model-not-found", status: 404, model: "小模型-7b" },
  "model-rate-limited": { code: "model-rate-limited", status: 429 },
  "model-rejected-request": { code: "model-rejected-request", status: 400 },
  "model-server-error": { code: "model-server-error", status: 500 },
  "model-unreachable": { code: "model-unreachable", host: "llm.example" },
  "model-redirected": { code: "model-redirected", host: "llm.example" },
  "model-timed-out": { code: "model-timed-out", seconds: 90 },
  "model-answered-no-chat-completion": {
    code: "model-answered-no-chat-completion",
    host: "llm.example",
  },
  "model-answer-empty": { code: "model-answer-empty" },
  "model-answer-truncated": { code: "model-answer-truncated" },
  "model-refused": { code: "model-refused" },
  "model-answer-invalid": { code: "model-answer-invalid" },
};

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
