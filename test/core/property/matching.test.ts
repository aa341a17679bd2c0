import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkNote } from "#core/check/check-note.ts";
import { matchName } from "#core/note/name.ts";
import { matchSections } from "#core/template/match.ts";
import { choose, note, template } from "#test/core/make.ts";

const headings = fc
  .array(
    fc.record({
      depth: fc.integer({ min: 1, max: 4 }),
      title: fc.constantFrom(
        "背景",
        "方法",
        "一、背景",
        "方法（Method）",
        "结论",
        "GPT-4o评价",
        "{题目}",
        "*总结",
        "本周总结",
        "C++",
        "C#",
        "C/C++",
        "结论 | 展望",
      ),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((lines) => lines.map(({ depth, title }) => `${"#".repeat(depth)} ${title}\n`).join(""));

test("a section fills at most one slot, and one whose name it has", () => {
  fc.assert(
    fc.property(headings, headings, (templateMarkdown, markdown) => {
      const { slots } = template(templateMarkdown);
      const matching = matchSections(slots, note(markdown).sections);
      const filled = matching.flatMap(({ slot, section }) => (section ? [{ slot, section }] : []));
      expect(new Set(filled.map(({ section }) => section)).size).toBe(filled.length);
      for (const { slot, section } of filled) {
        expect(section.isGenerated).toBe(false);
        expect(slot.names.some((name) => matchName(name, section.names) !== null)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test("a copy of a template misses none of its sections", () => {
  fc.assert(
    fc.property(headings, (markdown) => {
      const { findings } = checkNote(note(markdown), choose(template(markdown)), {
        language: "en",
      });
      expect(findings.filter(({ rule }) => rule === "missing-section")).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
