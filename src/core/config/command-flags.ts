import { type SettingName, settingNames } from "./settings.ts";

/** A command of the command line. */
export type CommandName = keyof typeof commandFlags;

/** A flag of the command line, without its dashes. Every setting but `publish` is a flag of the same name. */
export type FlagName = Exclude<SettingName, "publish"> | keyof typeof ownFlags;

/** The settings that are flags: all but where to publish, which only the action does. */
export const flagSettings: readonly string[] = settingNames.filter((name) => name !== "publish");

/** The flags that are no settings, and what each takes. */
export const ownFlags = {
  config: "value",
  format: "value",
  output: "value",
  fix: "nothing",
  "dry-run": "nothing",
  baseline: "value",
  "update-baseline": "nothing",
  since: "value",
  staged: "nothing",
  watch: "nothing",
  explain: "nothing",
  write: "nothing",
  batch: "value",
  help: "nothing",
  version: "nothing",
} as const satisfies Readonly<Record<string, "value" | "nothing">>;

const onNotes = ["notes", "config", "language", "output"] as const;
const onReports = [...onNotes, "template", "fail-on", "format"] as const;

/** The flags that each command takes, in the order of its help. */
export const commandFlags = {
  check: [
    ...onReports,
    "fix",
    "dry-run",
    "baseline",
    "update-baseline",
    "since",
    "staged",
    "watch",
    "explain",
  ],
  review: [
    ...onReports,
    "reviewer",
    "parts",
    "model",
    "base-url",
    "model-label",
    "on-model-failure",
    "max-notes",
    "max-tokens",
    "max-cost",
    "input-price",
    "cached-input-price",
    "output-price",
    "write",
    "batch",
  ],
  new: ["config", "language"],
  derive: onNotes,
} as const satisfies Readonly<Record<string, readonly FlagName[]>>;

/** The names of the commands. */
export const commandNames: readonly CommandName[] = ["check", "review", "new", "derive"];

/** Flags that cannot be given together; `-` is standard input. */
export const exclusions: readonly (readonly [FlagName, FlagName | "-"])[] = [
  ["staged", "since"],
  // What is staged may differ from the file that a fix would write.
  ["staged", "fix"],
  ["watch", "fix"],
  ["watch", "update-baseline"],
  ["watch", "since"],
  ["watch", "staged"],
  ["watch", "-"],
  ["since", "-"],
  ["staged", "-"],
  ["update-baseline", "fix"],
  ["update-baseline", "-"],
  ["write", "-"],
  ["batch", "-"],
];

/** Flags that mean nothing without another. */
export const requirements: readonly (readonly [FlagName, FlagName])[] = [
  ["update-baseline", "baseline"],
  ["dry-run", "fix"],
];
