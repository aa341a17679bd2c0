import { readFileSync, readdirSync } from "node:fs";
import type { Code } from "mdast";
import { describe, expect, test } from "vitest";
import { compileSchema } from "#adapters/json-schema/compile.ts";
import { checkNote } from "#core/check/check-note.ts";
import { parseMarkdown } from "#core/note/markdown.ts";
import { rules } from "#core/rules/rules.ts";
import { compileChoice } from "#core/template/choose.ts";
import { studyNote } from "#core/template/study-note.ts";
import { note, template as parse } from "#test/core/make.ts";

const folder = new URL("../docs/rules/", import.meta.url);
const source = new URL("../src/", import.meta.url);
const pages = readdirSync(folder).filter((file) => file !== "README.md");

test("every rule has a page, and every page a rule", () => {
  expect(pages.toSorted()).toEqual(rules.map(({ id }) => `${id}.md`).toSorted());
});

test.each(rules)("what $id asks is said in both languages", ({ summary }) => {
  expect(summary["zh-CN"]).toMatch(/\p{Script=Han}.*[^。]$/u);
  expect(summary.en).toMatch(/^[A-Z][^\p{Script=Han}]+[^.]$/u);
});

test("a new rule is a file, a line in the list and a page: nothing else lists the rules", () => {
  const listing = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .filter((path) => {
      const text = readFileSync(new URL(path, source), "utf8");
      return rules.filter(({ id }) => text.includes(`"${id}"`)).length > rules.length / 3;
    });

  expect(listing).toEqual([]);
});

/** An example of a page; `kind` is the word after `markdown`. */
type Example = {
  readonly kind: string;
  readonly text: string;
  readonly line: number;
  /** The template before it, if any; without one it is the built-in study-note. */
  readonly template: string | undefined;
  /** The JSON Schema before it that the template is taken to name, if any. */
  readonly schema: string | undefined;
};

function readExamples(id: string): readonly Example[] {
  const root = parseMarkdown(readFileSync(new URL(`${id}.md`, folder), "utf8"));
  const blocks = root.children.filter(
    (node): node is Code => node.type === "code" && Boolean(node.meta),
  );
  let template: string | undefined;
  let schema: string | undefined;
  return blocks.flatMap(({ meta, value, position }) => {
    if (meta === "template") template = value;
    if (meta === "schema") schema = value;
    const line = position?.start.line ?? 0;
    // A page shows by a sign what nobody would see in it.
    const text = value.replaceAll("␍", "\r");
    const isSetting = meta === "template" || meta === "schema";
    return isSetting ? [] : [{ kind: meta ?? "", text, line, template, schema }];
  });
}

describe.each(rules.map(({ id }) => id))("the page of %s", (id) => {
  const examples = readExamples(id);
  // A rule that is off has to be asked for.
  const isOff = rules.some((rule) => rule.id === id && rule.severity === "off");
  const asked = isOff ? ({ [id]: "notice" } as const) : {};
  const findsIt = async ({ text, template, schema }: Example): Promise<boolean> => {
    const own = template === undefined ? studyNote("error") : parse(template);
    const validateFrontMatter =
      schema === undefined ? null : await compileSchema(JSON.parse(schema), "note.schema.json");
    const parsed = note(text, { under: template ?? "" });
    const choice = compileChoice([{ ...own, validateFrontMatter }])(parsed);
    const { findings } = checkNote(parsed, choice, { language: "en", rules: asked });
    return findings.some(({ rule }) => rule === id);
  };

  test("is named by its rule", () => {
    expect(readFileSync(new URL(`${id}.md`, folder), "utf8")).toMatch(
      new RegExp(`^# ${id}\n\n\\S`),
    );
  });

  test("has examples of both kinds, and no others", () => {
    expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(["reported", "accepted"]));
  });

  test.each(examples.filter(({ kind }) => kind === "reported"))(
    "line $line is reported",
    async (example) => {
      expect(await findsIt(example)).toBe(true);
    },
  );

  test.each(examples.filter(({ kind }) => kind === "accepted"))(
    "line $line is accepted",
    async (example) => {
      expect(await findsIt(example)).toBe(false);
    },
  );
});
