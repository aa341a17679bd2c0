import { spawnSync } from "node:child_process";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { parseConfig } from "#core/config/parse-config.ts";
import { settingNames } from "#core/config/settings.ts";
import { rules } from "#core/rules/rules.ts";
import configSchema from "../../schemas/config.schema.json" with { type: "json" };
import reportSchema from "../../schemas/report.schema.json" with { type: "json" };

const isConfig = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(configSchema);

test("schemas/ says what the code says", () => {
  const words = ["scripts/write-schemas.ts", "--check"];
  const { status, stderr } = spawnSync("node", words, { encoding: "utf8" });

  expect(stderr).toBe("");
  expect(status).toBe(0);
});

test.each([
  { name: "an empty file", config: "" },
  { name: "comments alone", config: "# later\n" },
  { name: "a template and a severity", config: "template: study-note\nfail-on: warning\n" },
  { name: "one glob", config: "notes: notes/**/*.md\n" },
  { name: "a list of globs", config: 'notes:\n  - "notes/**"\n  - "!notes/drafts/**"\n' },
  { name: "off as it is", config: "reviewer: off\n" },
  { name: "one place to publish", config: "publish: check\n" },
  { name: "places to publish in a line", config: "publish: comment, check\n" },
  { name: "a list of places to publish", config: "publish: [comment, commit-comment]\n" },
  { name: "an endpoint", config: "base-url: https://llm.example/v1\nmodel: 笔记\n" },
])("$name is a config file to the schema as to the program", ({ config }) => {
  expect(isConfig(parse(config))).toBe(true);
  expect(parseConfig(config, "c.yml")).toMatchObject({ ok: true });
});

test.each([
  { name: "a key with a typo", config: "templates: study-note\n" },
  { name: "a value with a typo", config: "fail-on: warnings\n" },
  { name: "a list where a word belongs", config: "template: [a, b]\n" },
  { name: "a place to publish that is none", config: "publish: [comment, wiki]\n" },
  { name: "no place to publish", config: "publish: []\n" },
  { name: "a mapping of globs", config: "notes: { a: b }\n" },
  { name: "a blank model", config: 'model: " "\n' },
  { name: "a list", config: "- template: study-note\n" },
  { name: "a secret", config: "api-key: abc\n" },
])("$name is no config file to the schema nor to the program", ({ config }) => {
  expect(isConfig(parse(config))).toBe(false);
  expect(parseConfig(config, "c.yml")).toMatchObject({ ok: false });
});

test.each([
  { name: "a rule's severity", config: "rules:\n  todo-stub: error\n", isValid: true },
  { name: "a rule that is off", config: "rules: { todo-stub: off }\n", isValid: true },
  { name: "a rule with a typo", config: "rules: { todo-stubs: error }\n", isValid: false },
  { name: "a severity with a typo", config: "rules: { todo-stub: warn }\n", isValid: false },
  { name: "a list of rules", config: "rules: [todo-stub]\n", isValid: false },
])("$name is told apart", ({ config, isValid }) => {
  expect(isConfig(parse(config))).toBe(isValid);
});

test("every field of a report is described", () => {
  const { definitions, ...report } = reportSchema;
  const described = new Set(
    Object.entries(definitions)
      .filter(([, definition]) => "description" in definition)
      .map(([name]) => name),
  );
  const isDescribed = (field: object): boolean =>
    "description" in field ||
    ("$ref" in field && described.has(String(field.$ref).replace("#/definitions/", "")));
  // Of a failure of the model its code alone says what it is.
  const objects = Object.entries({ Report: report, ...definitions }).filter(
    ([name]) => name !== "ModelFailure",
  );
  const fields = objects.flatMap(([name, object]) => listFields(name, object));

  expect(fields.length).toBeGreaterThan(60);
  expect(fields.filter(([, field]) => !isDescribed(field)).map(([name]) => name)).toEqual([]);
});

/** The fields of a part of a schema, and of the parts without a name in it. */
function listFields(name: string, part: unknown): readonly (readonly [string, object])[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    if (key !== "properties") return listFields(name, value);
    return Object.entries<object>(value).flatMap(([field, schema]) => [
      [`${name}.${field}`, schema] as const,
      ...listFields(`${name}.${field}`, schema),
    ]);
  });
}

test("every setting and every rule is described in a sentence", () => {
  const { properties } = configSchema;
  expect(Object.keys(properties).toSorted()).toEqual(
    [...new Set([...settingNames, "rules"])].toSorted(),
  );
  expect(Object.keys(properties.rules.properties)).toEqual(rules.map(({ id }) => id).toSorted());
  const described = [...Object.values(properties), ...Object.values(properties.rules.properties)];
  expect(described.filter(({ description }) => !/^[A-Z][^]*\.$/.test(description))).toEqual([]);
});
