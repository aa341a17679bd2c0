// src/core/note/length.ts
/**
* The length of a text as Chinese writers count it: 1 for each Han or kana character (字) and 1 for each other
* run of letters or digits; punctuation does not count.
*/
function countLength(text) {
	return text.match(unit)?.length ?? 0;
}
/** The commonest characters come first: to look one up in all of Unicode takes longer. */
const unit = /[\u4E00-\u9FFF]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]][[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]*/gv;
export { countLength as t };
