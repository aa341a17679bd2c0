import { expect, test } from "vitest";
import { deeperCut, findPromptCut } from "#core/usage/prompt-cut.ts";

/** A prompt of so many tokens by our estimate, behind instructions of a thousand. */
function promptOf(tokens: number) {
  const schema = { name: "review", schema: { description: "word ".repeat(5000) } };
  const system = { role: "system", content: "字".repeat(Math.floor(1000 / 0.72)) } as const;
  const user = { role: "user", content: "字".repeat(Math.floor((tokens - 1000) / 0.72)) } as const;
  return { messages: [system, user], schema };
}

test.each([
  { sent: 9000, counted: 9000, isCut: false, why: "all of it was counted" },
  { sent: 9000, counted: 6000, isCut: false, why: "a model may have fewer tokens for it" },
  { sent: 9000, counted: 4600, isCut: false, why: "just more than half" },
  { sent: 9000, counted: 4400, isCut: true, why: "less than half" },
  { sent: 5300, counted: 4096, isCut: true, why: "the context of a server, to the token" },
  { sent: 5300, counted: 4095, isCut: false, why: "no context, and more than half" },
  { sent: 5000, counted: 4096, isCut: false, why: "the context of a server, or nearly all" },
  { sent: 9000, counted: 0, isCut: false, why: "not counted at all" },
  { sent: 9000, counted: 120, isCut: false, why: "less than any context: the rest was in a cache" },
])("of $sent tokens $counted were counted: $why", ({ sent, counted, isCut }) => {
  const sentTokens = expect.closeTo(sent, -1);
  const cut = isCut ? { sentTokens, countedTokens: counted } : null;
  expect(findPromptCut(promptOf(sent), counted)).toEqual(cut);
});

test.each([
  [
    { sentTokens: 9000, countedTokens: 2048 },
    { sentTokens: 6000, countedTokens: 2048 },
  ],
  [
    { sentTokens: 8192, countedTokens: 4000 },
    { sentTokens: 4096, countedTokens: 2000 },
  ],
])("of two cuts %j is the deeper one, in whatever order", (deeper, other) => {
  expect(deeperCut(deeper, other)).toBe(deeper);
  expect(deeperCut(other, deeper)).toBe(deeper);
});
