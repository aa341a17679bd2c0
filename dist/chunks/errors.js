// src/errors.ts
/** A failure the user can put right. Anything else thrown is a bug in note-review. */
var UserError = class extends Error {
	name = "UserError";
	problem;
	/** What else there is to put right at the same time. */
	more;
	constructor(problem, options) {
		super(problem.code, options), this.problem = problem, this.more = options?.more ?? [];
	}
};
export { UserError as t };
