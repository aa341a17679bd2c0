import { expect, test } from "vitest";
import type { Language } from "#core/language.ts";
import type { Since } from "#core/report/state.ts";
import { renderComment } from "#render/comment.ts";
import { permalink, report } from "#test/render/make.ts";

function lineBelowHeadline(since: Since | null, language: Language): string | undefined {
  const options = { permalink, maxLength: 65_536, unit: "characters", language, since } as const;
  return renderComment(report(), options).split("\n")[2];
}

test.each([
  {
    since: { mended: 2, added: 1 },
    zh: "改好了 2 个问题，新增了 1 个问题",
    en: "2 findings mended, 1 new",
  },
  { since: { mended: 1, added: 0 }, zh: "改好了 1 个问题", en: "1 finding mended" },
  { since: { mended: 0, added: 3 }, zh: "新增了 3 个问题", en: "3 new" },
])("$en is said below the headline", ({ since, zh, en }) => {
  expect(lineBelowHeadline(since, "zh-CN")).toBe(`与上次评价相比：${zh}。`);
  expect(lineBelowHeadline(since, "en")).toBe(`Since the last review: ${en}.`);
});

test("where nothing has changed nothing is said of it", () => {
  expect(lineBelowHeadline(null, "en")).toMatch(/^\| Note/);
});
