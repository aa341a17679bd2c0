import * as fc from "fast-check";
import { commentMarker } from "mdast-comment-marker";
import { expect, test } from "vitest";
import { readAttributes } from "#core/template/attributes.ts";
import { parseTemplate } from "#core/template/parse.ts";
import { template, templateOrigin } from "#test/core/make.ts";

const pieces = [
  "min",
  "a-b",
  " ",
  "\n",
  "=",
  '"',
  "'",
  "\\",
  "2.0",
  "字",
  "3..5",
  "|",
  ">",
  "='y z'",
];
const someWords = fc.array(fc.constantFrom(...pieces), { maxLength: 10 });

test("words are read where mdast-comment-marker reads them, and values as they are written", () => {
  fc.assert(
    fc.property(someWords, (some) => {
      const words = ` ${some.join("")} `;
      const { values, unreadable } = readAttributes(words);
      const marker = commentMarker({ type: "html", value: `<!--note${words}-->` });

      expect(unreadable === null).toBe(marker !== undefined);
      if (!marker) return;
      const read = Object.entries(marker.parameters);
      expect(Object.keys(Object.fromEntries(values)).toSorted()).toEqual(
        read.map(([key]) => key).toSorted(),
      );
      const written = Object.fromEntries(values);
      for (const [key, value] of read.filter((each) => typeof each[1] === "string")) {
        expect(written[key]).toBe(String(value).replaceAll(/\\(["'\\])/g, "$1"));
      }
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['aka="没有结尾', 'aka="没有结尾'],
  ["= 3", "="],
  ["min = 3", "="],
  ["一些话", "一些话"],
  ["min=3 focus=", "focus="],
  ["optional / min=3", "/"],
  ['min="3"max="5"', '"3"max="5"'],
])("%j cannot be read because of %j", (directive, words) => {
  const reading = parseTemplate(`## 节\n<!-- note ${directive} -->\n`, templateOrigin);
  const problem = { code: "directive-unreadable", line: 2, words: expect.stringContaining(words) };
  expect(reading).toMatchObject({ ok: false, problems: [problem] });
});

test("punctuation of a sentence is no part of a directive", () => {
  const reading = parseTemplate("## 节\n<!-- note min=3，todo=allow; -->\n", templateOrigin);
  expect(reading).toMatchObject({ ok: false, problems: [{ line: 2 }] });
});

test("a value is what was written", () => {
  const says = String.raw`has="2.0|007|1e3" hasnt='say "hi"' focus="a \"b\" \\ c"`;
  expect(template(`## 节\n<!-- note ${says} -->\n`).slots[0]).toMatchObject({
    has: ["2.0", "007", "1e3"],
    hasnt: ['say "hi"'],
    focus: 'a "b" \\ c',
  });
});
