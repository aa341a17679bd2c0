import * as fc from "fast-check";
import { expect, test } from "vitest";
import { splitLines } from "#core/note/lines.ts";
import type { Note } from "#core/note/note.ts";
import type { Section } from "#core/note/section.ts";
import { spanOf } from "#core/note/span-of.ts";
import { type SplitNote, halvePortion, splitNote } from "#core/review/split-note.ts";
import { weighLines } from "#core/review/weigh-lines.ts";
import { note } from "#test/core/make.ts";
import { soup } from "#test/core/property/soup.ts";

const words = (count: number): string => "the loss falls with every step ".repeat(count).trim();
const chapters = (count: number, length: number): string =>
  Array.from({ length: count }, (_, index) => `## Chapter ${index}\n\n${words(length)}\n`).join(
    "\n",
  );

const learnerSections = ({ sections }: Note): readonly Section[] =>
  sections.filter(({ isGenerated }) => !isGenerated);

function split(markdown: string, budget: number): SplitNote {
  const parsed = note(markdown);
  return splitNote(parsed, learnerSections(parsed), budget);
}

const titlesOf = ({ portions }: SplitNote): readonly (readonly string[])[] =>
  portions.map(({ own }) => own.map(({ title }) => title));

/** The lines of each own section of each portion: from where it starts to where the next one of the note does. */
function ownLines({ note: cut, portions }: SplitNote): readonly (readonly number[])[] {
  const lineCount = splitLines(cut.learnerText).length;
  return portions.map(({ own }) =>
    own.flatMap((section) => {
      const next = cut.sections[cut.sections.indexOf(section) + 1];
      const { startLine } = section.heading;
      const end = next ? next.heading.startLine : lineCount + 1;
      return Array.from({ length: Math.max(0, end - startLine) }, (_, index) => startLine + index);
    }),
  );
}

test("what fits the budget is one portion, and the note stays as it is", () => {
  const parsed = note(chapters(4, 5));
  const sections = learnerSections(parsed);
  expect(splitNote(parsed, sections, 1000)).toEqual({
    note: parsed,
    portions: [{ own: sections, along: [] }],
  });
});

test("a longer note is split at headings into portions that are about as long", () => {
  expect(titlesOf(split(chapters(6, 20), 300))).toEqual([
    ["Chapter 0", "Chapter 1"],
    ["Chapter 2", "Chapter 3"],
    ["Chapter 4", "Chapter 5"],
  ]);
});

test("a heading without words of its own goes with the section below it", () => {
  const markdown = `${chapters(3, 20)}\n# Part two\n\n${chapters(3, 20)}`;
  expect(titlesOf(split(markdown, 480)).map(([first]) => first)).toContain("Part two");
  expect(titlesOf(split(markdown, 480)).map((titles) => titles.at(-1))).not.toContain("Part two");
});

test("a section that is too long is cut between its blocks, and each piece has its heading", () => {
  const paragraphs = Array.from({ length: 8 }, () => `${words(10)}\n`).join("\n");
  const { note: cut, portions } = split(`## Long\n\n${paragraphs}`, 300);
  expect(portions.length).toBeGreaterThan(1);
  expect(cut.sections.map(({ title }) => title)).toEqual(portions.map(() => "Long"));
  expect(cut.sections.flatMap(({ blocks }) => blocks)).toHaveLength(8);
  expect(cut.sections.map(({ heading }) => heading.startLine)).toEqual([
    1,
    ...cut.sections.slice(1).map(({ blocks: [first] }) => first && spanOf(first).startLine),
  ]);
});

test.each([
  ["a list", (index: number) => `- ${index} ${words(5)}`],
  ["a quote", (index: number) => `> ${index} ${words(5)}\n>`],
  ["a list in a quote", (index: number) => `> - ${index} ${words(5)}`],
])("%s that is too long is cut between its own blocks", (_, block) => {
  const blocks = Array.from({ length: 30 }, (_each, index) => block(index)).join("\n");
  expect(split(`## Log\n\n${blocks}\n`, 300).portions.length).toBeGreaterThan(3);
});

