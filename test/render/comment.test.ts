import * as fc from "fast-check";
import { toString } from "mdast-util-to-string";
import { expect, test } from "vitest";
import type { Report } from "#core/report/report.ts";
import { renderComment } from "#render/comment.ts";
import { renderSummary } from "#render/summary.ts";
import { renderTitle } from "#render/title.ts";
import { finding, permalink, remark, report, review, reviewedNote } from "#test/render/make.ts";
import { parseGfm } from "#test/render/parse.ts";

const whole = { permalink, maxLength: 65_536, unit: "characters" } as const;
const skipped = review({ outcome: "skipped", strengths: [], suggestions: [], overall: null });

test.each([
  { languages: ["zh-CN", "zh-CN", "en"], headline: "## ✅ 笔记检查通过：3 篇笔记，没有发现问题" },
  { languages: ["zh-CN", "en"], headline: "## ✅ 笔记检查通过：2 篇笔记，没有发现问题" },
  { languages: ["en", "en", "zh-CN"], headline: "## ✅ Note check passed: 3 notes, no findings" },
  { languages: ["en"], headline: "## ✅ Note check passed: 1 note, no findings" },
] as const)("notes in $languages get the headline “$headline”", ({ languages, headline }) => {
  const notes = languages.map((language) => reviewedNote({ language }));
  expect(firstLine(renderComment(report({ notes }), whole))).toBe(headline);
});

test("a language that is asked for is taken", () => {
  expect(firstLine(renderComment(report(), { ...whole, language: "en" }))).toContain("Note check");
});

test.each([
  {
    severities: ["error", "error", "warning"],
    title: "❌ 笔记检查未通过：1 篇笔记，2 个错误、1 个警告",
  },
  { severities: ["notice"], title: "✅ 笔记检查通过：1 篇笔记，1 个提示" },
] as const)("$severities make the title “$title”", ({ severities, title }) => {
  const findings = severities.map((severity) => finding({ severity }));
  expect(renderTitle(report({ notes: [reviewedNote({ findings })] }))).toBe(title);
});

test("a run without notes says so", () => {
  const text = renderComment(report({ notes: [] }), whole);
  expect(text).toBe("## ✅ 这次没有需要检查的笔记 / There are no notes to check this time");
});

test("errors that cannot fail the run are explained", () => {
  const notes = [reviewedNote({ findings: [finding()] })];
  const never = report({ notes, failOn: "never", verdict: "pass" });
  expect(renderComment(never, whole)).toContain("> ⚠️ fail-on 设为 never");
  expect(renderComment(report({ notes }), whole)).not.toContain("never");
});

test("a row says how the note keeps to the template, its open TODOs, its verified remarks", () => {
  const section = { slot: "总结", required: true, line: 3, length: 2, items: 0 };
  const notes = [
    reviewedNote({
      sections: [
        { ...section, status: "stub" },
        { ...section, status: "stub" },
        { ...section, status: "short" },
      ],
      findings: [finding(), finding({ severity: "warning" })],
    }),
    reviewedNote({ path: "b.md", review: skipped }),
    reviewedNote({ path: "c|d.md", template: null, review: skipped }),
  ];
  const [table] = parseGfm(renderComment(report({ notes }), whole)).children.filter(
    ({ type }) => type === "table",
  );
  const cells =
    table?.type === "table"
      ? table.children.map((row) => row.children.map((cell) => toString(cell)))
      : [];
  expect(cells).toEqual([
    ["笔记", "模板检查", "待办", "已核实的评价意见"],
    ["notes/week-1.md", "1 个错误、1 个警告", "2", "2"],
    ["b.md", "✅", "0", "–"],
    ["c|d.md", "–", "0", "–"],
  ]);
});

test("only the first note with something to say is open", () => {
  const notes = [
    reviewedNote({ path: "a.md", review: skipped }),
    reviewedNote({ path: "b.md" }),
    reviewedNote({ path: "c.md" }),
  ];
  const opened = renderComment(report({ notes }), whole).match(/<details.*(?=<\/summary>)/g);
  expect(opened).toEqual([
    "<details open><summary>b.md · 第一周笔记",
    "<details><summary>c.md · 第一周笔记",
  ]);
});

test("dropped remarks are said with their reasons, and only where there are any", () => {
  const drops = [{ reason: "surplus", count: 3 }] as const;
  const notes = [reviewedNote({ review: review({ dropped: 3, drops }) })];
  expect(renderComment(report({ notes }), whole)).toContain("另有 3 条意见没有采用：3 条超出");
  expect(renderComment(report(), whole)).not.toContain("没有采用");
});

