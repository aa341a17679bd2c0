// src/core/note/looks-costly.ts
/**
* Whether a note may take long to check: it is large, or has as many lines and signs as only a large one has.
*
* A look at its bytes, so that a note that does not look so pays nothing; of 47 notes, none does.
*/
function looksCostly(bytes) {
	if (bytes.length > ordinarySize) return !0;
	let signs = 0;
	for (let byte of bytes) isSign[byte] === 1 && (signs += 1);
	return signs > ordinarySigns;
}
const ordinarySize = 131072, ordinarySigns = 2e4, isSign = Uint8Array.from({ length: 256 }, (_, byte) => +!!/[\r\n!-/:-@[-`{-~]/.test(String.fromCharCode(byte)));
export { looksCostly as t };
