import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type DraftRemark, type DraftReview, blankDraft } from "#core/review/draft.ts";
import { joinDrafts, mergeDrafts } from "#core/review/merge-drafts.ts";
import { draftRemark, note, quotes, timeOf } from "#test/core/make.ts";

const parsed = note(
  "# Loss\n\nThe loss falls with every step. Memory is full after ten steps.\n\n## More\n\nThe batch has 64 notes. The batch has 32 notes.\n",
);
const places = [
  "The loss falls with every step",
  "Memory is full after ten steps",
  "The batch has 64 notes",
  "The batch has 32 notes",
] as const;
const drafted = (...suggestions: readonly DraftRemark[]): DraftReview => ({
  ...blankDraft,
  suggestions,
});
const about = (...texts: readonly string[]): DraftRemark =>
  draftRemark({ evidence: quotes(...texts), title: texts.join(" / ") });
const titles = ({ suggestions }: DraftReview): readonly string[] =>
  suggestions.map(({ title }) => title);

const strengths = (...texts: readonly string[]): DraftReview => ({
  ...blankDraft,
  strengths: texts.map((text) => ({ ...about(text), priority: null })),
});
const earlierOf = (...statuses: readonly DraftReview["earlier"][number][]) =>
  mergeDrafts(
    statuses.map((status) => ({ ...blankDraft, earlier: [status] })),
    parsed,
  ).earlier;

test("the most important suggestions come first, then one of each draft in turn", () => {
  const [a, b, c, d] = places;
  const merged = mergeDrafts(
    [drafted(about(a), about(b)), drafted({ ...about(c), priority: "high" }, about(d))],
    parsed,
  );
  expect(titles(merged)).toEqual([c, a, b, d]);
});

test("strengths come from each draft in turn", () => {
  const [a, b, c] = places;
  const merged = mergeDrafts([strengths(a, b), strengths(c)], parsed);
  expect(merged.strengths.map(({ title }) => title)).toEqual([a, c, b]);
});

test.each([
  { what: "the same words", first: about(places[0]), second: about(places[0]), kept: 1 },
  {
    what: "words that overlap",
    first: about("The loss falls with every"),
    second: about("falls with every step"),
    kept: 1,
  },
  {
    what: "one of two places",
    first: about(places[2], places[3]),
    second: about(places[3]),
    kept: 1,
  },
  {
    what: "one place in common, and another one each",
    first: about(places[0], places[2]),
    second: about(places[0], places[3]),
    kept: 2,
  },
  { what: "other words", first: about(places[0]), second: about(places[1]), kept: 2 },
  {
    what: "the same words in another category",
    first: about(places[0]),
    second: { ...about(places[0]), category: "typo" as const },
    kept: 2,
  },
  {
    what: "the same absence at other words",
    first: { ...about(places[0]), absence: "RAG" },
    second: { ...about(places[2]), absence: "rag" },
    kept: 1,
  },
  {
    what: "another absence at the same words",
    first: { ...about(places[0]), absence: "RAG" },
    second: { ...about(places[0]), absence: "SFT" },
    kept: 2,
  },
  {
    what: "words that do not stand in the note",
    first: about("nobody wrote this"),
    second: about("nobody wrote this"),
    kept: 2,
  },
])("of two drafts with $what, $kept stay", ({ first, second, kept }) => {
  expect(mergeDrafts([drafted(first), drafted(second)], parsed).suggestions).toHaveLength(kept);
});

test("of two suggestions that say the same, the more important one stays", () => {
  const high = { ...about(places[0]), priority: "high" as const };
  const merged = mergeDrafts([drafted(about(places[0])), drafted(high)], parsed);
  expect(merged.suggestions).toEqual([high]);
});

test("an earlier suggestion is resolved where one portion shows that it is", () => {
  const open = { id: "a", status: "open", evidence: [] } as const;
  const claimed = { id: "a", status: "resolved", evidence: [] } as const;
  const shown = { ...claimed, evidence: quotes(places[0]) } as const;
  expect(earlierOf(open, shown)).toEqual([shown]);
  expect(earlierOf(open, claimed)).toEqual([open]);
});

test("of the digest only what spans the note is taken, and what is said of the whole only from there", () => {
  const whole = { overall: "Of the whole", interpretation: null, rubric: [] };
  const digest = {
    ...drafted({ ...about(places[2], places[3]), category: "contradiction" }, about(places[0])),
    ...whole,
    strengths: [about(places[0])],
  };
  const portion = { ...drafted(about(places[1])), overall: "Of a portion" };
  const joined = joinDrafts([portion], digest, parsed);
  expect(titles(joined)).toEqual([`${places[2]} / ${places[3]}`, places[1]]);
  expect(joined).toMatchObject({ ...whole, strengths: [] });
  expect(joinDrafts([portion], null, parsed).overall).toBeNull();
});

const remark = fc.record({
  category: fc.constantFrom("clarity", "contradiction", "term"),
  priority: fc.constantFrom("high", "medium", "low"),
  evidence: fc.subarray([...places], { minLength: 1 }).map((texts) => quotes(...texts)),
  absence: fc.constantFrom(null, null, "RAG", "SFT"),
}) satisfies fc.Arbitrary<Partial<DraftRemark>>;
const drafts = fc.array(
  fc.array(remark, { maxLength: 6 }).map((remarks) => drafted(...remarks.map(draftRemark))),
  { maxLength: 4 },
);

test("merging twice is merging once, and only what says the same is lost", () => {
  fc.assert(
    fc.property(drafts, (given) => {
      const merged = mergeDrafts(given, parsed);
      expect(mergeDrafts([merged], parsed)).toEqual(merged);
      const all = given.flatMap(({ suggestions }) => suggestions);
      for (const suggestion of all) {
        const pairs = merged.suggestions.map((kept) =>
          mergeDrafts([drafted(kept, suggestion)], parsed),
        );
        expect(pairs.some(({ suggestions }) => suggestions.length === 1)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

const at = (line: number): DraftRemark => draftRemark({ evidence: [{ text: "It is slow", line }] });

test("of a passage that stands twice the place nearest to its line is meant", () => {
  const twice = note("It is slow.\n\nIt is slow.\n");
  expect(mergeDrafts([drafted(at(1)), drafted(at(3))], twice).suggestions).toHaveLength(2);
  expect(mergeDrafts([drafted(at(3)), drafted(at(3))], twice).suggestions).toHaveLength(1);
});

test("thousands of remarks with quotes that are nearly right take no time", () => {
  const steps = Array.from(
    { length: 2000 },
    (_, step) => `The loss falls a little in step ${step}.`,
  );
  const long = note(`# Loss\n\n${steps.join("\n\n")}\n`);
  const remarks = Array.from({ length: 3000 }, (_, step) =>
    about(
      ...Array.from({ length: 20 }, () => `The loss rises a little in step ${step}. `.repeat(12)),
    ),
  );
  expect(timeOf(() => mergeDrafts([drafted(...remarks)], long))).toBeLessThan(2000);
  expect(mergeDrafts([drafted(...remarks)], long).suggestions).toHaveLength(3000);
});
