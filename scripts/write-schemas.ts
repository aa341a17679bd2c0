import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createGenerator } from "ts-json-schema-generator";
import { parse } from "yaml";
import { z } from "zod";
import { type SettingReader, defaultSettings, readers } from "#core/config/settings.ts";
import { rules } from "#core/rules/rules.ts";
import { severities } from "#core/severity.ts";

/** Writes schemas/ from the types, the settings and the rules; with `--check`, tells whether it is up to date. */
const schemas = {
  "report.schema.json": describeReport(),
  "config.schema.json": await describeConfig(),
};
await mkdir("schemas", { recursive: true });
for (const [name, schema] of Object.entries(schemas)) await write(name, schema);

async function write(name: string, schema: object): Promise<void> {
  const path = `schemas/${name}`;
  const $id = `https://raw.githubusercontent.com/note-review/note-review/main/${path}`;
  const $schema = "http://json-schema.org/draft-07/schema#";
  const text = `${JSON.stringify({ $schema, $id, ...schema }, null, 2)}\n`;
  if (!process.argv.includes("--check")) {
    await writeFile(path, text);
  } else if ((await readFile(path, "utf8").catch(() => "")) !== text) {
    console.error(`${path} is out of date. Run npx node scripts/write-schemas.ts and commit it`);
    process.exitCode = 1;
  }
}

/** A reader of today takes a report of tomorrow, which may have more fields. */
function describeReport(): object {
  const generator = createGenerator({
    path: "src/core/report/report.ts",
    tsconfig: "tsconfig.json",
    type: "Report",
    topRef: false,
    additionalProperties: true,
    skipTypeCheck: true,
  });
  const schema: unknown = JSON.parse(
    JSON.stringify(generator.createSchema("Report")),
    countsAreIntegers,
  );
  return { title: "The JSON report of note-review", ...z.looseObject({}).parse(schema) };
}

/** TypeScript has one kind of number; every number of a report is a count but amounts of money. */
function countsAreIntegers(key: string, value: unknown): unknown {
  if (key === "costUsd" && typeof value === "object") return { ...value, type: ["number", "null"] };
  if (key === "limitUsd" && typeof value === "object") return { ...value, type: "number" };
  return value === "number" ? "integer" : value;
}

async function describeConfig(): Promise<object> {
  const manifest = z
    .object({ inputs: z.record(z.string(), z.object({ description: z.string() })) })
    .parse(parse(await readFile("action.yml", "utf8")));
  const settings = Object.entries(readers).map(([name, reader]) => {
    const description = manifest.inputs[name]?.description ?? "";
    return [name, { description, ...describeValue(reader), ...defaultOf(name) }];
  });
  return {
    title: "The config file of note-review",
    description: "Settings for the command line and the action, in .github/note-review.yml.",
    type: ["object", "null"],
    properties: { ...Object.fromEntries(settings), rules: await describeRules() },
    additionalProperties: false,
  };
}

function describeValue({ expected, kind, isList }: SettingReader): object {
  if (kind === "choice" && isList) return describeChoices(expected);
  if (kind === "choice") return { enum: expected };
  if (kind !== "text") {
    const type = kind === "count" ? "integer" : "number";
    return { type, minimum: 0, examples: expected.map(Number) };
  }
  const text = { type: "string", pattern: "\\S" };
  const examples = expected.flatMap((example) => example.split(", "));
  if (!isList) return { ...text, examples };
  return { anyOf: [{ type: "array", items: text }, text], examples: [examples] };
}

/** A list of values, or a text that has them between commas or line ends. */
function describeChoices(values: readonly string[]): object {
  const one = `(?:${values.join("|")})`;
  const list = { type: "array", items: { enum: values }, minItems: 1 };
  const text = { type: "string", pattern: `^\\s*${one}(?:\\s*[,\\n]\\s*${one})*\\s*$` };
  return { anyOf: [list, text], examples: values };
}

/** The default as the code has it; where that is nothing, the description says what happens. */
function defaultOf(name: string): object {
  const key = name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const value = Object.entries(defaultSettings).find(([setting]) => setting === key)?.[1];
  const [only] = Array.isArray(value) ? value : [value];
  return typeof only === "string" ? { default: only } : {};
}

async function describeRules(): Promise<object> {
  const byName = rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const described = byName.map(async ({ id, severity }) => {
    const page = await readFile(`docs/rules/${id}.md`, "utf8");
    return [
      id,
      { description: firstSentence(page), enum: [...severities, "off"], default: severity },
    ];
  });
  return {
    description:
      "How serious the findings of each rule are. By default as the template says, else as the rule does.",
    type: "object",
    properties: Object.fromEntries(await Promise.all(described)),
    additionalProperties: false,
  };
}

/** The first sentence below the heading of a page, without the marks of its links. */
function firstSentence(page: string): string {
  const [, text = ""] = page.split("\n\n");
  const sentence = /^.*?\.(?= |$)/su.exec(text)?.[0] ?? text;
  return sentence.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").trim();
}
