import { n as writeNote } from "./write-file.js";
import { t as UserError } from "./errors.js";
// src/commands/write-notes.ts
/** Writes every note that can be written before it tells of one that cannot, and of what kept others from it before. */
async function writeNotes(root, files, earlier = []) {
	let problems = [...earlier];
	for (let { path, bytes } of files) try {
		await writeNote(root, path, bytes);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		problems.push(error.problem);
	}
	let [first, ...more] = problems;
	if (first) throw new UserError(first, { more });
}
export { writeNotes as t };
