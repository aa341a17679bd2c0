import { s as spanOf } from "./visible-text.js";
// src/core/note/depth.ts
/**
* Finds where a parsed document is nested too deeply to be walked; `null` when it nowhere is.
*
* Thousands of asterisks nest emphasis within emphasis, which no look at the text tells, and which overflows the stack
* of whatever walks the tree.
*/
function findDeepNesting(root) {
	let open = [{
		node: root,
		depth: 0
	}];
	for (let next = open.pop(); next; next = open.pop()) {
		let { node, depth } = next;
		if (depth > maximumDepth) return {
			line: spanOf(node).startLine,
			measure: "nesting"
		};
		if ("children" in node) for (let child of node.children) open.push({
			node: child,
			depth: depth + 1
		});
	}
	return null;
}
/** Lists nested as deeply as the guard lets them be come to half of it. 3,500 levels overflowed. */
const maximumDepth = 500;
export { findDeepNesting as t };
