import type { Report } from "#core/report/report.ts";
import { renderComment } from "./comment.ts";

/** The whole report as a Markdown document for a file or a pipe: nothing is left out, nothing is linked. */
export function renderMarkdown(report: Report): string {
  const comment = renderComment(report, {
    permalink: () => null,
    maxLength: Infinity,
    unit: "characters",
  });
  return `${comment}\n`;
}
