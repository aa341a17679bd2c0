import type { Language } from "#core/language.ts";
import type { Report } from "#core/report/report.ts";
import { sayCounts } from "./counts.ts";
import { phrasesIn } from "./phrases.ts";
import { reportLanguage } from "./report-language.ts";

/** The verdict and the counts of a run, as one line of plain text. */
export function renderTitle(report: Report, language: Language = reportLanguage(report)): string {
  return `${report.verdict === "pass" ? "✅" : "❌"} ${sayVerdict(report, language)}`;
}

/** The verdict and the counts of a run in words. */
export function sayVerdict({ totals, verdict }: Report, language: Language): string {
  const phrases = phrasesIn(language);
  if (totals.notes === 0 && verdict === "pass") return phrases.noNotes;
  const counts = { error: totals.errors, warning: totals.warnings, notice: totals.notices };
  return phrases.headline({
    isPass: verdict === "pass",
    notes: totals.notes,
    counts: sayCounts(counts, phrases),
  });
}
