import { n as spliceEdits, t as acceptFixes } from "./apply-fixes.js";
// src/core/fix/fix-note.ts
/**
* Checks, applies the fixes and checks again until no finding has one.
*
* Fixes that do not settle leave the text as it was, so that to fix twice is to fix once.
*/
async function fixNote(original, check) {
	let text = original, fixed = 0;
	for (let round = 0; round < maximumRounds; round += 1) {
		let fixes = (await check(text)).flatMap(({ fix }) => fix ?? []), edits = acceptFixes(text, fixes), next = spliceEdits(text, edits);
		if (next === text) return {
			text,
			fixed
		};
		text = next, fixed += edits.length;
	}
	return {
		text: original,
		fixed: 0
	};
}
/** A fix may uncover the next one; what takes more rounds undoes itself. */
const maximumRounds = 10;
/** The byte order marks that a file starts with, which its text is read without. */
function byteOrderMarksOf(bytes) {
	let count = 0;
	for (; mark.every((byte, index) => bytes[count * mark.length + index] === byte);) count += 1;
	return "﻿".repeat(count);
}
const mark = [
	239,
	187,
	191
];
export { fixNote as n, byteOrderMarksOf as t };
