// src/core/plural.ts
/** A count with its English noun: “1 item”, “2 items”. */
function countOf(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
export { countOf as t };
