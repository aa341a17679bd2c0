import { readFile, writeFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";
import { commandFlags, commandNames, flagSettings, ownFlags } from "#core/config/command-flags.ts";
import {
  type SettingReader,
  defaultModel,
  defaultSettings,
  isSettingName,
  readers,
} from "#core/config/settings.ts";
import { englishHelp } from "#render/help-en.ts";

/** Writes docs/configuration.md from action.yml and the settings; with `--check`, tells whether it is up to date. */
const path = "docs/configuration.md";
const manifest = z
  .object({
    inputs: z.record(z.string(), z.object({ description: z.string() })),
    outputs: z.record(z.string(), z.object({ description: z.string() })),
  })
  .parse(parse(await readFile("action.yml", "utf8")));
const page = renderPage();

if (!process.argv.includes("--check")) {
  await writeFile(path, page);
} else if ((await readFile(path, "utf8").catch(() => "")) !== page) {
  console.error(`${path} is out of date. Run node scripts/write-configuration.ts and commit it`);
  process.exitCode = 1;
}

function renderPage(): string {
  return `<!-- Written by scripts/write-configuration.ts from action.yml and src/core/config/settings.ts: change those. -->

# Configuration

An action input, or a flag on the command line, wins over the config file, which wins over the default. The config
file is \`.github/note-review.yml\`, a YAML mapping:

\`\`\`yaml
template: study-note
fail-on: warning
notes:
  - "notes/**/*.md"
  - "!notes/drafts/**"
\`\`\`

In the action, config file, template and [rubric](rubric.md) are read from the commit that the change starts from, and on a pull request
from its base: a change to them takes effect once it has arrived there ([by event](events.md)). On the command line they
are read from the current folder.

A key or a value that is not in the tables below is an error that names the line, and ends the run with status 2.

## Settings

| Name | What it is | Values | Default | Input | Flag | Config key |
| --- | --- | --- | --- | :-: | :-: | :-: |
${Object.entries(manifest.inputs)
  .map(([name, { description }]) => renderSetting(name, description))
  .join("\n")}

On the command line the key comes from the environment alone: \`NOTE_REVIEW_API_KEY\`, else \`OPENAI_API_KEY\`, and only
when a flag or the config file sets \`model\`, \`base-url\` or \`reviewer: model\`.

The default model is \`${defaultModel}\`. That is a choice of November 2026, and it will change as models are retired: name
one if you need the same one for long.

\`parts\`, \`notes\` and \`publish\` take several values, one a line or separated by commas, or a YAML list in the config file.

In \`notes\` a \`*\` stands for no folder whose name starts with a dot. A file that is named on the command line is a
note in any case.

## Commands

| Command | What it does |
| --- | --- |
${commandNames.map(renderCommand).join("\n")}

The exit status is 0 for pass, 1 for findings at or above \`fail-on\`, and 2 for usage, configuration or environment.
\`check --fix\` ends with the status of what is left. \`check --fix --dry-run\` ends with 1 when there is something to
fix, or when the notes do not pass as they are. A line without a command shows the help and ends with 2, because
nothing was checked.

A baseline knows a finding by its note, its rule, its section and its line without spaces, and not by its line number,
so that edits elsewhere change nothing.

## Flags of the command line alone

| Flag | Commands | What it does |
| --- | --- | --- |
${Object.entries(englishHelp.flags)
  .filter(([name]) => Object.hasOwn(ownFlags, name) && name !== "config")
  .map(([name, help]) => renderFlag(name, help))
  .join("\n")}

## Outputs of the action

| Output | What it is |
| --- | --- |
${Object.entries(manifest.outputs)
  .map(([name, { description }]) => `| \`${name}\` | ${escapeCell(description)} |`)
  .join("\n")}

An event that brings no notes (a tag, a deleted branch, a closed pull request) sets \`verdict\` and \`outcome\` alone.
`;
}

function renderCommand(name: (typeof commandNames)[number]): string {
  const { words, summary } = englishHelp.commands[name];
  return `| \`${name} ${words}\` | ${escapeCell(sentenceCase(summary))} |`;
}

function renderFlag(name: string, [value, text]: readonly [value: string, text: string]): string {
  const commands = commandNames.filter((command) =>
    commandFlags[command].some((flag) => flag === name),
  );
  const flag = value === "" ? `--${name}` : `--${name} <${value}>`;
  const taken = commands.map((command) => `\`${command}\``).join(", ") || "every one";
  return `| \`${flag}\` | ${taken} | ${escapeCell(sentenceCase(text))} |`;
}

function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function renderSetting(name: string, description: string): string {
  const cells = [
    `\`${name}\``,
    escapeCell(withoutDefault(description)),
    valuesOf(name),
    defaultOf(name, description),
    "yes",
    flagSettings.includes(name) || name === "config" ? "yes" : "",
    isSettingName(name) ? "yes" : "",
  ];
  return `| ${cells.join(" | ")} |`;
}

/** The description of an input without what the columns beside it say. */
function withoutDefault(description: string): string {
  return description.replace(/ By default .*$/s, "").replace(/, (?:one|some) of .*$/s, "");
}

function valuesOf(name: string): string {
  if (name === "dry-run") return "`true`, `false`";
  if (!isSettingName(name)) return "text";
  const { kind, expected }: SettingReader = readers[name];
  const names = { text: "text", count: "whole number", amount: "number" };
  return kind === "choice" ? expected.map((value) => `\`${value}\``).join(", ") : names[kind];
}

/** The default as the code has it, and where that is nothing, as action.yml explains it. */
function defaultOf(name: string, description: string): string {
  if (name === "dry-run") return "`false`";
  if (name === "github-token") return "the token of the workflow";
  const value = Object.entries(defaultSettings).find(([key]) => kebabCase(key) === name)?.[1];
  const explained = / By default (?<words>.*?)\.?$/s.exec(description)?.groups?.["words"];
  const [only] = Array.isArray(value) ? value : [value];
  if (typeof only !== "string") return escapeCell(explained ?? "none");
  const code = `\`${only}\``;
  return escapeCell(explained?.startsWith(only) ? explained.replace(only, code) : code);
}

function kebabCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|");
}
