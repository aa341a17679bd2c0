import type { Report } from "#core/report/report.ts";
import { writeJson } from "./json-text.ts";

/** The report as JSON that a terminal, a log and a script can each take as it is. */
export function renderJson(report: Report): string {
  return writeJson(report);
}
