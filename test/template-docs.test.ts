import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { kindNames } from "#core/template/need.ts";
import { slotReaders } from "#core/template/slot-options.ts";
import { templateReaders } from "#core/template/template-options.ts";
import { scaffoldNote } from "#core/template/scaffold-note.ts";
import { checked, findingsOf, template } from "#test/core/make.ts";

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

const [, adopted = ""] = /```markdown adopted\n(.*?)```/s.exec(page) ?? [];

/** A report as somebody writes it who was given the page's form. */
const report = `---
date: 2024-05-06
---

# INC-17: The login page was slow

## What happened
At 09:10 the first alarm came, at 09:55 the last one ended.

## Impact
* Who noticed: everybody who logged in
* For how long: three quarters of an hour

## Causes
### A cold cache
It was emptied by the restart of Sunday.

### An index that was not used
The plan of the query had changed.

## Follow-up
To be discussed.

## How to read this report
Nobody is to blame. We look for causes, not for culprits.
`;

test("its form of old is the template without the comments that were added", () => {
  const form = adopted.replaceAll(/^<!-- note.*\n/gm, "");

  expect(scaffoldNote(template(adopted), false)).toBe(form);
  expect(findingsOf(form, adopted)).toEqual([
    "5 unfilled INC-NNNN: Short title",
    "7 unfilled What happened",
    "11 unfilled Impact",
    "16 unfilled [first cause]",
  ]);
});

test.each([
  ["filled in", report, []],
  ["without what is optional", report.replace(/## Impact.*?(?=## Causes)/s, ""), []],
  [
    "with what has to stay changed",
    report.replace("not for culprits", "and for culprits"),
    ["24 changed-text How to read this report"],
  ],
  ["without a number", report.replace("INC-17: ", ""), ["7 missing-section INC-NNNN: Short title"]],
])("a report in its form, %s", (_, text, expected) => {
  expect(findingsOf(text, adopted)).toEqual(expected);
});

test("every kind of content is named", () => {
  expect(kindNames.filter((kind) => !page.includes(`\`${kind}\``))).toEqual([]);
});
