import { expect, test } from "vitest";
import { compileChoice } from "#core/template/choose.ts";
import { note, template } from "#test/core/make.ts";

const templates = [
  template('<!-- note-template name=day files="day/**|日记/*.md" -->\n\n## 今天\n'),
  template("<!-- note-template name=2026 -->\n\n## 今年\n"),
  template('<!-- note-template name=late files="day/**" -->\n\n## 晚了\n'),
];
const choose = compileChoice(templates);

test.each([
  ["the first one whose globs match", "day/1.md", "", "day", "files"],
  ["another of its globs", "日记/[1] 一.md", "", "day", "files"],
  ["the one for all others", "a.md", "", "2026", "default"],
  ["the one that it names", "day/1.md", "template: late", "late", "front-matter"],
  [
    "the one that it names, which YAML takes for a number",
    "a.md",
    "template: 2026",
    "2026",
    "front-matter",
  ],
  ["the usual one where it names none", "a.md", "template:", "2026", "default"],
  ["the usual one where it names one that is none", "day/1.md", "template: dya", "day", "unknown"],
  ["the usual one where what it names is no name", "a.md", "template: [day]", "2026", "unknown"],
])("a note gets %s", (...row) => {
  const [, path, line, name, kind] = row;
  const choice = choose(note(`---\n${line}\n---\n\n# 题\n`, { path }));

  expect([choice.template.name, choice.reason.kind]).toEqual([name, kind]);
});
