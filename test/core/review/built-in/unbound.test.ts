import { expect, test } from "vitest";
import { checkNote } from "#core/check/check-note.ts";
import type { Language } from "#core/language.ts";
import { draftBuiltInReview } from "#core/review/built-in/review.ts";
import { verifyReview } from "#core/review/verify.ts";
import { studyNote } from "#core/template/study-note.ts";
import { checked, note } from "#test/core/make.ts";

/** The review of a note in a repository where nobody has chosen a template. */
const reviewOf = (markdown: string, path: string = "notes/a.md", language: Language = "en") => {
  const choice = { template: studyNote("warning"), reason: { kind: "built-in" } } as const;
  const held = checkNote(note(markdown, { path }), choice, { language });
  return verifyReview(draftBuiltInReview(held, language), held.note);
};

const decision = `# Keep sessions in the database

## Why a table

Sessions in memory were lost with every deploy, and people had to sign in again.

## What we looked at

For example, a cache would have kept them across deploys, and taken one more thing to run at night.

## What it costs

Every request reads one row. We measured 2 ms on the slowest machine that we have.
`;

test("a note that was not written to the built-in template is not held against it", () => {
  const { suggestions, overall } = reviewOf(decision);
  expect(suggestions).toEqual([]);
  expect(overall).toBe(
    "The note sets out to cover “Keep sessions in the database”: it goes from “Why a table” to “What it costs” in 3 parts, with about 50 words. Nothing that a program can check is amiss; whether it is right, and deep enough, takes a person to see.",
  );
});

test("one that somebody chose binds", () => {
  const held = checked(decision);
  const titles = draftBuiltInReview(held, "en").suggestions.map(({ title }) => title);
  expect(titles[0]).toMatch(/^Add “Video notes”/);
});

test("two of its sections are enough to be held against the others", () => {
  const { suggestions } = reviewOf("## Keywords\n\na, b, c\n\n## Process log\n\nsome lines\n");
  expect(suggestions[0]?.title).toBe("Add “Video notes” and “Summary”");
});

test.each([
  [
    "zh-CN",
    "## 视频笔记\n### 关键词\n甲、乙、丙\n### 过程记录\n记了几句\n## 整理\n写了几句。\n",
    "把标题「整理」改成「内容整理」",
  ],
  [
    "en",
    "## Video notes\n### Key terms\na, b, c\n### Process log\nsome lines\n## Summary\nSome words.\n",
    "Call “Key terms” “Keywords”",
  ],
] as const)(
  "in %s, a section under another name is to be renamed and not to be written again",
  (language, markdown, title) => {
    const { suggestions } = reviewOf(markdown, "notes/a.md", language);
    expect(suggestions.map((remark) => remark.title)).toContain(title);
    expect(suggestions.some((remark) => /^(?:补上|Add)/.test(remark.title))).toBe(false);
  },
);

const form = "# {Title}\n\n## Context\n\n<!-- why -->\n\n## Decision\n\nTODO\n";

test.each([
  ["docs/templates/decision.md", true],
  ["decision-template.md", true],
  ["docs/templates.md", false],
  ["notes/cpp-templates.md", false],
  ["notes/decision.md", false],
])("in %s a form is one or not: %s", (path, isTemplate) => {
  const { overall, suggestions } = reviewOf(form, path);
  expect(overall?.startsWith("This looks like a form")).toBe(isTemplate);
  expect(suggestions.some(({ title }) => title.includes("“Decision”"))).toBe(!isTemplate);
});

test.each([
  [
    "# Notes\n\nSome words on a thing, and a few more of them, so that it is not empty at all, really.\n",
    "20250513 multi stage builds.md",
    "“multi stage builds”",
  ],
  [
    "---\ntitle: Rate limits\n---\n\nSome words on a thing, and a few more of them, so that it is not empty at all.\n",
    "a.md",
    "“Rate limits”",
  ],
  [
    "# {Title}\n\nSome words on a thing, and a few more of them, so that it is not empty at all, really.\n",
    "README.md",
    "The note has about",
  ],
])("the subject of %j in %s is %s", (markdown, path, subject) => {
  expect(reviewOf(markdown, path).overall).toContain(subject);
});

test("a heading that opens a note need not hold anything itself", () => {
  const { suggestions } = reviewOf(
    "## Queues\n\n## Why\n\nBecause producers are faster.\n\n## How\n",
  );
  expect(suggestions.map(({ title }) => title)).toEqual(["Write “How”"]);
});
