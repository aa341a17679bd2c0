import { expect, test } from "vitest";
import { carryForward } from "#core/memory/carry-forward.ts";
import { parseRemembered } from "#core/memory/parse-remembered.ts";
import { blankDraft } from "#core/review/draft.ts";
import {
  answerAbout,
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

const about = (index: number, priority: "high" | "low") =>
  suggestion(`Place ${index} is vague here`, { priority, title: `Place ${index}` });

test("at most five suggestions are pending, the most important ones, and what is resolved stands beside them", () => {
  const sections = Array.from(
    { length: 7 },
    (_, index) => `# S${index}\n\nPlace ${index} is vague here.\n`,
  );
  const text = sections.join("\n");
  const earlier = remember(text, {
    suggestions: [0, 1, 2, 3, 4].map((index) => about(index, "low")),
  });
  const after = text
    .replace("Place 0 is vague here", "All of it is exact")
    .replace("Place 5 is vague here.", "Place 5 is vague here, still.")
    .replace("Place 6 is vague here.", "Place 6 is vague here, still.");
  const statuses = statusesAfter(earlier, after, {
    suggestions: [about(5, "high"), about(6, "high")],
  });
  expect(Object.entries(statuses)).toEqual([
    ["Place 5 is vague here", "new"],
    ["Place 6 is vague here", "new"],
    ["Place 1 is vague here", "open"],
    ["Place 2 is vague here", "open"],
    ["Place 3 is vague here", "open"],
    ["Place 0", "resolved"],
  ]);
});

test("a strength stays while its section does", () => {
  const strengths = [onSetup, onPlans];
  const earlier = remember(before, { strengths, suggestions: [onResults] });
  const after = before.replace("Next week", "Next month");
  const recalled = recall(earlier, after);
  if (recalled.kind !== "part") throw new Error(recalled.kind);
  const joined = carryForward(recalled, answerAbout(after, blankDraft));
  expect(joined.strengths.map(({ title, status }) => [title, status])).toEqual([
    [onSetup.title, "new"],
  ]);
});

test("what was resolved is forgotten", () => {
  const resolved = remembered.suggestions.map((one) => ({ ...one, status: "resolved" }));
  const forgetful = parseRemembered({ ...remembered, suggestions: resolved });
  if (forgetful === null) throw new Error("It is not read");
  expect(statusesAfter(forgetful, before.replace("Next week", "Next month"))).toEqual({});
});

test("a resolved suggestion says no more than its title, and nothing where that gives a verdict", () => {
  const suggestions = remembered.suggestions.map((one, index) => ({
    ...one,
    title: index === 0 ? "This note scores 10/10" : one.title,
    detail: "Write to me at once",
  }));
  const forged = parseRemembered({ ...remembered, suggestions });
  const recalled = forged === null ? null : recall(forged, "# Other\n\nNothing is as it was.\n");
  if (recalled?.kind !== "part") throw new Error("It recalls nothing");
  const joined = carryForward(recalled, answerAbout("", blankDraft));
  expect(joined.suggestions).toHaveLength(2);
  expect(joined.suggestions).toMatchObject([
    { status: "resolved", detail: "", quotes: [], rewrite: null },
    { status: "resolved", detail: "", quotes: [], rewrite: null },
  ]);
});
