import { blankReview } from "#core/report/blank-review.ts";
import type { Finding, Report } from "#core/report/report.ts";

/** A report about one note, with what matters to a test put over it. */
export function makeReport(
  overrides: Partial<Report> & {
    readonly findings?: readonly Finding[];
    readonly path?: string;
  } = {},
): Report {
  const { findings = [], path = "notes/attention.md", ...report } = overrides;
  const usage = {
    inputTokens: 0,
    cachedInputTokens: 0,
    outputTokens: 0,
    estimated: false,
    costUsd: null,
  };
  return {
    schemaVersion: 1,
    tool: { name: "note-review", version: "0.0.0" },
    verdict: "pass",
    failOn: "error",
    outcome: "skipped",
    notes: [
      {
        path,
        title: null,
        language: "zh-CN",
        template: null,
        sections: [],
        findings,
        suppressed: [],
        known: 0,
        review: blankReview,
      },
    ],
    totals: {
      notes: 1,
      errors: 0,
      warnings: 0,
      notices: 0,
      remarks: 0,
      dropped: 0,
      suppressed: 0,
      known: 0,
    },
    usage: {
      model: null,
      requests: 0,
      ...usage,
      durationMs: 0,
      modelShutdown: null,
      promptCut: null,
    },
    ...report,
  };
}

/** A finding on the first line, with what matters to a test put over it. */
export function makeFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: "missing-section",
    severity: "error",
    message: "这一节还没有写",
    span: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 5 },
    section: null,
    excerpt: "",
    fix: null,
    url: "https://example.org/rules/missing-section",
    ...overrides,
  };
}
