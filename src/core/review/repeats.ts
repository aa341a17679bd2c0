import type { Finding, Remark } from "#core/report/report.ts";
import type { Rule } from "#core/rules/rule.ts";
import { rules } from "#core/rules/rules.ts";
import type { RemarkCategory } from "./category.ts";
import type { DraftRemark } from "./draft.ts";
import { overlaps } from "./find-quote.ts";
import { fold } from "./fold.ts";

/** A remark that holds, and what it says of the note alone. */
export type HeldRemark = { readonly draft: DraftRemark; readonly remark: Remark };

/**
 * Whether a suggestion says what a finding says already: it is about the same matter in the same place, and neither
 * shows another place nor says how to write it.
 */
export function repeatsFinding(
  { draft, remark }: HeldRemark,
  findings: readonly Finding[],
): boolean {
  if (remark.rewrite !== null) return false;
  return listFindingsOf(draft.category, findings).some((finding) =>
    isSame({ draft, remark }, finding),
  );
}

/** The findings about what remarks of a category are about. */
export function listFindingsOf(
  category: RemarkCategory,
  findings: readonly Finding[],
): readonly Finding[] {
  return findings.filter(({ rule }) => findRule(rule)?.about?.includes(category) === true);
}

function isSame({ draft, remark }: HeldRemark, finding: Finding): boolean {
  const { absence } = draft;
  if (absence !== null) return fold(finding.message).text.includes(fold(absence).text);
  if (findRule(finding.rule)?.isOfSection) return remark.section === finding.section;
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

function findRule(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}

/** Whether a remark says what another one says: in the same words, or of the same kind about the same places. */
export function repeatsRemark(held: HeldRemark, others: readonly HeldRemark[]): boolean {
  const title = fold(held.remark.title).text;
  return others.some(({ draft, remark }) => {
    if (fold(remark.title).text === title) return true;
    if (draft.category !== held.draft.category || draft.category === "other") {
      return remark.id === held.remark.id;
    }
    if (fold(draft.absence ?? "").text !== fold(held.draft.absence ?? "").text) return false;
    return held.remark.quotes.every(({ span }) =>
      remark.quotes.some((quote) => overlaps(quote.span, span)),
    );
  });
}
