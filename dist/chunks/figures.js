// src/core/review/figures.ts
/** Counts the letters and digits of a text. */
function countLetters(text) {
	return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
/** Whether every figure of two digits or more, every address and every tag stands in what is known already. */
function bringsNothing(text, known) {
	let figures = text.match(/\d[\d.,]*\d/g) ?? [], addresses = text.match(/https?:\/\/[^\s)）>]+|(?<=\]\()[^)\s]+|<[A-Za-z!/][^>]*>/gu) ?? [];
	return [...figures, ...addresses].every((piece) => known.includes(piece));
}
/** Whether two folded texts have the same digits, numerals and negations in the same order. */
function hasSameFigures(a, b) {
	return listFigures(a) === listFigures(b);
}
function listFigures(text) {
	return (text.match(figure) ?? []).join(" ");
}
const figure = /\p{N}|(?<=\p{N})[.,:/](?=\p{N})|[零一二三四五六七八九十百千万亿两半不没无未非]|not|never|without|n"t/gu;
export { countLetters as n, hasSameFigures as r, bringsNothing as t };