test("a block that is too long is a portion of its own", () => {
  const { portions } = split(`## A\n\n${words(5)}\n\n${words(100)}\n\n- ${words(5)}\n`, 200);
  expect(
    portions.map(({ own }) => own.flatMap(({ blocks }) => blocks.map(({ type }) => type))),
  ).toEqual([["paragraph"], ["paragraph"], ["list"]]);
});

test("long code takes no more room than what is sent of it", () => {
  const code = Array.from({ length: 200 }, () => words(1)).join("\n");
  const { portions } = split(`## A\n\n\`\`\`\n${code}\n\`\`\`\n\n${words(5)}\n`, 300);
  expect(portions).toHaveLength(1);
});

test("keywords and the log go along with every other portion, as far as they fit", () => {
  const parts = `## Keywords\n\nloss, step\n\n## Log\n\n- it falls\n\n${chapters(8, 20)}`;
  const along = split(parts, 450).portions.map((portion) =>
    portion.along.map(({ title }) => title),
  );
  expect(along).toEqual([[], ["Keywords", "Log"], ["Keywords", "Log"]]);
});

test("a log of more than a quarter of a portion stays where it is", () => {
  const parts = `## Keywords\n\nloss, step\n\n## Log\n\n${words(25)}\n\n${chapters(6, 20)}`;
  const along = split(parts, 450).portions.map((portion) =>
    portion.along.map(({ title }) => title),
  );
  expect(along.slice(1).flat()).not.toContain("Log");
  expect(along.slice(1).flat()).toContain("Keywords");
});

test("only the sections that are asked about are in the portions", () => {
  const parsed = note(chapters(6, 20));
  const sections = learnerSections(parsed).slice(2, 5);
  const { portions } = splitNote(parsed, sections, 300);
  expect(portions.flatMap(({ own }) => own)).toEqual(sections);
});

test("a portion is halved about in the middle, and what goes along stays", () => {
  const parsed = note(`## Keywords\n\nloss\n\n${chapters(4, 20)}`);
  const [keywords, ...own] = learnerSections(parsed);
  const along = keywords ? [keywords] : [];
  const halves = halvePortion(parsed, { own, along });
  expect(halves?.portions).toEqual([
    { own: own.slice(0, 2), along },
    { own: own.slice(2), along },
  ]);
});

test("a portion of one section is halved between its blocks, one of a single block not at all", () => {
  const two = note(`## A\n\n${words(9)}\n\n${words(9)}\n`);
  expect(halvePortion(two, { own: two.sections, along: [] })?.portions).toHaveLength(2);
  const one = note(`## A\n\n${words(9)}\n`);
  expect(halvePortion(one, { own: one.sections, along: [] })).toBeNull();
});

const notes = fc
  .array(
    fc.oneof(soup, fc.constantFrom("\n\n## Log\n\n", "\n\n- step\n", "\n\nthe loss falls\n\n")),
    {
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join("\n"));

test("every line with words is in one portion, in order, and none is over the budget but a single block", () => {
  fc.assert(
    fc.property(notes, fc.integer({ min: 20, max: 400 }), (markdown, budget) => {
      const parsed = note(markdown);
      const result = splitNote(parsed, learnerSections(parsed), budget);
      const lines = splitLines(parsed.learnerText);
      const hasWords = (line: number): boolean => (lines[line - 1] ?? "").trim() !== "";
      const own = ownLines(result);
      expect(own.flat().filter(hasWords)).toEqual(
        lines.map((_, index) => index + 1).filter(hasWords),
      );
      const weigh = weighLines(parsed);
      const tooLong = result.portions.filter((portion, index) => {
        const tokens = (own[index] ?? []).reduce((sum, line) => sum + weigh(line, line), 0);
        return tokens > budget && portion.own.flatMap(({ blocks }) => blocks).length > 1;
      });
      expect(tooLong).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("halves have all the lines of their portion, in order", () => {
  fc.assert(
    fc.property(notes, (markdown) => {
      const parsed = note(markdown);
      const own = learnerSections(parsed);
      const halves = halvePortion(parsed, { own, along: [] });
      if (!halves) return;
      expect(ownLines(halves).flat()).toEqual(
        ownLines({ note: parsed, portions: [{ own, along: [] }] }).flat(),
      );
    }),
    { numRuns: 500 },
  );
});
