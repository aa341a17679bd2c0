import type { RemarkCategory } from "#core/review/category.ts";
import type { RuleId } from "#core/rules/rules.ts";
import type { Severity } from "#core/severity.ts";
import type { Base } from "./base.ts";
import type { Change } from "./change.ts";
import type { Draw } from "./random.ts";

/** A kind of defect that is planted, and what only looks like it. */
export type Kind = {
  readonly name: string;
  /** Whether a program can find it, or only somebody who understands what the note says. */
  readonly finder: "program" | "model";
  /** How much the defect matters to whoever reads the note. */
  readonly severity: Severity;
  /** From 1, which stands on the page, to 3, which takes thought. */
  readonly difficulty: 1 | 2 | 3;
  /** What a finding or a remark about it is called. */
  readonly fits: Names;
  /** What rightly follows from it elsewhere in the note, and is no mistake. */
  readonly follows?: Names;
  /** Plants the defect; `null` where a base note has no room for it. */
  readonly plant: Plant;
  /** Makes the near miss: what looks like the defect, and is none. */
  readonly nearMiss: Plant;
};

/** Names of rules, and categories of remarks. */
export type Names = {
  readonly rules: readonly RuleId[];
  readonly categories: readonly RemarkCategory[];
};

/** Makes a change to a base note. */
export type Plant = (base: Base, draw: Draw) => Change | null;
