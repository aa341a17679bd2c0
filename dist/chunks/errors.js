// src/errors.ts
/** A failure the user can put right. Anything else thrown is a bug in note-review. */
var UserError = class extends Error {
	name = "UserError";
	problem;
	constructor(problem, options) {
		super(problem.code, options), this.problem = problem;
	}
};
export { UserError as t };
