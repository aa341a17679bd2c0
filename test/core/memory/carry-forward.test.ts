import { describe, expect, test } from "vitest";
import type { DraftReview } from "#core/review/draft.ts";
import { quotes } from "#test/core/make.ts";
import {
  before,
  onPlans,
  onResults,
  onSetup,
  recall,
  remember,
  statusesAfter,
  suggestion,
} from "#test/core/memory/remembering.ts";

const remembered = remember(before, { suggestions: [onSetup, onResults, onPlans] });
const [setup = "", results = "", plans = ""] = [onSetup, onResults, onPlans].map(
  ({ evidence }) => evidence[0]?.text,
);
const idOf = (quote: string): string =>
  remembered.suggestions.find(({ evidence }) => evidence[0]?.text === quote)?.id ?? "";

/** What a model says of an earlier suggestion. */
const says = (
  quote: string,
  status: "open" | "resolved",
  ...words: readonly string[]
): DraftReview["earlier"] => [{ id: idOf(quote), status, evidence: quotes(...words) }];

describe("after an edit of the results", () => {
  const untouched = { [setup]: "open", [plans]: "open" };
  const mended = before.replace(results, "The loss falls from 2.4 to 0.9 between the first step");
  const reworded = before.replace(results, "Loss falls steadily, from the first steps on");
  const beside = before.replace("RAG answers", "RAG, which looks texts up, answers");

  test("a suggestion whose words are gone is resolved, and the others stand without being asked about", () => {
    const part = recall(remembered, mended);
    expect(part).toMatchObject({ kind: "part", question: { earlier: [] } });
    const shown = part.kind === "part" ? part.question?.shown : null;
    expect([...(shown ?? [])].map(({ title }) => title)).toEqual(["Results"]);
    expect(statusesAfter(remembered, mended)).toEqual({
      ...untouched,
      [onResults.title]: "resolved",
    });
  });

  test("one that is made again of the new words was mended wrongly: it is open, and not resolved beside a new one", () => {
    const again = { suggestions: [suggestion("Loss falls steadily, from the first steps on")] };
    expect(statusesAfter(remembered, reworded, again)).toEqual({
      ...untouched,
      "Loss falls steadily, from the first steps on": "open",
    });
  });

  test("what the model finds beyond it is new", () => {
    const answer = {
      suggestions: [suggestion("RAG answers more questions", { category: "term", absence: "RAG" })],
    };
    expect(statusesAfter(remembered, mended, answer)).toEqual({
      ...untouched,
      [onResults.title]: "resolved",
      "RAG answers more questions": "new",
    });
  });

  test("one whose words stand where something has changed is asked about", () => {
    const part = recall(remembered, beside);
    expect(part).toMatchObject({
      question: { earlier: [{ id: idOf(results), title: onResults.title, quotes: [results] }] },
    });
  });

  test.each<{ what: string; earlier: DraftReview["earlier"]; status: string }>([
    { what: "open where the model says nothing of it", earlier: [], status: "open" },
    { what: "open where the model says so", earlier: says(results, "open"), status: "open" },
    {
      what: "resolved where the model says so",
      earlier: says(results, "resolved"),
      status: "resolved",
    },
  ])("and is $what", ({ earlier, status }) => {
    const key = status === "open" ? results : onResults.title;
    expect(statusesAfter(remembered, beside, { earlier })).toEqual({ ...untouched, [key]: status });
  });

  test("what the model says of a suggestion that nobody asked about counts for nothing", () => {
    const earlier = says(setup, "resolved");
    expect(statusesAfter(remembered, mended, { earlier })).toMatchObject(untouched);
  });

  test("a suggestion that is open shows the words it is about by now, where they stand in the note", () => {
    const words = "RAG, which looks texts up, answers more questions";
    expect(statusesAfter(remembered, beside, { earlier: says(results, "open", words) })).toEqual({
      ...untouched,
      [words]: "open",
    });
    const invented = says(results, "open", "words that nobody wrote here");
    expect(statusesAfter(remembered, beside, { earlier: invented })).toEqual({
      ...untouched,
      [results]: "open",
    });
  });
});

describe("a suggestion about something that is lacking", () => {
  const term = suggestion("RAG answers more questions", {
    category: "term",
    title: "Explain RAG",
    absence: "RAG",
  });
  const lacking = remember(before, { suggestions: [term] });
  const id = lacking.suggestions[0]?.id ?? "";
  const resolved: DraftReview["earlier"] = [{ id, status: "resolved", evidence: [] }];

  test("is resolved as soon as it is there, wherever that is, and nobody has to be asked", () => {
    const explained = before.replace(
      "three days.",
      "three days, with RAG (retrieval-augmented generation).",
    );
    expect(recall(lacking, explained)).toMatchObject({ question: { earlier: [] } });
    expect(statusesAfter(lacking, explained)).toEqual({ "Explain RAG": "resolved" });
  });

  test("is open where its sentence is another one that lacks the same", () => {
    const reworded = before.replace(
      /RAG answers.*/,
      "Compared with it, RAG wins most of the time.",
    );
    expect(statusesAfter(lacking, reworded, { earlier: resolved })).toEqual({ RAG: "open" });
  });

  test("is open while it is not, whatever the model says", () => {
    const edited = before.replace("plain model does", "plain model ever did");
    expect(statusesAfter(lacking, edited, { earlier: resolved })).toEqual({
      "RAG answers more questions": "open",
    });
  });
});

test("two places of which one has changed are asked about", () => {
  const pair = suggestion("We trained the model on eight cards", {
    category: "contradiction",
    evidence: quotes("on eight cards for three days", "repeated with half of the data"),
  });
  const after = before.replace("for three days", "for two days");
  const part = recall(remember(before, { suggestions: [pair] }), after);
  expect(part).toMatchObject({ question: { earlier: [{ title: pair.title }] } });
});

test("words that stand in two sections are looked up where the suggestion was about them", () => {
  const text = "# A\n\nThe loss falls quickly.\n\n# B\n\nThe loss falls quickly. So it does.\n";
  const twice = remember(text, { suggestions: [suggestion("The loss falls quickly")] });
  expect(twice.suggestions[0]?.section).toBe("A");
  const after = text.replace("quickly.\n\n# B", "quickly, by a half.\n\n# B");
  const part = recall(twice, after);
  expect(part).toMatchObject({ question: { earlier: [{ quotes: ["The loss falls quickly"] }] } });
});
