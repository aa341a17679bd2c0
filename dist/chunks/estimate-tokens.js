// src/core/review/estimate-tokens.ts
/**
* Estimates how many tokens a model counts in a text, within 15 % of OpenAI's o200k on notes in Chinese and English.
*
* A tokenizer would be larger than the whole program, and right for one family of models only. This follows how all of
* them cut a text up. The weights are those of 47 real notes, with and without line numbers, fitted to o200k
* (test/core/shared/estimate-tokens.test.ts); what an endpoint reports corrects them during a run.
*/
function estimateTokens(text) {
	let tokens = 0;
	for (let { 0: piece, groups } of text.matchAll(pieces)) tokens += weigh(piece, groups ?? {});
	return Math.ceil(tokens);
}
function weigh(piece, kinds) {
	return kinds.han === void 0 ? kinds.word === void 0 ? kinds.digits === void 0 ? kinds.marks === void 0 ? kinds.space === void 0 ? .8 : .6 : 1 + (piece.length - 1) * .2 : .9 : .85 + Math.max(0, piece.length - 5) * .1 : .72;
}
/** A character of Chinese or Japanese, a word or a part of one like getName, three digits, a run of marks or of space. */
const pieces = /(?<han>[\u4E00-\u9FFF]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|(?<word>\p{Lu}*[\p{Ll}\p{M}]+|\p{Lu}+|\p{L})|(?<digits>\p{N}{1,3})|(?<marks>[!-/:-@[-`{-~]+)|(?<space>[ \t]*[\r\n]+|[ \t]{2,})|\S/gu;
export { estimateTokens as t };
