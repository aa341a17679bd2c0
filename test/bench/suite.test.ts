import { expect, test } from "vitest";
import { readBases } from "#bench/review/base.ts";
import { kinds } from "#bench/review/kinds.ts";
import { buildSuite, chooseSubset } from "#bench/review/suite.ts";
import { digestOf } from "#core/digest.ts";

const bases = await readBases();
const suite = buildSuite(bases, 1);
const seeds = Array.from({ length: 40 }, (_, index) => index + 1);

/** What tells one suite from another. */
function fingerprint(seed: number): string {
  const texts = buildSuite(bases, seed).map(({ text }) => text);
  return digestOf(texts.join("\u0000"), 16);
}

test("the same seed makes the same suite, and another one another", () => {
  expect(fingerprint(1)).toBe(fingerprint(1));
  expect(fingerprint(2)).not.toBe(fingerprint(1));
});

test.each(bases)("everything that is known of $name stands in it, whatever is drawn", (base) => {
  for (const seed of seeds) expect(() => buildSuite([base], seed)).not.toThrow();
});

test("there are enough notes in both languages, of the length of real ones", () => {
  const languages = bases.map(({ material }) => material.language);
  const lengths = bases.map(({ text }) => text.trimEnd().split("\n").length);

  expect(languages.filter((language) => language === "zh-CN").length).toBeGreaterThanOrEqual(6);
  expect(languages.filter((language) => language === "en").length).toBeGreaterThanOrEqual(5);
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(60);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(200);
});

test.each(kinds)("$name is planted in several notes, each time with a near miss", ({ name }) => {
  const ofKind = suite.filter(({ kind }) => kind.name === name);
  const notesWith = (role: string): readonly string[] =>
    ofKind.filter((one) => one.role === role).map(({ base }) => base.name);

  expect(notesWith("defect").length).toBeGreaterThanOrEqual(5);
  expect(notesWith("near miss")).toEqual(notesWith("defect"));
});

test("every case has a path of its own and lies within its text", () => {
  const paths = new Set(suite.map(({ path }) => path));
  const outside = suite.filter(({ words, marks, text }) =>
    [...words, ...marks].some(
      ({ startLine, endLine }) => endLine < startLine || endLine > text.split("\n").length,
    ),
  );

  expect(paths.size).toBe(suite.length);
  expect(outside.map(({ id }) => id)).toEqual([]);
});

test("a subset is spread over kinds, languages, and what a program can and cannot find", () => {
  const chosen = chooseSubset(suite, 20);

  expect(chosen).toHaveLength(20);
  expect(new Set(chosen.map(({ kind }) => kind)).size).toBe(20);
  expect(chosen.filter(({ kind }) => kind.finder === "model").length).toBeGreaterThanOrEqual(3);
  const chinese = chosen.filter(({ base }) => base.material.language === "zh-CN").length;
  expect(chinese).toBeGreaterThanOrEqual(8);
  expect(chinese).toBeLessThanOrEqual(12);
});
