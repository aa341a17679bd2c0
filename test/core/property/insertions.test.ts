import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fixNote } from "#core/fix/fix-note.ts";
import { applyFixes } from "#core/fix/apply-fixes.ts";
import type { Finding } from "#core/report/report.ts";
import { checked } from "#test/core/make.ts";
import { notes, templates } from "./templates.ts";

const findingsUnder = (templateText: string) => (text: string) =>
  Promise.resolve(checked(text, templateText).findings);

/** What `--fix` works on: the note without its byte order marks. */
const texts = notes.map((text) => text.replace(/^\uFEFF+/, ""));

/** Whether a heading at the end of a text would be none. */
const isOpenAtEnd = (text: string): boolean => {
  const added = `${text}\n\n# 末尾的标题\n`;
  return !checked(added, "# 末尾的标题\n").sections.some(({ line }) => line !== null);
};

/** Whether a note has no place for a section, and its finding says why. */
const hasNoPlace = (text: string, { message, fix }: Finding): boolean =>
  fix === null &&
  (/ has no end: close it first(?:, with -->)?$/.test(message)
    ? isOpenAtEnd(text)
    : message.endsWith(" is of level 6, below which there is no room for it: raise it first"));

const runs = { numRuns: 250 };

test("after its fixes a note misses no section, but where there is no place for one, which is said", async () => {
  await fc.assert(
    fc.asyncProperty(templates, texts, async (templateText, text) => {
      const fixed = await fixNote(text, findingsUnder(templateText));
      const missing = checked(fixed.text, templateText).findings.filter(
        (finding) => finding.rule === "missing-section" && !hasNoPlace(fixed.text, finding),
      );
      expect(missing).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("to fix twice is to fix once", async () => {
  await fc.assert(
    fc.asyncProperty(templates, texts, async (templateText, text) => {
      const once = await fixNote(text, findingsUnder(templateText));
      const twice = await fixNote(once.text, findingsUnder(templateText));
      expect(twice.text).toBe(once.text);
    }),
    runs,
  );
});

test("fixes leave every line as it is but those they are about", () => {
  fc.assert(
    fc.property(templates, texts, (templateText, text) => {
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
    fc.property(templates, texts, (templateText, text) => {
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
