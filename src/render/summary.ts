import type { Language } from "#core/language.ts";
import type { Report } from "#core/report/report.ts";
import { type CommentOptions, renderComment } from "./comment.ts";
import { inert, join, md, type SafeMarkdown } from "./inert.ts";
import { measure } from "./length.ts";
import { phrasesIn } from "./phrases.ts";
import { reportLanguage } from "./report-language.ts";

/** How a report is rendered as a job summary. */
export type SummaryOptions = Omit<CommentOptions, "since">;

/** The comment as far as a job summary can hold it, with what only this run can say: how long it took. */
export function renderSummary(report: Report, options: SummaryOptions): SafeMarkdown {
  const language = options.language ?? reportLanguage(report);
  const closing = renderClosing(report, language);
  const maxLength = options.maxLength - measure(closing, options.unit) - "\n\n".length;
  const comment = renderComment(report, { ...options, language, maxLength });
  return join([comment, closing], "\n\n");
}

function renderClosing({ usage }: Report, language: Language): SafeMarkdown {
  const phrases = phrasesIn(language);
  return usage.durationMs > 0
    ? inert(phrases.duration((usage.durationMs / 1000).toFixed(1)))
    : md``;
}
