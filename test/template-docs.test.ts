import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { kindNames } from "#core/template/need.ts";
import { slotReaders } from "#core/template/slot-options.ts";
import { templateReaders } from "#core/template/template-options.ts";
import { checked, template } from "#test/core/make.ts";

const page = readFileSync("docs/template.md", "utf8");

/** The keys in the first column of the table under a heading. */
function keysUnder(heading: string): readonly string[] {
  const [, section = ""] = page.split(`\n## ${heading}\n`);
  const [body = ""] = section.split(/\n## /);
  const cells = Array.from(body.matchAll(/^\| (`.*?`) \|/gm), ([, cell = ""]) => cell);
  return cells.flatMap((cell) => Array.from(cell.matchAll(/`([a-z]+)/g), ([, key = ""]) => key));
}

test.each([
  ["What a section may ask for", slotReaders],
  ["What a template may say of the whole", templateReaders],
])("%s: every key has its row, and no other", (heading, readers) => {
  expect(keysUnder(heading).toSorted()).toEqual(Object.keys(readers).toSorted());
});

test("its template can be read, and a copy of it is not green", () => {
  const text = /```markdown\n(.*?)```/s.exec(page)?.[1] ?? "";
  expect(template(text).slots.map(({ title }) => title)).toEqual([
    "{课题}",
    "关键词",
    "实验记录",
    "结论",
  ]);
  expect(checked(text, text).findings.some(({ severity }) => severity === "error")).toBe(true);
});

test("every kind of content is named", () => {
  expect(kindNames.filter((kind) => !page.includes(`\`${kind}\``))).toEqual([]);
});
