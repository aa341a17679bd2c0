import { type DraftQuote, type DraftRemark, type DraftReview } from "./draft.ts";
import type { ReviewRequest } from "./request.ts";
import type { ReviewAnswer } from "./review-schema.ts";

/** Turns an answer into a draft: texts without white space around them, and none longer than anyone reads. */
export function readDraft(answer: ReviewAnswer, { checked, earlier }: ReviewRequest): DraftReview {
  const { goal, summary, topThree } = answer.overall;
  const sections = checked.note.sections.filter(({ isGenerated }) => !isGenerated);
  const lineOf: LineOf = (section) => {
    const number = /^\D{0,10}(\d{1,4})\b/u.exec(section)?.[1];
    return sections[Number(number ?? "NaN")]?.heading.startLine ?? null;
  };
  const ids = new Set(earlier.map(({ id }) => id));
  return {
    strengths: answer.strengths.map((strength) => readStrength(strength, lineOf)),
    suggestions: answer.suggestions.map((suggestion) => readSuggestion(suggestion, lineOf)),
    overall: cut(joinSentences(goal, summary), 1500) || null,
    topThree: topThree.map((title) => cut(title, maximumTitle)),
    earlier: (answer.earlier ?? [])
      .filter(({ id }) => ids.has(id))
      .map(({ evidence, ...status }) => ({ ...status, evidence: readQuotes(evidence, null) })),
    interpretation: readInterpretation(answer.interpretation ?? null),
    rubric: (answer.rubric ?? []).map(({ criterion, level, detail, evidence }) => ({
      criterion: criterion.trim(),
      level: level.trim(),
      detail: cut(detail, 600),
      evidence: readQuotes(evidence, null),
    })),
    suspicious: readQuotes(answer.suspiciousInstructions, null).map(({ text, line }) => ({
      text: text.slice(0, maximumPassage),
      line,
    })),
  };
}

/** The line that a section starts on, by the number that the prompt gives it. */
type LineOf = (section: string) => number | null;

const maximumTitle = 80;

/** Of a passage that gives orders, its beginning is enough to find it by. */
const maximumPassage = 300;

function readStrength(
  { evidence, title, detail, section }: ReviewAnswer["strengths"][number],
  lineOf: LineOf,
): DraftRemark {
  return {
    category: "other",
    priority: null,
    title: cut(title, maximumTitle),
    detail: cut(detail, 600),
    evidence: readQuotes(evidence, lineOf(section)),
    absence: null,
    source: null,
    rewrite: null,
  };
}

function readSuggestion(
  { problem, why, nextStep, ...remark }: ReviewAnswer["suggestions"][number],
  lineOf: LineOf,
): DraftRemark {
  return {
    category: remark.category,
    priority: remark.priority,
    title: cut(remark.title, maximumTitle),
    detail: cut([why, nextStep].reduce(joinSentences, problem), 900),
    evidence: readQuotes(remark.evidence, lineOf(remark.section)),
    absence: remark.absence?.trim() || null,
    source: remark.source?.replace(sourcePlace, "").trim() || null,
    rewrite: remark.rewrite?.trim() ? cut(remark.rewrite.replaceAll(place, "$1"), 2000) : null,
    ruleRefs: remark.ruleRefs,
  };
}

function readInterpretation(
  interpretation: NonNullable<ReviewAnswer["interpretation"]> | null,
): DraftReview["interpretation"] {
  if (interpretation === null) return null;
  const { overview, points, takeaways } = interpretation;
  const read = (items: readonly string[]): readonly string[] =>
    items
      .map((item) => cut(item, 400))
      .filter((item) => item !== "")
      .slice(0, 10);
  return { overview: cut(overview, 1500), points: read(points), takeaways: read(takeaways) };
}

/** Reads quotes with the place that the prompt has before each line; without one, the line they may be near. */
function readQuotes(quotes: readonly string[], line: number | null): readonly DraftQuote[] {
  return quotes.map((quote) => {
    const number = placed.exec(quote)?.[1];
    const text = quote.replaceAll(place, "$1").trim();
    return { text, line: number === undefined ? line : Number(number) };
  });
}

/** The place of a line in the prompt: `3:45|`, or as some models would rather write it. */
const place = /(^\s{0,9}["“「]?|[\r\n]\s{0,9})S?\d{1,4}:L?\d{1,7}(?:-\d{1,7})?\s?[|｜]\s?/gu;

const placed = /^\s{0,9}["“「]?S?\d{1,4}:L?(\d{1,7})(?:-\d{1,7})?\s?[|｜]/u;

const sourcePlace = /^\s{0,9}["“「]?L?\d{1,7}\s?[|｜]/u;

/** Joins two sentences as their script does: with a space, but not after Chinese punctuation. */
function joinSentences(first: string, second: string): string {
  const [start, end] = [first.trim(), second.trim()];
  if (start === "" || end === "") return start + end;
  return /[。！？；：，、」』）…]$/u.test(start) ? start + end : `${start} ${end}`;
}

/** Cuts what a model made longer than anyone reads; counted in UTF-16 units, never inside a character. */
function cut(text: string, maximum: number): string {
  const trimmed = text.trim();
  if (trimmed.length <= maximum) return trimmed;
  return `${trimmed.slice(0, maximum).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
