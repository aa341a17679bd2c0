import { expect, test } from "vitest";
import { type DraftRemark, blankDraft } from "#core/review/draft.ts";
import { joinSources } from "#core/review/note-sources.ts";
import type { SourceText } from "#core/review/request.ts";
import { verifyAnswer } from "#core/review/verify-answer.ts";
import { draftRemark, quotes, reviewRequest, timeOf } from "#test/core/make.ts";

const subject = `# Caching

A response is fresh for 60 seconds by default.

Once it is stale, the client asks again.
`;
const slides = {
  path: "slides/week-3.md",
  text: "# Week 3\n\nFreshness is given by max-age, and there is no default.\n\nThe Vary header keeps variants apart.\n",
};

/** A suggestion that compares the note with its source. */
function sourced(overrides: Partial<DraftRemark>): DraftRemark {
  return draftRemark({
    title: "Check the default",
    detail: "The slides say otherwise.",
    ...overrides,
  });
}

function suggest(overrides: Partial<DraftRemark>) {
  const suggestion = sourced({
    evidence: quotes("fresh for 60 seconds by default"),
    ...overrides,
  });
  return hold([suggestion], [slides]);
}

function hold(suggestions: readonly DraftRemark[], sources: readonly SourceText[]) {
  const source = joinSources({ texts: sources, reviewed: [] });
  const request = reviewRequest(subject, "en", { source });
  return verifyAnswer({ ...blankDraft, suggestions }, request, sources);
}

test("a claim that the source contradicts has a quote from both, each with its line", () => {
  const { suggestions, drops } = suggest({
    category: "contradiction",
    source: "there is no default",
  });

  expect(drops).toEqual([]);
  expect(suggestions).toMatchObject([
    {
      category: "contradiction",
      quotes: [{ text: "fresh for 60 seconds by default", span: { startLine: 3 } }],
      source: { path: "slides/week-3.md", text: "there is no default", line: 3 },
    },
  ]);
});

test("what the source covers and the note drops is shown in the source", () => {
  const { suggestions } = suggest({
    category: "coverage",
    absence: "Vary",
    source: "5|The Vary header keeps variants apart",
  });

  expect(suggestions).toMatchObject([{ source: { line: 5 } }]);
});

test.each([
  ["words that the source does not have", { source: "the default is 300 seconds" }],
  ["words of the note instead", { source: "the client asks again" }],
  ["nothing at all", { source: " " }],
  ["another line's number and no words", { source: "3|" }],
  [
    "what the source does not cover either",
    { category: "coverage", absence: "ETag", source: "there is no default" },
  ],
] as const)("a remark that quotes %s is dropped and counted", (_, remark) => {
  const { suggestions, dropped, drops } = suggest(remark);

  expect(suggestions).toEqual([]);
  expect(dropped).toBe(1);
  expect(drops).toEqual([{ reason: "not-in-source", count: 1 }]);
});

test("what the note is said to drop must be absent from it", () => {
  const { drops } = suggest({
    category: "coverage",
    absence: "default",
    source: "there is no default",
  });

  expect(drops).toEqual([{ reason: "not-absent", count: 1 }]);
});

test("a quote from the source does not stand in for one from the note", () => {
  const { drops } = suggest({ evidence: [], source: "there is no default" });

  expect(drops).toEqual([{ reason: "quote-not-found", count: 1 }]);
});

test("a remark may quote the source in its own words, and nothing that stands in neither", () => {
  const source = "there is no default";
  const detail = "The slides say “there is no default”, and the note gives one.";
  const invented = "The slides say “a default of one hour”, and the note gives another.";

  expect(suggest({ source, detail }).suggestions).toMatchObject([{ detail }]);
  expect(suggest({ source, detail: invented }).drops).toEqual([
    { reason: "invented-quotation", count: 1 },
  ]);
});

test("remarks that differ only in their words of the source each keep their own", () => {
  const evidence = quotes("the client asks again");
  const other = quotes("fresh for 60 seconds by default");
  const { suggestions } = hold(
    [
      sourced({ evidence, source: "there is no default" }),
      sourced({ evidence: other, source: "The Vary header", title: "Check “there is no default”" }),
    ],
    [slides],
  );

  expect(suggestions.map(({ title, source }) => [title, source?.text])).toEqual([
    ["Check the default", "there is no default"],
    ["Check “there is no default”", "The Vary header"],
  ]);
});

test("an evaluation says nothing of what the source does not have", () => {
  const suggestion = sourced({
    title: "Freshness lasts for an hour",
    detail: "The slides give freshness an hour.",
    evidence: quotes("the client asks again"),
    source: "an hour",
  });
  const source = joinSources({ texts: [slides], reviewed: [] });
  const overall = "Notes on caching. The slides give freshness an hour.";
  const draft = { ...blankDraft, suggestions: [suggestion], overall };
  const answer = verifyAnswer(draft, reviewRequest(subject, "en", { source }), [slides]);

  expect(answer.overall).toBe("Notes on caching.");
});

test("what to do first may quote the source", () => {
  const title = "Say that “there is no default”";
  const source = joinSources({ texts: [slides], reviewed: [] });
  const suggestion = sourced({
    title,
    evidence: quotes("fresh for 60 seconds by default"),
    source: "there is no default",
  });
  const draft = { ...blankDraft, suggestions: [suggestion], topThree: [title] };
  const answer = verifyAnswer(draft, reviewRequest(subject, "en", { source }), [slides]);

  expect(answer.overall).toBe(`What to do first: ${title}.`);
});

test("without a source nothing is quoted from one", () => {
  const suggestion = sourced({ evidence: quotes("the client asks again"), source: "max-age" });
  const { drops } = hold([suggestion], []);

  expect(drops).toEqual([{ reason: "not-in-source", count: 1 }]);
});

test("of several sources the one is named that has the words", () => {
  const sources = [{ path: "a.txt", text: "Nothing of it." }, slides];
  const suggestion = sourced({
    evidence: quotes("the client asks again"),
    source: "keeps variants apart",
  });
  const { suggestions } = hold([suggestion], sources);

  expect(suggestions[0]?.source?.path).toBe("slides/week-3.md");
});

test("a long source takes no long time", () => {
  const sources = [{ path: "a.txt", text: "words and more words. ".repeat(1000) }];
  const suggestions = Array.from({ length: 30 }, () =>
    sourced({ source: "words that are not there at all" }),
  );

  expect(timeOf(() => hold(suggestions, sources))).toBeLessThan(2000);
});
