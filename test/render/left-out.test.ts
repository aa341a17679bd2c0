import { expect, test } from "vitest";
import { renderComment } from "#render/comment.ts";
import { renderGitHubLog } from "#render/github-log.ts";
import { renderMarkdown } from "#render/markdown.ts";
import { finding, lineSpan, permalink, report, review, reviewedNote } from "#test/render/make.ts";

const skipped = review({ outcome: "skipped", strengths: [], suggestions: [], overall: null });
const suppressed = [
  finding({ rule: "todo-stub", span: lineSpan(12) }),
  finding({ rule: "too-short", span: lineSpan(40) }),
];

test.each([
  {
    language: "zh-CN",
    said: "笔记中的注释要求忽略 2 处问题：todo-stub 第 12 行；too-short 第 40 行。",
  },
  {
    language: "en",
    said: "2 findings suppressed by comments: todo-stub line 12; too-short line 40.",
  },
] as const)("a comment in $language says what the note suppresses", ({ language, said }) => {
  const notes = [reviewedNote({ language, suppressed, review: skipped })];
  expect(renderMarkdown(report({ notes })).split("\n")).toContain(said);
});

test.each([
  { language: "zh-CN", said: "另有 5 处已知问题记在基线中，没有列出。" },
  { language: "en", said: "5 known findings left out (baseline)." },
] as const)(
  "a footer in $language says how many findings the baseline has",
  ({ language, said }) => {
    const notes = [2, 3].map((known) => reviewedNote({ language, known, review: skipped }));
    expect(renderMarkdown(report({ notes })).split("\n")).toContain(said);
  },
);

test("what a note suppresses stands below its findings, as a paragraph of its own", () => {
  const notes = [
    reviewedNote({ language: "en", findings: [finding()], suppressed, review: skipped }),
  ];
  expect(renderMarkdown(report({ notes }))).toMatch(/^- ❌ [^\n]*\n\n2 findings suppressed/m);
});

test("where nothing is left out, nothing is said of it", () => {
  const text = renderMarkdown(report({ notes: [reviewedNote({ language: "en" })] }));
  expect(text).not.toMatch(/suppressed|baseline/);
});

test("a comment that is too long leaves a note's suppressions out with its findings", () => {
  const many = Array.from({ length: 500 }, (_, index) => finding({ span: lineSpan(index + 1) }));
  const notes = [reviewedNote({ language: "en", suppressed: many, review: skipped })];
  const options = { permalink, maxLength: 1000, unit: "characters" } as const;
  const comment = renderComment(report({ notes }), options);
  expect(comment.length).toBeLessThanOrEqual(1000);
  expect(comment).toContain("Left out here for length: the findings of 1 note.");
});

test("the log's commands leave suppressed findings out", () => {
  expect(renderGitHubLog(report({ notes: [reviewedNote({ suppressed })] }))).toBe("");
});
