import * as fc from "fast-check";
import { expect, test } from "vitest";
import { renderJson } from "#render/json.ts";
import { attackTexts } from "#test/render/attacks.ts";
import { report, reviewedNote } from "#test/render/make.ts";

test("the report is indented by two spaces and ends its last line", () => {
  const text = renderJson(report());
  expect(text).toMatch(/^\{\n {2}"schemaVersion": 1,\n {2}"tool": \{\n {4}"name"/);
  expect(text).toMatch(/[^\n]\n$/);
});

test.each([
  { title: "a\u2028b\u2029c", written: "a\\u2028b\\u2029c" },
  { title: "\u001b[31m", written: "\\u001b[31m" },
  { title: "\u0085\u007F\u009B", written: "\\u0085\\u007f\\u009b" },
  { title: "\u202Eabc\u2066", written: "\\u202eabc\\u2066" },
  { title: "##[error]x", written: "##\\u005berror]x" },
  { title: "中文 🎯", written: "中文 🎯" },
  { title: "a\u200Db", written: "a\\u200db" },
])("$written is written so", ({ title, written }) => {
  expect(renderJson(report({ notes: [reviewedNote({ title })] }))).toContain(
    `"title": "${written}"`,
  );
});

test("what is written can be read back unchanged, but for half a character", () => {
  const text = fc.oneof(fc.constantFrom(...attackTexts()), fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(text, (title) => {
      const written = report({ notes: [reviewedNote({ title })] });
      const read = report({ notes: [reviewedNote({ title: title.toWellFormed() })] });
      expect(JSON.parse(renderJson(written))).toEqual(read);
    }),
  );
});
