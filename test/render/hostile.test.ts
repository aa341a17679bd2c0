import * as fc from "fast-check";
import { toString } from "mdast-util-to-string";
import { expect, test } from "vitest";
import { languages } from "#core/language.ts";
import type { Report } from "#core/report/report.ts";
import { renderComment } from "#render/comment.ts";
import { renderMarkdown } from "#render/markdown.ts";
import { visibleLine } from "#render/visible.ts";
import { attackTexts, benignTexts } from "#test/render/attacks.ts";
import { harmIn, shapeOf } from "#test/render/harm.ts";
import { reportFullOf } from "#test/render/hostile-report.ts";
import { permalink } from "#test/render/make.ts";
import { parseGfm } from "#test/render/parse.ts";

const options = { permalink, maxLength: Infinity, unit: "characters" } as const;

test.each(attackTexts().map((text) => ({ text })))(
  "attack %# in every field of a report does nothing",
  ({ text }) => {
    const harm = languages.flatMap((language) => harmOf(reportFullOf([text], language)));
    expect(harm).toEqual([]);
  },
);

test("mixed attacks in the fields of a report do nothing", () => {
  const text = fc.oneof(fc.constantFrom(...attackTexts()), fc.string(), hostileText());
  fc.assert(
    fc.property(fc.array(text, { minLength: 14, maxLength: 14 }), (texts) => {
      expect(harmOf(reportFullOf(texts, "zh-CN"))).toEqual([]);
    }),
    { numRuns: 80 },
  );
}, 60_000);

test("attacks change nothing about how a comment is built", () => {
  const text = fc.oneof(fc.constantFrom(...attackTexts()), fc.string(), hostileText());
  fc.assert(
    fc.property(fc.array(text, { minLength: 14, maxLength: 14 }), (texts) => {
      const words = texts.map((each) => (visibleLine(each) === "" ? "" : "字"));
      expect(shapeFullOf(texts)).toBe(shapeFullOf(words));
    }),
    { numRuns: 40 },
  );
}, 60_000);

test.each(benignTexts().map((text) => ({ text })))(
  "the harmless text %# reads in a comment as it was written",
  ({ text }) => {
    const tree = parseGfm(renderComment(reportFullOf([text], "zh-CN"), options));
    const seen = toString(tree).replaceAll("\u200B", "");

    // A message, a detail and an overall evaluation are whole; titles and quotes may be cut.
    expect(seen.split(visibleLine(text)).length).toBeGreaterThan(10);
  },
);

test.each([
  "@octocat 看看",
  "见 #12",
  "https://a.example",
  "<b>x</b>",
  "[x](https://evil.example)",
  "![x](https://git.example/x.png)",
  "/approve",
  "$x$ 与 $y$",
  "\\$x\\$ 在转义之后",
  "<details><summary>$x$</summary>",
  "- [ ] 待办",
  "> [!NOTE]\n> 提示",
  "```mermaid\ngraph TD\n```",
  "```suggestion\nx\n```",
  "| 一 | 二 |\n| --- | --- |",
  "脚注[^1]\n\n[^1]: x",
  "[x]: https://evil.example",
  "a~~b~~",
  "词\u202E倒",
  "<!-- note-review v1 -->",
  ".@octocat",
  "修复 :+1:",
])("the check for harm would see %s if it got through", (text) => {
  expect(harmIn(text)).not.toEqual([]);
});

function shapeFullOf(texts: readonly string[]): string {
  return shapeOf(renderComment(reportFullOf(texts, "zh-CN"), options));
}

function harmOf(hostile: Report): readonly string[] {
  return [...harmIn(renderComment(hostile, options)), ...harmIn(renderMarkdown(hostile))];
}

function hostileText(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    "`",
    "```",
    "\n",
    "\n\n",
    "</details>",
    "<details>",
    "- ",
    "1. ",
    "> ",
    "# ",
    "| ",
    "**",
    "字",

    "![x](",
    "[x](",
    ")",
    "https://evil.example",
    "@octocat",
    "#1",
    "/approve",
    "\\",
    "    ",
    "$",
    "~",
  );
  return fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
}
