// src/core/nearest.ts
const farthest = [
	0,
	1,
	2
];
/** The known name within two edits of `name` that takes the fewest, the first of equals; or `null`. */
function nearest(name, known) {
	if (name === null || name.length > 60) return null;
	for (let edits of farthest) {
		let near = known.find((other) => isWithinEdits(name.toLowerCase(), other.toLowerCase(), edits));
		if (near !== void 0) return near;
	}
	return null;
}
/** Whether it takes at most so many letters put in, left out or exchanged to make one text the other. */
function isWithinEdits(from, to, edits) {
	if (Math.abs(from.length - to.length) > edits) return !1;
	let same = 0;
	for (; same < from.length && from[same] === to[same];) same += 1;
	if (same === from.length && same === to.length) return !0;
	if (edits === 0) return !1;
	let rest = from.slice(same), other = to.slice(same);
	return isWithinEdits(rest.slice(1), other.slice(1), edits - 1) || isWithinEdits(rest.slice(1), other, edits - 1) || isWithinEdits(rest, other.slice(1), edits - 1);
}
export { nearest as n, isWithinEdits as t };
