import { expect, test } from "vitest";
import type { Review } from "#core/report/report.ts";
import { decideExitStatus } from "#exit-status.ts";
import { report, review, reviewedNote } from "#test/render/make.ts";

const reviewed = review({ outcome: "reviewed" });
const failed = review({ outcome: "unavailable", reason: { code: "model-refused" } });
const unexplained = review({ outcome: "unavailable", reason: null });
const limited = review({ outcome: "unavailable", reason: { code: "notes-limit", limit: 1 } });

test.each([
  [[reviewed], "fail", 0],
  [[reviewed, failed], "notice", 0],
  [[reviewed, failed], "fail", 1],
  [[unexplained], "fail", 1],
  [[limited], "fail", 0],
  [[reviewed, limited], "fail", 0],
  [[limited, failed], "fail", 1],
] satisfies [Review[], "notice" | "fail", number][])(
  "reviews %# with on-model-failure %s: a failure counts, a limit of the user's own does not",
  (reviews, onModelFailure, status) => {
    const notes = reviews.map((each) => reviewedNote({ review: each }));
    const run = report({ verdict: "pass", notes });
    expect(decideExitStatus(run, { onModelFailure })).toBe(status);
    expect(decideExitStatus({ ...run, verdict: "fail" }, { onModelFailure })).toBe(1);
  },
);
