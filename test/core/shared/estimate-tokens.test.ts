import { Tiktoken } from "js-tiktoken/lite";
import o200k from "js-tiktoken/ranks/o200k_base";
import { expect, test } from "vitest";
import { estimateTokens } from "#core/review/estimate-tokens.ts";
import { timeOf } from "#test/core/make.ts";
import { listNotePaths, readNote, readShared } from "./shared-files.ts";

const tokenizer = new Tiktoken(o200k);

/** Estimated tokens by counted ones. */
function ratioOf(text: string): number {
  return estimateTokens(text) / tokenizer.encode(text, [], []).length;
}

/** A text as a prompt has it: each line with its section and number. */
function numbered(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line, index) => `S2:L${index + 1}| ${line}`);
  return lines.join("\n");
}

/** Shorter texts are a handful of tokens, of which one more or less is nothing. */
const shortest = 100;

const notes = [
  { path: "the seed", text: readShared("notes/seed/note.md") },
  ...listNotePaths().map((path) => ({ path, text: readNote(path).text })),
].filter(({ text }) => text.length >= shortest);

test("there are notes to estimate in both languages", () => {
  const han = notes.map(({ text }) => (text.match(/\p{Script=Han}/gu) ?? []).length / text.length);
  expect(han.filter((share) => share > 0.2).length).toBeGreaterThan(10);
  expect(han.filter((share) => share < 0.01).length).toBeGreaterThan(10);
});

test.each(notes)("$path is estimated within 15 % of a real tokenizer", ({ text }) => {
  for (const form of [text, numbered(text)]) {
    expect(ratioOf(form)).toBeGreaterThan(0.85);
    expect(ratioOf(form)).toBeLessThan(1.15);
  }
});

test("the notes as a whole are estimated within 5 %", () => {
  const texts = notes.map(({ text }) => text);
  expect(Math.abs(ratioOf(texts.join("\n\n")) - 1)).toBeLessThan(0.05);
});

test.each([
  ["one long line of letters", "a".repeat(2_000_000)],
  ["one long line of capitals", "A".repeat(2_000_000)],
  ["nothing but spaces", " ".repeat(2_000_000)],
  ["Chinese without a stop", "字".repeat(1_000_000)],
  ["marks", "*".repeat(2_000_000)],
])("%s takes no time to estimate", (_, text) => {
  expect(timeOf(() => estimateTokens(text))).toBeLessThan(2000);
});

test("an empty text has no tokens", () => {
  expect(estimateTokens("")).toBe(0);
});
