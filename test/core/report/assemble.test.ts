import { expect, test } from "vitest";
import { assembleReport } from "#core/report/assemble.ts";
import type { Review, ReviewedNote, Usage } from "#core/report/report.ts";
import { finding, remark, review, reviewedNote } from "#test/render/make.ts";

const usage: Usage = {
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
};

const assemble = (notes: readonly ReviewedNote[]) =>
  assembleReport(notes, { failOn: "error", usage, version: "1.2.3" });

const limited = review({ outcome: "unavailable", reason: { code: "token-limit", limit: 9 } });
const failed = review({ outcome: "unavailable", reason: { code: "model-refused" } });

test.each([
  [[], "skipped"],
  [["skipped"], "skipped"],
  [["reviewed", "skipped"], "reviewed"],
  [["cached", "skipped"], "cached"],
  [["reviewed", "cached"], "reviewed"],
  [["unavailable"], "unavailable"],
  [["unavailable", "skipped"], "unavailable"],
  [["reviewed", "unavailable"], "partial"],
  [["cached", "unavailable"], "partial"],
] satisfies [Review["outcome"][], string][])(
  "notes that were %j make a run %s",
  (outcomes, outcome) => {
    const notes = outcomes.map((each) => reviewedNote({ review: review({ outcome: each }) }));
    expect(assemble(notes).outcome).toBe(outcome);
  },
);

test.each([
  [[limited]],
  [[limited, limited]],
  [[limited, failed]],
  [[limited, review({ outcome: "reviewed" })]],
])("a run that a limit of the user's own cut short is partial", (reviews) => {
  expect(assemble(reviews.map((each) => reviewedNote({ review: each }))).outcome).toBe("partial");
});

test("a note that was reviewed in part makes a run partial, one that was not asked about in whole does not", () => {
  const unseen = ["Results"];
  const cut = review({ unseen, reason: { code: "model-answer-truncated" } });
  expect(assemble([reviewedNote({ review: cut })]).outcome).toBe("partial");
  expect(assemble([reviewedNote({ review: review({ unseen }) })]).outcome).toBe("reviewed");
});

test("notes come in path order", () => {
  const notes = ["b/2.md", "a/笔记.md", "a/10.md", "B.md"].map((path) => reviewedNote({ path }));
  expect(assemble(notes).notes.map(({ path }) => path)).toEqual([
    "B.md",
    "a/10.md",
    "a/笔记.md",
    "b/2.md",
  ]);
});

test("totals count over all notes", () => {
  const severities = ["error", "error", "warning", "notice"] as const;
  const findings = severities.map((severity) => finding({ severity }));
  const notes = [
    reviewedNote({
      findings,
      review: review({ strengths: [remark()], suggestions: [remark(), remark()], dropped: 3 }),
    }),
    reviewedNote({
      findings: [finding({ severity: "notice" })],
      suppressed: [finding()],
      known: 2,
      review: review({ strengths: [], suggestions: [], dropped: 1 }),
    }),
  ];
  const report = assemble(notes);
  expect(report.totals).toEqual({
    notes: 2,
    errors: 2,
    warnings: 1,
    notices: 2,
    remarks: 3,
    dropped: 4,
    suppressed: 1,
    known: 2,
  });
  expect(report).toMatchObject({
    verdict: "fail",
    failOn: "error",
    schemaVersion: 1,
    tool: { version: "1.2.3" },
    usage,
  });
});

test("a run without notes passes", () => {
  expect(assemble([])).toMatchObject({ verdict: "pass", totals: { notes: 0 } });
});
