import type { DraftRemark } from "#core/review/draft.ts";
import { indexEvidence } from "#core/review/evidence.ts";
import { praiseContent } from "./content-strengths.ts";
import { praiseCoverage } from "./coverage-strengths.ts";
import type { Facts } from "./facts.ts";
import { ground } from "./grounded.ts";
import { praiseOwnThought } from "./own-strengths.ts";
import { praiseShape } from "./shape-strengths.ts";

/** What a note demonstrably does well, with its own numbers and words; what is rarest comes first. */
export function praise(facts: Facts): readonly DraftRemark[] {
  if (facts.isTemplate) return [];
  const evidence = indexEvidence(facts.parts.note.learnerText);
  return [
    ...praiseCoverage(facts),
    ...praiseOwnThought(facts),
    ...praiseContent(facts),
    ...praiseShape(facts),
  ]
    .flatMap((remark) => ground(remark, evidence) ?? [])
    .slice(0, maximum);
}

const maximum = 5;
