import type { CriterionLevel, ReviewedNote } from "#core/report/report.ts";
import { inert, join, md, type SafeMarkdown } from "./inert.ts";
import { phrasesIn } from "./phrases.ts";
import type { Permalink } from "./place.ts";
import { marks, numbered, renderQuotes } from "./remark.ts";
import { clipLine } from "./visible.ts";

/** The criteria of a rubric as a numbered list: the level, why, and the words that show it, or why there is none. */
export function renderRubric(note: ReviewedNote, permalink: Permalink | null): SafeMarkdown {
  return numbered(
    note.review.rubric.map((criterion) => ({ line: renderCriterion(criterion, note, permalink) })),
  );
}

/** In UTF-16 units, of a criterion or a level. */
const longestName = 100;

function renderCriterion(
  { criterion, level, unjudged, detail, quotes }: CriterionLevel,
  note: ReviewedNote,
  permalink: Permalink | null,
): SafeMarkdown {
  const phrases = phrasesIn(note.language);
  const name = md`**${inert(clipLine(criterion, longestName))}**${marks[note.language].colon}`;
  if (level === null) return md`${name}${inert(phrases.unjudged[unjudged ?? "not-answered"])}`;
  const words = [
    md`${inert(clipLine(level, longestName))}${inert(phrases.fullStop)}`,
    inert(detail),
    renderQuotes(quotes, note, permalink),
  ];
  return md`${name}${join(words, phrases.gap)}`;
}
