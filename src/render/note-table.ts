import type { Language } from "#core/language.ts";
import { countRemarks } from "#core/report/count-remarks.ts";
import type { ReviewedNote } from "#core/report/report.ts";
import { countFindings, sayCounts } from "./counts.ts";
import { inert, join, link, md, type SafeMarkdown } from "./inert.ts";
import { phrasesIn } from "./phrases.ts";
import type { Permalink } from "./place.ts";
import { clipLine } from "./visible.ts";

/** The table's heading lines in a language. */
export function renderTableHead(language: Language): SafeMarkdown {
  const columns = join(phrasesIn(language).columns.map(inert), " | ");
  return md`| ${columns} |\n| --- | --- | ---: | ---: |`;
}

/** One note's row: its path, how it keeps to the template, sections that are still a TODO, remarks. */
export function renderTableRow(
  note: ReviewedNote,
  language: Language,
  permalink: Permalink,
): SafeMarkdown {
  const start = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const path = link(inert(clipLine(note.path, 200)), permalink(note.path, start) ?? "");
  const todos = note.sections.filter(({ status }) => status === "stub").length;
  return md`| ${path} | ${renderStatus(note, language)} | ${todos} | ${renderRemarkCount(note)} |`;
}

function renderStatus({ findings, template }: ReviewedNote, language: Language): SafeMarkdown {
  if (findings.length > 0) return inert(sayCounts(countFindings(findings), phrasesIn(language)));
  return template === null ? md`–` : md`✅`;
}

function renderRemarkCount({ review }: ReviewedNote): SafeMarkdown {
  const remarks = countRemarks(review);
  if (remarks > 0) return md`${remarks}`;
  return review.outcome === "unavailable"
    ? md`⚠️`
    : md`${review.outcome === "skipped" ? md`–` : 0}`;
}
