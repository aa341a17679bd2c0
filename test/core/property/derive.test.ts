import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkNote } from "#core/check/check-note.ts";
import { deriveTemplate } from "#core/derive/derive.ts";
import type { Note } from "#core/note/note.ts";
import { choose, note, template } from "#test/core/make.ts";

/** Parses notes; each is named by its number. */
function notesOf(...texts: readonly string[]): readonly Note[] {
  return texts.map((text, index) => note(text, { path: `${index + 1}.md` }));
}

const titles = [
  "背景",
  "方法",
  "一、背景",
  "方法 (Method)",
  "Method",
  "*args* 与 `x`",
  "C\\#",
  "a | b",
  '"q" -->',
];

const anyNote = fc
  .array(
    fc.record({
      depth: fc.integer({ min: 1, max: 4 }),
      title: fc.constantFrom(...titles),
      length: fc.integer({ min: 1, max: 200 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((sections) =>
    sections
      .map(
        ({ depth, title, length }) => `${"#".repeat(depth)} ${title}\n\n${"字".repeat(length)}\n\n`,
      )
      .join(""),
  );

test("every note passes what it was derived from, or is told", () => {
  fc.assert(
    fc.property(fc.array(anyNote, { minLength: 1, maxLength: 6 }), (texts) => {
      const notes = notesOf(...texts);
      const derived = deriveTemplate(notes, { language: "en", findingsIn: "en" });
      fc.pre(derived !== null);

      const own = template(derived?.text ?? "");
      const failing = notes.filter((each) =>
        checkNote(each, choose(own), { language: "en" }).findings.some(
          ({ severity }) => severity === "error",
        ),
      );
      expect(derived?.failing.map(({ path }) => path)).toEqual(failing.map(({ path }) => path));
    }),
    { numRuns: 100 },
  );
});

test("no note is told for being too short", () => {
  fc.assert(
    fc.property(fc.array(anyNote, { minLength: 1, maxLength: 6 }), (texts) => {
      const derived = deriveTemplate(notesOf(...texts), { language: "en", findingsIn: "en" });
      const rules = derived?.failing.flatMap(({ findings }) => findings.map(({ rule }) => rule));

      expect(rules ?? []).not.toContain("too-short");
    }),
    { numRuns: 100 },
  );
});

test("notes that are copies of one another pass", () => {
  fc.assert(
    fc.property(anyNote, (text) => {
      const derived = deriveTemplate(notesOf(text, text, text), {
        language: "en",
        findingsIn: "en",
      });

      expect(derived?.failing ?? []).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
