import { expect, test } from "vitest";
import { findingsOf } from "#test/core/make.ts";

/** A note with a section under its heading. */
function noteUnder(heading: string): string {
  return `${heading}\n\n## Causes\nA restart.\n`;
}

test.each([
  ["# <title>", '"{title}"', "# Why the cache was cold"],
  ["# <short title>", '"{title}"', "# Why the cache was cold"],
  ["# [short title]", '"{title}"', "# Why the cache was cold"],
  ["# INC-NNNN: Short title", '"INC-{number}: {title}"', "# INC-17: Cold cache"],
  ["# [Short title](README.md)", '"{title}"', "# Why the cache was cold"],
  ["# xxx", '"{title}"', "# Why the cache was cold"],
  ["# 课号：课名", '"{课号}：{课名}"', "# CS 61A：程序的构造"],
])("%j with aka=%s is an example, to be replaced", (...[example, aka, written]) => {
  const template = `${example}\n<!-- note aka=${aka} -->\n\n## Causes\nWhat made it possible?\n`;
  const title = example.replace(/^# /, "").replace(/\[(.*)\]\(.*/, "$1");

  expect(findingsOf(noteUnder(example), template)).toEqual([`1 unfilled ${title}`]);
  expect(findingsOf(noteUnder(written), template)).toEqual([]);
});

test("a heading with the example's fixed words is no example", () => {
  const template = '# INC-NNNN: Short title\n<!-- note aka="INC-{number}: {title}" -->\n\nText.\n';

  expect(findingsOf("# INC-17: Cold cache\n\nA restart.\n", template)).toEqual([]);
  expect(findingsOf("# Cold cache\n\nA restart.\n", template)).toEqual([
    "3 missing-section INC-NNNN: Short title",
  ]);
});

test("of headings that may say anything none is out of order", () => {
  const template =
    "## Options\n### {first option}\n<!-- note repeat=1.. -->\n### {other option}\n<!-- note optional -->\n## End\n";
  const options = ["A file", "A table", "A log", "A queue"].map((name) => `### ${name}\nGood.\n`);

  expect(findingsOf(`## Options\n${options.join("")}## End\nDone.\n`, template)).toEqual([]);
  expect(findingsOf(`## Options\n${options[0]}## End\nDone.\n`, template)).toEqual([]);
  expect(
    findingsOf(`## Options\n${options[0]}### {other option}\nGood.\n## End\nDone.\n`, template),
  ).toEqual(["4 unfilled {other option}"]);
});
