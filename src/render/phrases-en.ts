import { countOf } from "#core/plural.ts";
import type { Phrases } from "./phrase-book.ts";

const severity = { error: "error", warning: "warning", notice: "notice" } as const;

const builtInLacks = {
  interpretation: "writes no interpretation",
  rubric: "judges by no rubric",
  source: "compares with no source",
} as const;

function listOf(items: readonly string[]): string {
  return items.join(", ").replace(/, (?=[^,]*$)/, " and ");
}

/** The fixed sentences in English. */
export const english: Phrases = {
  listSeparator: ", ",
  gap: " ",
  quoteSeparator: "; ",
  colon: ":",
  fullStop: ".",
  severity,
  severityCount: (level, count) => countOf(count, severity[level]),
  noteCount: (count) => countOf(count, "note"),
  remarkCount: (count) => countOf(count, "remark"),
  lines: (first, last) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
  quotation: (text) => `“${text}”`,

  headline: ({ isPass, notes, counts }) =>
    `Note check ${isPass ? "passed" : "failed"}: ${countOf(notes, "note")}, ${counts === "" ? "no findings" : counts}`,
  since: (mended, added) =>
    `Since the last review: ${[
      mended > 0 ? `${countOf(mended, "finding")} mended` : "",
      added > 0 ? `${added} new` : "",
    ]
      .filter((part) => part !== "")
      .join(", ")}.`,
  noFindings: "No findings",
  noNewFindings: "No new findings",
  noTemplate: "No template applies to this note: only the rules that need none were checked",
  noNotes: "There are no notes to check this time / 这次没有需要检查的笔记",
  failOnNever: "fail-on is never: this run does not fail, whatever errors it finds.",
  missingReviews: (count) =>
    `${countOf(count, "note")} got no review from the model. The template check stands.`,
  columns: ["Note", "Template", "Open TODOs", "Remarks verified"],
  moreNotes: (count) => `… and ${count} more.`,
  trimmed: (reviews, findings) =>
    `Left out here for length: ${[
      reviews > 0 ? `the reviews of ${countOf(reviews, "note")}` : "",
      findings > 0 ? `the findings of ${countOf(findings, "note")}` : "",
    ]
      .filter((part) => part !== "")
      .join(" and ")}.`,
  more: "See the full report",

  suppressed: (count, places) => `${countOf(count, "finding")} suppressed by comments: ${places}`,
  ruleLines: (rule, lines) =>
    `${rule} ${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}`,
  known: (count) => `${countOf(count, "known finding")} left out (baseline)`,
  changeTo: (text) => `fix: ${text}`,
  insert: (text) => `fix: insert ${text}`,
  deleteLines: (lines) => `fix: delete ${lines}`,

  reviewHeading: (label) => `Review by ${label}`,
  builtInReviewHeading: "Built-in review",
  interpretationHeading: (label) => `Interpretation by ${label}`,
  builtInInterpretationHeading: "Built-in interpretation",
  strengths: "Strengths",
  suggestions: "Suggestions",
  overall: "Overall",
  overview: "Overview",
  points: "Key points",
  takeaways: "Takeaways",
  rubric: "Rubric",
  unjudged: {
    "not-answered": "Not judged, because no level was given.",
    "unknown-level": "Not judged, because the level that was given is not in the rubric.",
    "several-levels": "Not judged, because more than one level was given.",
    "out-of-bounds": "Not judged, because its reason gives a score or a verdict of its own.",
    "quote-not-found": "Not judged, because its quotes are not in the note.",
  },
  fromNoteAlone: "Made from this note alone, and compared with no source.",
  fromNoteAndSource: (paths) => `Made from this note and its source ${paths}.`,
  sourceLine: (path, line) => `source ${path}, line ${line}`,
  sourceRead: (path, read) =>
    ({
      whole: `Compared with the source ${path}.`,
      start: `The source ${path} is long, and only its start was compared.`,
      nothing: `The source ${path} was not compared: it is too long, or not UTF-8 text.`,
    })[read],
  noSuggestions: "This review makes no suggestions.",
  rewrite: "One way to write it",
  stillOpen: "raised before, still open",
  resolved: "Raised before and now resolved:",
  resolvedNow: "resolved",
  unavailable: (failure) =>
    `The model gave no review${failure === null ? "" : `: ${failure}`}. The template check stands.`,
  committable: (count) =>
    count === 1
      ? "One change to these notes can be committed at a click."
      : `${count} changes to these notes can be committed at a click.`,
  notBesideLines: "GitHub did not take them beside their lines, so here they are to copy:",
  writtenBack: (heading) =>
    `${heading}, written here by note-review. The next run replaces what stands between the two comments around it.`,
  suspicious: "This note has words for its reviewer, which were not followed:",
  builtInStandsIn: "The remarks below are by the built-in reviewer, not by a model.",
  unseen: (sections, others) =>
    `The model has not seen ${sections}${others > 0 ? ` and ${countOf(others, "more section")}` : ""}; no remark above is about that.`,
  beforeHeadings: "before the first heading",

  verified: (remarks) =>
    `The quotes of ${countOf(remarks, "remark")} were verified against the notes.`,
  dropped: (remarks) =>
    `${countOf(remarks, "more remark")} ${remarks === 1 ? "was" : "were"} dropped`,
  takesModel: (parts) =>
    `The built-in reviewer ${listOf(parts.map((part) => builtInLacks[part]))}: that takes a model.`,
  notInterpreted: (notes) =>
    `${countOf(notes, "note")} got no interpretation that the note bears out.`,
  reviewedBy: (labels) =>
    `The review was generated by ${labels}; only the template check decides whether the run passes.`,
  reviewedByBuiltIn:
    "The review was generated by the built-in reviewer, without a model; only the template check decides whether the run passes.",
  reviewedByBoth: (labels) =>
    `The reviews were generated by ${labels} and the built-in reviewer; only the template check decides whether the run passes.`,
  notReviewed: "Only the template was checked this time; no review was written.",
  reused: (notes) =>
    notes === 1
      ? "1 note has not changed, so its earlier review stands."
      : `${notes} notes have not changed, so their earlier reviews stand.`,
  usage: ({ requests, input, cached, output, isEstimated, cost }) =>
    `Model usage: ${countOf(requests, "request")}, ${input} input tokens${cached === null ? "" : ` (${cached} cached)`}, ${output} output tokens${isEstimated ? " (partly estimated, as the endpoint did not count them all)" : ""}${cost === null ? "" : `, about ${cost}`}.`,
  duration: (seconds) => `Took ${seconds} s.`,

  moreAnnotations: (count) =>
    `${countOf(count, "more finding")} without an annotation; the summary of the run lists them all`,
};
