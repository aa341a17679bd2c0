import type { Problem } from "#core/problem.ts";
import type { ModelFailure } from "#core/review/model-failure.ts";

/** One sentence for each kind of value, each of which gets that kind's values and no other's. */
export type Catalogue<Kinds> = { readonly [Code in keyof Kinds]: (value: Kinds[Code]) => string };

/** Every problem by its code. */
export type ProblemKinds = { readonly [Kind in Problem as Kind["code"]]: Kind };

/** Every model failure by its code. */
export type ModelFailureKinds = { readonly [Kind in ModelFailure as Kind["code"]]: Kind };

/** A value of some of the kinds, written so that the compiler ties its code to its sentence. */
export type Coded<Kinds, Code extends keyof Kinds = keyof Kinds> = {
  readonly [Each in Code]: { readonly code: Each } & Kinds[Each];
}[Code];

/** The sentence that the catalogue has for a value. */
export function sentenceFor<Kinds, Code extends keyof Kinds>(
  catalogue: Catalogue<Kinds>,
  value: Coded<Kinds, Code>,
): string {
  return catalogue[value.code](value);
}
