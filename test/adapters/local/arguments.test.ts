import { expect, test } from "vitest";
import { parseCommandLine } from "#adapters/local/arguments.ts";
import { flagNames } from "#adapters/local/flags.ts";
import { commandFlags, commandNames, ownFlags } from "#core/config/command-flags.ts";
import { UserError } from "#errors.ts";

/** The problem that a command line has. */
function problemOf(line: string): unknown {
  try {
    return parseCommandLine(line.split(" "));
  } catch (error) {
    return error instanceof UserError ? error.problem : error;
  }
}

const plain = {
  kind: "check",
  paths: [],
  format: "terminal",
  output: null,
  config: null,
  settings: {},
  fixes: "report",
  baseline: null,
  selection: { kind: "all" },
  isWatching: false,
  isExplained: false,
} as const;

test.each([
  ["check", {}],
  ["check a.md b", { paths: ["a.md", "b"] }],
  ["check --fix", { fixes: "write" }],
  ["check --fix --dry-run -", { fixes: "show", paths: ["-"] }],
  ["check --baseline b.json", { baseline: { path: "b.json", isUpdated: false } }],
  ["check --update-baseline --baseline=b.json", { baseline: { path: "b.json", isUpdated: true } }],
  ["check --since HEAD~2", { selection: { kind: "since", revision: "HEAD~2" } }],
  ["check --since=-x", { selection: { kind: "since", revision: "-x" } }],
  ["check --staged", { selection: { kind: "staged" } }],
  ["check --watch --explain", { isWatching: true, isExplained: true }],
  ["check --fail-on warning", { settings: { failOn: "warning" } }],
  ["check -- --fix", { paths: ["--fix"] }],
])("%s", (line, expected) => {
  expect(parseCommandLine(line.split(" "))).toEqual({ ...plain, ...expected });
});

test.each([
  [
    "review --model m a.md",
    {
      kind: "review",
      paths: ["a.md"],
      format: "terminal",
      output: null,
      config: null,
      settings: { model: "m" },
      isWriting: false,
      batch: null,
    },
  ],
  [
    "review --batch collect --write --format json",
    {
      kind: "review",
      paths: [],
      format: "json",
      output: null,
      config: null,
      settings: {},
      isWriting: true,
      batch: "collect",
    },
  ],
  [
    "new study-note 笔记/一.md --config c.yml",
    { kind: "new", template: "study-note", path: "笔记/一.md", config: "c.yml", settings: {} },
  ],
  [
    "derive notes --output t.md",
    { kind: "derive", paths: ["notes"], output: "t.md", config: null, settings: {} },
  ],
  ["--version", { kind: "version" }],
  ["--help", { kind: "help", topic: null, isAsked: true }],
  ["help", { kind: "help", topic: null, isAsked: true }],
  ["help derive", { kind: "help", topic: "derive", isAsked: true }],
  ["new --help", { kind: "help", topic: "new", isAsked: true }],
  ["review -h --fix", { kind: "help", topic: "review", isAsked: true }],
])("%s", (line, expected) => {
  expect(parseCommandLine(line.split(" "))).toEqual(expected);
});

test("a line without a command gets the help without having asked for it", () => {
  expect(parseCommandLine([])).toEqual({ kind: "help", topic: null, isAsked: false });
});

test.each([
  [
    "review --fix",
    { code: "option-not-taken", command: "review", option: "--fix", commands: ["check"] },
  ],
  [
    "check --model m",
    { code: "option-not-taken", command: "check", option: "--model", commands: ["review"] },
  ],
  ["new a b --fail-on error", { code: "option-not-taken", command: "new" }],
  ["derive --format json", { code: "option-not-taken", commands: ["check", "review"] }],
  [
    "check --staged --since HEAD",
    { code: "options-exclude", option: "--staged", other: "--since" },
  ],
  ["check --fix --staged", { code: "options-exclude" }],
  ["check --watch -", { code: "options-exclude", option: "--watch", other: "-" }],
  ["check --watch --fix", { code: "options-exclude" }],
  ["check --fix --baseline b --update-baseline", { code: "options-exclude" }],
  ["check --update-baseline", { code: "option-needs-other", other: "--baseline" }],
  ["check --dry-run", { code: "option-needs-other", option: "--dry-run", other: "--fix" }],
  ["check --fix - a.md", { code: "input-not-alone" }],
  ["check --fix=yes", { code: "option-takes-no-value", option: "--fix" }],
  ["check --since", { code: "option-needs-value", option: "--since" }],
  ["check --baseline --update-baseline", { code: "option-needs-value", option: "--baseline" }],
  ["check --baseline=", { code: "option-needs-value" }],
  ["new study-note", { code: "new-takes-two" }],
  ["new study-note a.md b.md", { code: "new-takes-two" }],
  ["help chekc", { code: "unknown-command", command: "chekc" }],
  ["check --fixx", { code: "unknown-option", option: "--fixx" }],
])("%s is a problem", (line, expected) => {
  expect(problemOf(line)).toMatchObject(expected);
});

test("every flag belongs to a command, or asks for help or the version", () => {
  const taken = new Set<string>(commandNames.flatMap((command) => [...commandFlags[command]]));
  const untaken = flagNames().filter((name) => !taken.has(name.slice(2)));

  expect(untaken).toEqual(["--help", "--version"]);
  expect(Object.keys(ownFlags)).toContain("fix");
});
