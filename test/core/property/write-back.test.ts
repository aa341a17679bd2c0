import * as fc from "fast-check";
import { expect, test } from "vitest";
import { writeBack } from "#core/write-back/write-back.ts";
import { checked } from "#test/core/make.ts";
import { soup } from "./soup.ts";
import { notes, templates } from "./templates.ts";

const review = {
  heading: "内置评价",
  renderBelow: (depth: number) =>
    `> 由程序写成\n\n${depth > 4 ? "**优点**" : `${"#".repeat(depth + 2)} 优点`}\n\n1. **清楚**：「第一步」`,
  label: "built-in",
};

/** The note with its review; `null` where it can have none. */
function written(text: string, template: string): string | null {
  const result = writeBack(checked(text, template), review);
  return result.ok ? result.text : null;
}

const plain = (text: string) => text.replaceAll(/\s+/g, " ").trim();

const anyNote = fc.oneof(notes, soup);
const runs = { numRuns: 300 };

test("to write a review back again changes nothing", () => {
  fc.assert(
    fc.property(templates, anyNote, (template, text) => {
      const once = written(text, template);
      fc.pre(once !== null);
      expect(written(once, template)).toBe(once);
    }),
    runs,
  );
});

test("a review is put in at one place, and every other byte stays", () => {
  fc.assert(
    fc.property(templates, anyNote, (template, text) => {
      const once = written(text, template);
      fc.pre(once !== null);
      const before = checked(text, template).note.text;
      let head = 0;
      while (head < before.length && before[head] === once[head]) head += 1;
      expect(once.endsWith(before.slice(head))).toBe(true);
    }),
    runs,
  );
});

test("what a learner wrote is read as before, and so is what there is to say of it", () => {
  fc.assert(
    fc.property(templates, anyNote, (template, text) => {
      const once = written(text, template);
      fc.pre(once !== null);
      const before = checked(text, template);
      const after = checked(once, template);
      expect(plain(after.note.learnerText)).toBe(plain(before.note.learnerText));
      const said = ({ findings }: typeof before) =>
        findings.map(({ rule, section }) => `${rule} ${section ?? "–"}`).toSorted();
      expect(said(after)).toEqual(said(before));
    }),
    runs,
  );
});
