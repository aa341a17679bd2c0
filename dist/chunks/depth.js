import { s as spanOf } from "./visible-text.js";
// src/core/note/depth.ts
/**
* Finds where a parsed document is nested too deeply to be walked; `null` when it nowhere is.
*
* Thousands of asterisks nest emphasis within emphasis, which no look at the text tells, and which overflows the stack
* of whatever walks the tree.
*/
function findDeepNesting(root) {
	let level = [root];
	for (let depth = 0; level.length > 0; depth += 1) {
		let last = level.at(-1);
		if (last && depth > maximumDepth) return {
			line: spanOf(last).startLine,
			measure: "nesting"
		};
		level = level.flatMap((node) => "children" in node ? node.children : []);
	}
	return null;
}
/** Lists nested as deeply as the guard lets them be come to half of it. 3,500 levels overflowed. */
const maximumDepth = 500;
export { findDeepNesting as t };
