import type { Problem } from "#core/problem.ts";

/** A failure the user can put right. Anything else thrown is a bug in note-review. */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.code, options);
    this.problem = problem;
  }
}
