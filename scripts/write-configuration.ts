import { readFile, writeFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";
import { flagNames } from "#adapters/local/arguments.ts";
import { defaultModel, defaultSettings, isSettingName, readers } from "#core/config/settings.ts";

/** Writes docs/configuration.md from action.yml and the settings; with `--check`, tells whether it is up to date. */
const path = "docs/configuration.md";
const manifest = z
  .object({
    inputs: z.record(z.string(), z.object({ description: z.string() })),
    outputs: z.record(z.string(), z.object({ description: z.string() })),
  })
  .parse(parse(await readFile("action.yml", "utf8")));
const flags = flagNames();
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

In the action, config file and template are read from the commit that the change starts from, and on a pull request
from its base: a change to them takes effect once it has arrived there. On the command line they are read from the
current folder.

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

\`notes\` takes several globs, one a line or separated by commas, or a YAML list in the config file. A \`*\` stands for no
folder whose name starts with a dot. A file that is named on the command line is a note in any case.

## Flags of the command line alone

| Flag | What it is | Values | Default |
| --- | --- | --- | --- |
| \`--format\` | How the report is written | \`terminal\`, \`json\`, \`markdown\`, \`sarif\`, \`rdjson\`, \`junit\`, \`github\` | \`terminal\` |
| \`--output\` | The file it is written to | a path | standard output |
| \`--help\`, \`-h\` | Shows the help | | |
| \`--version\` | Shows the version | | |

## Outputs of the action

| Output | What it is |
| --- | --- |
${Object.entries(manifest.outputs)
  .map(([name, { description }]) => `| \`${name}\` | ${escapeCell(description)} |`)
  .join("\n")}

An event that brings no notes (a tag, a deleted branch, a closed pull request) sets \`verdict\` and \`outcome\` alone.
`;
}

function renderSetting(name: string, description: string): string {
  const cells = [
    `\`${name}\``,
    escapeCell(withoutDefault(description)),
    valuesOf(name),
    defaultOf(name, description),
    "yes",
    flags.includes(`--${name}`) ? "yes" : "",
    isSettingName(name) ? "yes" : "",
  ];
  return `| ${cells.join(" | ")} |`;
}

/** The description of an input without what the columns beside it say. */
function withoutDefault(description: string): string {
  return description.replace(/ By default .*$/s, "").replace(/, one of .*$/s, "");
}

function valuesOf(name: string): string {
  if (name === "dry-run") return "`true`, `false`";
  const values = isSettingName(name) && readers[name].isChoice ? readers[name].expected : [];
  return values.length === 0 ? "text" : values.map((value) => `\`${value}\``).join(", ");
}

/** The default as the code has it, and where that is nothing, as action.yml explains it. */
function defaultOf(name: string, description: string): string {
  if (name === "dry-run") return "`false`";
  if (name === "github-token") return "the token of the workflow";
  const value = Object.entries(defaultSettings).find(([key]) => kebabCase(key) === name)?.[1];
  const explained = / By default (?<words>.*?)\.?$/s.exec(description)?.groups?.["words"];
  const code = typeof value === "string" ? `\`${value}\`` : "";
  if (code !== "" && explained?.startsWith(String(value))) {
    return escapeCell(explained.replace(String(value), code));
  }
  return escapeCell(code || (explained ?? "none"));
}

function kebabCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|");
}
