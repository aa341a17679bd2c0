import { expect, test } from "vitest";
import { defaultSettings } from "#core/config/settings.ts";
import { loadTerms } from "#load-terms.ts";
import { isRuleFile } from "#setup.ts";
import { problemOf } from "#test/adapters/local/folder.ts";

const { signal } = new AbortController();
const path = ".github/note-rubric.md";

/** The terms of a repository with a rubric, and the paths that were read for them. */
async function load(settings: Partial<typeof defaultSettings>, rubric: string | null) {
  const read: string[] = [];
  const files = {
    read: (asked: string) => {
      read.push(asked);
      return Promise.resolve(asked === path ? rubric : null);
    },
    list: () => Promise.resolve([]),
  };
  return { terms: await loadTerms({ ...defaultSettings, ...settings }, files, signal), read };
}

test("by default a note is reviewed, by the rubric if there is one", async () => {
  expect((await load({}, null)).terms).toEqual({
    isReviewed: true,
    isInterpreted: false,
    rubric: null,
  });
  expect((await load({}, "## A\n- x\n- y\n")).terms.rubric).toMatchObject({
    criteria: [{ name: "A", description: "", levels: [{ name: "x" }, { name: "y" }] }],
  });
});

test.each([
  ["of an interpretation alone", { parts: ["interpretation"] }],
  ["without a reviewer", { reviewer: "off" }],
] as const)("no rubric is read %s", async (_, settings) => {
  const { terms, read } = await load(settings, "broken");

  expect(terms).toMatchObject({ isReviewed: false, rubric: null });
  expect(read).toEqual([]);
});

test("what is wrong with a rubric is told with its line", async () => {
  const problem = await problemOf(load({}, "## A\n- x\n\n## A\n- x\n- x\n"));

  expect(problem).toMatchObject({ code: "rubric-name-taken", path, line: 4, other: 1 });
});

test("the rubric is no note, and a change to it is a change of the rules", () => {
  expect(isRuleFile(path, defaultSettings, null)).toBe(true);
});
