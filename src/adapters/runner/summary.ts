import { appendFile } from "node:fs/promises";
import type { Report } from "#core/report/report.ts";
import type { PublishReport } from "#ports.ts";
import type { SafeMarkdown } from "#render/inert.ts";

/** Writes the report to the page of the job; a runner that has no such page shows nothing. */
export function jobSummary(
  path: string | undefined,
  render: (report: Report) => SafeMarkdown,
): PublishReport {
  return async (report) => {
    if (path) await appendFile(path, `${render(report)}\n`);
    return { publisher: "summary", action: path ? "created" : "unchanged", url: null };
  };
}
