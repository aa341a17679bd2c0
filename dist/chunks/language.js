// src/core/note/language.ts
/**
* The language a text is written in.
*
* A Chinese note about software is full of English names, so one Han character weighs as much as half an
* English word; with no letters at all it is taken as Chinese.
*/
function detectLanguage(text) {
	let han = (text.match(/\p{Script=Han}+/gu) ?? []).reduce((sum, run) => sum + Array.from(run).length, 0);
	return han >= .3 * (han + 2 * (text.match(/[A-Za-z]{2,}/g)?.length ?? 0)) ? "zh-CN" : "en";
}
export { detectLanguage as t };
