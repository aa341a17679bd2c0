import { readFileSync, readdirSync } from "node:fs";
import type { Code } from "mdast";
import { describe, expect, test } from "vitest";
import { parseMarkdown } from "#core/note/markdown.ts";
import { rules } from "#core/rules/rules.ts";
import { checked } from "#test/core/make.ts";

const folder = new URL("../docs/rules/", import.meta.url);
const pages = readdirSync(folder).filter((file) => file !== "README.md");

test("every rule has a page, and every page a rule", () => {
  expect(pages.toSorted()).toEqual(rules.map(({ id }) => `${id}.md`).toSorted());
});

/** An example of a page; `kind` is the word after `markdown`. */
type Example = {
  readonly kind: string;
  readonly text: string;
  readonly line: number;
  /** The template before it, if any; without one it is the built-in study-note. */
  readonly template: string | undefined;
};

function readExamples(id: string): readonly Example[] {
  const root = parseMarkdown(readFileSync(new URL(`${id}.md`, folder), "utf8"));
  const blocks = root.children.filter((node): node is Code => node.type === "code");
  let template: string | undefined;
  return blocks.flatMap(({ meta, value, position }) => {
    if (meta === "template") template = value;
    const line = position?.start.line ?? 0;
    return meta === "template" ? [] : [{ kind: meta ?? "", text: value, line, template }];
  });
}

describe.each(rules.map(({ id }) => id))("the page of %s", (id) => {
  const examples = readExamples(id);
  const findsIt = ({ text, template }: Example): boolean =>
    checked(text, template).findings.some(({ rule }) => rule === id);

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
    (example) => {
      expect(findsIt(example)).toBe(true);
    },
  );

  test.each(examples.filter(({ kind }) => kind === "accepted"))(
    "line $line is accepted",
    (example) => {
      expect(findsIt(example)).toBe(false);
    },
  );
});
