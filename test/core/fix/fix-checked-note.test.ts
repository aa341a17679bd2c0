import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkNote } from "#core/check/check-note.ts";
import { fixNote } from "#core/fix/fix-note.ts";
import type { Finding } from "#core/report/report.ts";
import { choose, note, template } from "#test/core/make.ts";

/** Checks a text against a template. */
function checkAgainst(markdown: string) {
  const chosen = choose(template(markdown));
  return (text: string): Promise<readonly Finding[]> =>
    Promise.resolve(
      checkNote(note(text, { under: markdown }), chosen, { language: "en" }).findings,
    );
}

const titles = ["背景", "方法", "结论", "一、背景", "附录（可选）"] as const;
const texts = ["", "写三句话\n", "- 甲\n- 乙\n", "```\n# 不是标题\n```\n", "> 引文\n", "a\n===\n"];

const section = fc.record({
  depth: fc.integer({ min: 2, max: 4 }),
  title: fc.constantFrom(...titles),
  text: fc.constantFrom(...texts),
  gap: fc.constantFrom("", "\n"),
});

/** A template without a title. Sections of the same name are not told apart: it has each once. */
const sectionsText = fc
  .uniqueArray(section, {
    minLength: 1,
    maxLength: 6,
    selector: ({ title }) => title.replace("一、", ""),
  })
  .map((sections) =>
    sections.map(({ depth, title, text }) => `${"#".repeat(depth)} ${title}\n\n${text}\n`).join(""),
  );

const templateText = fc
  .tuple(fc.constantFrom("", "# {题目}\n\n"), sectionsText)
  .map((parts) => parts.join(""));

const noteText = fc
  .tuple(
    fc.array(section, { minLength: 1, maxLength: 6 }),
    fc.constantFrom(["\n"], ["\r\n"], ["\r"], ["\r\n", "\n"], ["\n", "\n", "\r\n", "\r"]),
    fc.boolean(),
  )
  .map(([sections, lineEnds, isEnded]) => {
    let line = 0;
    const text = sections
      .map(
        ({ depth, title, text: body, gap }) => `${"#".repeat(depth)} ${title}\n${gap}${body}${gap}`,
      )
      .join("")
      .replaceAll("\n", () => lineEnds[line++ % lineEnds.length] ?? "\n");
    return isEnded ? text : text.trimEnd();
  });

test("fix twice: the same bytes", async () => {
  await fc.assert(
    fc.asyncProperty(templateText, noteText, async (markdown, text) => {
      const check = checkAgainst(markdown);
      const once = await fixNote(text, check);

      expect((await fixNote(once.text, check)).text).toBe(once.text);
    }),
  );
});

test("fix, then check: nothing is left that a fix could put in", async () => {
  await fc.assert(
    fc.asyncProperty(sectionsText, noteText, async (markdown, text) => {
      const check = checkAgainst(markdown);
      const { text: fixed } = await fixNote(text, check);

      expect((await check(fixed)).filter(({ fix }) => fix !== null)).toEqual([]);
    }),
  );
});

test("a fix of missing sections keeps every line that was there with its end, and adds line ends of the same kinds", async () => {
  await fc.assert(
    fc.asyncProperty(templateText, noteText, async (markdown, text) => {
      const { text: fixed } = await fixNote(text, checkAgainst(markdown));
      const lines = [...linesOf(fixed)];
      const kept = linesOf(text).every((line) => {
        // Where the last line had no end, it has one before what is added.
        const at = lines.findIndex((other) =>
          /[\r\n]$/.test(line) ? other === line : other.replace(/[\r\n]+$/, "") === line,
        );
        lines.splice(0, at + 1);
        return at >= 0;
      });

      expect(kept).toBe(true);
      expect(endsOf(fixed).filter((end) => !endsOf(text).includes(end))).toEqual(
        endsOf(text).length === 0 && fixed !== text ? ["\n"] : [],
      );
    }),
  );
});

/** The lines of a text, each with its end. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g) ?? [];
}

/** The kinds of line end in a text. */
function endsOf(text: string): readonly string[] {
  return [...new Set(text.match(/\r\n?|\n/g) ?? [])];
}
