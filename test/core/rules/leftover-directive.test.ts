import { expect, test } from "vitest";
import { findingsOfRule, mend } from "./make.ts";

test.each([
  ["## A\n<!-- note min=100 -->\nb", "## A\nb"],
  ["## A\r\n  <!-- note optional generated -->  \r\nb", "## A\r\nb"],
  ['<!-- note-template files="a/**" lang=zh-CN -->', ""],
  ["> <!-- note max=3 -->\n> b", "> \n> b"],
  ["a <!-- note aka='x y' --> b", "a  b"],
  ["## A <!-- note min=1 -->\nb", "## A \nb"],
  ["<!-- note min=1 --><!-- note max=2 -->", ""],
])("%j becomes %j", (markdown, mended) => {
  const findings = findingsOfRule("leftover-directive", markdown);
  expect(mend(markdown, findings)).toBe(mended);
});

test.each([
  "<!-- note to self: min=100 is low -->",
  "<!-- note：再查 -->",
  "<!-- note -->",
  "<!-- notes min=100 -->",
  "<!-- note-review ignore too-short -->",
  "`<!-- note min=100 -->`",
  "```\n<!-- note min=100 -->\n```",
  "## GPT-4o评价\n<!-- note min=100 -->",
])("%s is left alone", (markdown) => {
  expect(findingsOfRule("leftover-directive", markdown)).toEqual([]);
});