test("the comment does not tell the time, and the summary does", () => {
  const usage = { ...report().usage, durationMs: 4250 };
  const quick = renderComment(report(), whole);
  expect(renderComment(report({ usage }), whole)).toBe(quick);
  expect(renderSummary(report({ usage }), whole)).toContain("用时 4.3 秒。");
});

test("equal reports give equal comments", () => {
  expect(renderComment(report(), whole)).toBe(renderComment(structuredClone(report()), whole));
});

test("what is left out is left out from the end: reviews, then findings, then rows", () => {
  const long = report({ notes: manyNotes(60) });
  const shown = [Infinity, 40_000, 15_000, 4700].map((maxLength) =>
    census(renderComment(long, { ...whole, maxLength })),
  );
  const [all, fewerReviews, fewerFindings, fewerRows] = shown;
  expect(all).toEqual({ reviews: 60, findings: 60, rows: 60 });
  expect(fewerReviews).toMatchObject({ findings: 60, rows: 60 });
  expect(fewerReviews?.reviews).toBeGreaterThan(0);
  expect(fewerReviews?.reviews).toBeLessThan(60);
  expect(fewerFindings).toMatchObject({ reviews: 0, rows: 60 });
  expect(fewerFindings?.findings).toBeGreaterThan(0);
  expect(fewerRows).toEqual({ reviews: 0, findings: 0, rows: 52 });
});

test("what is left out is counted, with the way to it", () => {
  const long = report({ notes: manyNotes(60) });
  const options = { ...whole, maxLength: 4700 };
  const text = renderComment(long, { ...options, moreUrl: "https://git.example/run/1" });
  expect(text).toContain("……还有 8 篇笔记没有列出。");
  expect(text).toContain(
    "篇幅有限，60 篇笔记的评价和 60 篇笔记的检查结果没有在这里展开。[查看完整报告](https://git.example/run/1)",
  );
  expect(renderComment(long, { ...options, moreUrl: null })).not.toContain("查看完整报告");
});

test("no report makes a comment that is longer than it may be", () => {
  const limit = fc.record({
    maxLength: fc.integer({ min: 0, max: 20_000 }),
    unit: fc.constantFrom("characters", "bytes"),
  });
  fc.assert(
    fc.property(anyReport(), limit, (any, { maxLength, unit }) => {
      const text = renderComment(any, { permalink, maxLength, unit });
      const length = unit === "bytes" ? Buffer.byteLength(text) : text.length;
      expect(length).toBeLessThanOrEqual(maxLength);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test("a comment within GitHub's limits always has the headline", () => {
  fc.assert(
    fc.property(anyReport(), (any) => {
      const text = renderComment(any, { permalink, maxLength: 2000, unit: "bytes" });
      expect(text).toContain(renderTitle(any).slice(0, 5));
    }),
  );
});

test("a summary of ten thousand notes stays under a mebibyte", () => {
  const text = renderSummary(report({ notes: manyNotes(10_000) }), {
    permalink,
    maxLength: 1_000_000,
    unit: "bytes",
  });
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000);
  expect(Buffer.byteLength(text)).toBeGreaterThan(900_000);
}, 60_000);

function firstLine(text: string): string | undefined {
  return text.split("\n")[0];
}

function manyNotes(count: number): Report["notes"] {
  return Array.from({ length: count }, (_, index) =>
    reviewedNote({
      path: `n/${index}.md`,
      findings: [finding({ message: `这里缺少第 ${index} 节的内容，请按模板补写完整` })],
      review: review({ overall: "总体不错，".repeat(40) }),
    }),
  );
}

/** How many reviews, findings and rows a comment still has. */
function census(text: string) {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return {
    reviews: count(/^### GPT-4o评价/gm),
    findings: count(/^- ❌/gm),
    rows: count(/^\| \[/gm),
  };
}

function anyReport(): fc.Arbitrary<Report> {
  const words = fc.string({ unit: "grapheme", maxLength: 300 });
  const remarks = fc.array(
    fc
      .record({ title: words, detail: words, rewrite: fc.option(words) })
      .map((each) => remark(each)),
    { maxLength: 4 },
  );
  const note = fc
    .record({
      path: words,
      language: fc.constantFrom("zh-CN" as const, "en" as const),
      messages: fc.array(words, { maxLength: 5 }),
      strengths: remarks,
      suggestions: remarks,
      outcome: fc.constantFrom("reviewed" as const, "unavailable" as const, "skipped" as const),
    })
    .map(({ path, language, messages, strengths, suggestions, outcome }) =>
      reviewedNote({
        path,
        language,
        findings: messages.map((message) => finding({ message })),
        review: review({ strengths, suggestions, outcome }),
      }),
    );
  return fc.array(note, { maxLength: 12 }).map((notes) => report({ notes }));
}
