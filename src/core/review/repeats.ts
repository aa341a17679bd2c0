import type { Finding, Remark } from "#core/report/report.ts";
import type { RuleId } from "#core/rules/rules.ts";
import type { RemarkCategory } from "./category.ts";
import type { DraftRemark } from "./draft.ts";
import { overlaps } from "./find-quote.ts";
import { fold } from "./fold.ts";

/** A remark that holds, and the draft that it comes from. */
export type HeldRemark = { readonly draft: DraftRemark; readonly remark: Remark };

/**
 * Whether a suggestion says what a finding says already: it is about the same matter in the same place, and neither
 * shows another place nor says how to write it.
 */
export function repeatsFinding(
  { draft, remark }: HeldRemark,
  findings: readonly Finding[],
): boolean {
  const rules = mattersOf[remark.category];
  if (!rules || remark.rewrite !== null) return false;
  return findings
    .filter(({ rule }) => rules.some((each) => each === rule))
    .some((finding) => isSame({ draft, remark }, finding));
}

function isSame({ draft, remark }: HeldRemark, finding: Finding): boolean {
  const { absence } = draft;
  if (absence !== null) return fold(finding.message).text.includes(fold(absence).text);
  if (ofSections.has(finding.rule)) return remark.section === finding.section;
  const lines = linesOf(finding);
  return remark.quotes.every(({ span }) => lines.has(span.startLine));
}

/** The lines that a finding is about: where it stands, and those that its message names. */
function linesOf({ span, message }: Finding): ReadonlySet<number> {
  const lines = new Set<number>();
  for (let line = span.startLine; line <= span.endLine; line += 1) lines.add(line);
  if (/行|\blines?\b/u.test(message)) {
    for (const [number] of message.matchAll(/\d{1,7}/g)) lines.add(Number(number));
  }
  return lines;
}

/** What rules say of the matter of a category. */
const mattersOf: Partial<Readonly<Record<RemarkCategory, readonly RuleId[]>>> = {
  completeness: [
    ...(["todo-stub", "todo-left", "empty-section", "too-short", "unfilled"] as const),
    ...(["missing-section", "missing-content", "too-few-items", "unfinished-sentence"] as const),
  ],
  structure: [
    ...(["heading-level", "skipped-heading-level", "section-order", "missing-section"] as const),
    ...(["duplicate-heading", "unexpected-section", "empty-section"] as const),
  ],
  coverage: ["dropped-log-item", "unused-keyword"],
  term: ["unexplained-acronym"],
  "figure-description": ["undescribed-image"],
  repetition: ["repeated-item", "repeated-paragraph"],
  clarity: ["unfinished-sentence", "unrendered-emphasis"],
};

/** Findings about a section as a whole stand at its heading. */
const ofSections: ReadonlySet<string> = new Set<RuleId>([
  "todo-stub",
  "empty-section",
  "too-short",
  "unfilled",
  "missing-content",
  "too-few-items",
]);

/** Whether a remark says what another one says: in the same words, or of the same kind about the same places. */
export function repeatsRemark(held: HeldRemark, others: readonly HeldRemark[]): boolean {
  const title = fold(held.remark.title).text;
  return others.some(({ draft, remark }) => {
    if (fold(remark.title).text === title) return true;
    if (remark.category !== held.remark.category || remark.category === "other") {
      return remark.id === held.remark.id;
    }
    if (fold(draft.absence ?? "").text !== fold(held.draft.absence ?? "").text) return false;
    return held.remark.quotes.every(({ span }) =>
      remark.quotes.some((quote) => overlaps(quote.span, span)),
    );
  });
}
