import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fixNote } from "#core/fix/fix-note.ts";
import { applyFixes } from "#core/fix/apply-fixes.ts";
import { checked } from "#test/core/make.ts";
import { notes, templates } from "./templates.ts";

const findingsUnder = (templateText: string) => (text: string) =>
  Promise.resolve(checked(text, templateText).findings);

/** What keeps a note that has a line end in it from being mended at its end. */
const isOpenAtEnd = (text: string): boolean => {
  const added = `${text}\n\n# 末尾的标题\n`;
  return !checked(added, "# 末尾的标题\n").sections.some(({ line }) => line !== null);
};

const runs = { numRuns: 250 };

test("after its fixes a note misses no section that can be put in", async () => {
  await fc.assert(
    fc.asyncProperty(templates, notes, async (templateText, text) => {
      fc.pre(text.trim() !== "" && !isOpenAtEnd(text));
      const fixed = await fixNote(text, findingsUnder(templateText));
      const missing = checked(fixed.text, templateText).findings.filter(
        ({ rule, fix }) => rule === "missing-section" && fix !== null,
      );
      expect(missing).toEqual([]);
    }),
    runs,
  );
});

test("to fix twice is to fix once", async () => {
  await fc.assert(
    fc.asyncProperty(templates, notes, async (templateText, text) => {
      const once = await fixNote(text, findingsUnder(templateText));
      const twice = await fixNote(once.text, findingsUnder(templateText));
      expect(twice.text).toBe(once.text);
    }),
    runs,
  );
});

test("fixes leave every line as it is but those they are about", () => {
  fc.assert(
    fc.property(templates, notes, (templateText, text) => {
      const fixes = checked(text, templateText).findings.flatMap(({ fix }) => fix ?? []);
      const changed = new Set(
        fixes.flatMap(({ span }) =>
          span.startLine === span.endLine && span.startColumn === span.endColumn
            ? []
            : Array.from(
                { length: span.endLine - span.startLine + 1 },
                (_, index) => span.startLine + index,
              ),
        ),
      );
      const kept = linesOf(text).filter((_, index) => !changed.has(index + 1));
      expect(isSubsequence(kept, linesOf(applyFixes(text, fixes)))).toBe(true);
    }),
    runs,
  );
});

test("what is added has the line ends of the note", () => {
  fc.assert(
    fc.property(templates, notes, (templateText, text) => {
      const lineEnds = new Set(text.match(/\r\n?|\n/g));
      fc.pre(lineEnds.size === 1);
      const { findings } = checked(text, templateText);
      const fixed = applyFixes(
        text,
        findings.flatMap(({ fix }) => fix ?? []),
      );
      expect(new Set(fixed.match(/\r\n?|\n/g))).toEqual(lineEnds);
    }),
    runs,
  );
});

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n/);
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let from = 0;
  for (const line of part) {
    const at = whole.indexOf(line, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
