import { blankReview } from "#core/report/blank-review.ts";
import type { Finding, Quote, Remark, Report, Review, ReviewedNote } from "#core/report/report.ts";
import type { Span } from "#core/span.ts";

/** The span from one column to another of a line. */
export function lineSpan(line: number, startColumn = 1, endColumn = startColumn + 4): Span {
  return { startLine: line, startColumn, endLine: line, endColumn };
}

/** A finding, an error on line 12 unless overridden. */
export function finding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: "missing-section",
    severity: "error",
    message: "缺少“参考资料”一节，请补上",
    span: lineSpan(12),
    section: null,
    excerpt: "## 第一周",
    fix: null,
    url: "https://docs.example/rules/missing-section",
    ...overrides,
  };
}

/** A quote of line 23 unless overridden. */
export function quote(overrides: Partial<Quote> = {}): Quote {
  return { text: "先读说明，再动手", span: lineSpan(23), ...overrides };
}

/** A new remark with one quote. */
export function remark(overrides: Partial<Remark> = {}): Remark {
  return {
    id: "r1",
    category: "other",
    title: "步骤清楚",
    detail: "每一步都写了目的和结果，读者可以照着做。",
    quotes: [quote()],
    absence: null,
    source: null,
    section: null,
    priority: null,
    rewrite: null,
    status: "new",
    ...overrides,
  };
}

/** A model's review with one strength, one suggestion and an overall evaluation. */
export function review(overrides: Partial<Review> = {}): Review {
  return {
    ...blankReview,
    outcome: "reviewed",
    reviewer: "model",
    label: "GPT-4o",
    strengths: [remark()],
    suggestions: [remark({ id: "r2", title: "解释缩写", detail: "第一次出现时请写出全称。" })],
    overall: "内容完整，补上术语的解释会更好读。",
    ...overrides,
  };
}

/** A Chinese note with a review and no findings. */
export function reviewedNote(overrides: Partial<ReviewedNote> = {}): ReviewedNote {
  return {
    path: "notes/week-1.md",
    title: "第一周笔记",
    language: "zh-CN",
    template: { name: "study-note", source: "file" },
    sections: [],
    findings: [],
    suppressed: [],
    known: 0,
    review: review(),
    ...overrides,
  };
}

/** A report whose totals and verdict follow from its notes. */
export function report(overrides: Partial<Report> = {}): Report {
  const notes = overrides.notes ?? [reviewedNote()];
  const findings = notes.flatMap((note) => note.findings);
  const count = (severity: string): number =>
    findings.filter((each) => each.severity === severity).length;
  const reviews = notes.map((note) => note.review);
  return {
    schemaVersion: 1,
    tool: { name: "note-review", version: "0.1.0" },
    verdict: count("error") > 0 ? "fail" : "pass",
    failOn: "error",
    outcome: "reviewed",
    notes,
    totals: {
      notes: notes.length,
      errors: count("error"),
      warnings: count("warning"),
      notices: count("notice"),
      remarks: reviews.reduce(
        (sum, each) => sum + each.strengths.length + each.suggestions.length,
        0,
      ),
      dropped: reviews.reduce((sum, each) => sum + each.dropped, 0),
      suppressed: notes.reduce((sum, each) => sum + each.suppressed.length, 0),
      known: notes.reduce((sum, each) => sum + each.known, 0),
    },
    usage: {
      model: null,
      requests: 0,
      inputTokens: 0,
      cachedInputTokens: 0,
      outputTokens: 0,
      estimated: false,
      costUsd: null,
      durationMs: 0,
      modelShutdown: null,
      promptCut: null,
    },
    ...overrides,
  };
}

/** Links every place to a host that exists nowhere. */
export function permalink(path: string, span: Span): string {
  const folders = path.toWellFormed().split("/").map(encodeURIComponent).join("/");
  return `https://git.example/team/notes/blob/0a1b2c3/${folders}#L${span.startLine}`;
}
