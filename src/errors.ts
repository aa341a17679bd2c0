import type { Problem } from "#core/problem.ts";

/** A failure the user can put right. Anything else thrown is a bug in note-review. */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly problem: Problem;
  /** What else there is to put right at the same time. */
  readonly more: readonly Problem[];

  constructor(problem: Problem, options?: ErrorOptions & { readonly more?: readonly Problem[] }) {
    super(problem.code, options);
    this.problem = problem;
    this.more = options?.more ?? [];
  }
}
