import { expect, test } from "vitest";
import { dropReasons } from "#core/review/drop-reason.ts";
import { sayDrops } from "#render/drops.ts";
import { report, review, reviewedNote } from "#test/render/make.ts";

/** What is said of notes whose remarks were dropped for these reasons, one each. */
function say(language: "zh-CN" | "en", ...notes: readonly (readonly string[])[]): string {
  const reviewed = notes.map((reasons) => {
    const drops = dropReasons
      .filter((reason) => reasons.includes(reason))
      .map((reason) => ({ reason, count: 1 }));
    return reviewedNote({ review: review({ dropped: drops.length, drops }) });
  });
  return sayDrops(report({ notes: reviewed }), language);
}

test("nothing is said where nothing was dropped", () => {
  expect(say("en", [])).toBe("");
});

test("the reasons of all notes are counted together", () => {
  expect(say("en", ["generic"], ["generic", "quote-not-found"])).toBe(
    "3 more remarks were dropped: 1 quoted words that are not in the note, 2 fitted any note.",
  );
  expect(say("zh-CN", ["not-absent"])).toBe("另有 1 条意见没有采用：1 条说没有的东西其实有。");
});

test.each(["zh-CN", "en"] as const)("every reason has words of its own in %s", (language) => {
  const words = new Set(dropReasons.map((reason) => say(language, [reason])));
  expect(words.size).toBe(dropReasons.length);
});

test("a report that gives no reasons is told of as far as it goes", () => {
  const notes = [reviewedNote({ review: review({ dropped: 2 }) })];
  expect(sayDrops(report({ notes }), "en")).toBe("2 more remarks were dropped.");
});
