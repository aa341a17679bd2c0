import * as fc from "fast-check";
import { commentMarker } from "mdast-comment-marker";
import { expect, test } from "vitest";
import { readAttributes } from "#core/template/attributes.ts";

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
