import { expect, test } from "vitest";
import type { CompletePrompt } from "#ports.ts";
import { takeTurns } from "#review/notes-limit.ts";
import type { Reviewer } from "#review/review-note.ts";

const { signal } = new AbortController();
const prompt = { messages: [], schema: { name: "review", schema: {} } };
const completePrompt: CompletePrompt = () => Promise.resolve({ ok: true, text: "{}", usage: null });
const model: Reviewer = { kind: "model", label: "tutor", completePrompt };

function ask(reviewer: Reviewer) {
  if (reviewer.kind !== "model") throw new Error("This reviewer is no model");
  return reviewer.completePrompt(prompt, signal);
}

/** Takes turns for so many notes; each asks after a while, the later the earlier, or not at all. */
async function reviewNotes(maximum: number | null, asks: readonly boolean[]): Promise<string> {
  const takeTurn = takeTurns(model, maximum);
  const notes = asks.map(async (isAsking, index) => {
    const { reviewer, end } = takeTurn();
    await new Promise((resolve) => setTimeout(resolve, (asks.length - index) * 5));
    const completion = isAsking ? await ask(reviewer) : null;
    end();
    if (completion === null) return "-";
    return completion.ok ? "y" : "n";
  });
  return (await Promise.all(notes)).join("");
}

test.each([
  [2, [true, true, true, true], "yynn"],
  [2, [false, true, false, true, true], "-y-yn"],
  [0, [true, true], "nn"],
  [5, [true, true], "yy"],
  [null, [true, true, true], "yyy"],
])(
  "of notes that ask, a model reviews the first %s in their order",
  async (maximum, asks, seen) => {
    expect(await reviewNotes(maximum, asks)).toBe(seen);
  },
);

test("a note may ask as often as it has to", async () => {
  const takeTurn = takeTurns(model, 1);
  const [first, second] = [takeTurn(), takeTurn()];

  expect([await ask(first.reviewer), await ask(first.reviewer)]).toMatchObject([
    { ok: true },
    { ok: true },
  ]);
  expect(await ask(second.reviewer)).toEqual({
    ok: false,
    failure: { code: "notes-limit", limit: 1 },
  });
});

test("a reviewer that is no model has no limit", () => {
  const builtIn = { kind: "built-in" } as const;
  expect(takeTurns(builtIn, 0)().reviewer).toBe(builtIn);
});
