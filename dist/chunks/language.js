// src/core/note/language.ts
/**
* The language a text is written in.
*
* A Chinese note about software is full of English names, so one Han character weighs as much as half an
* English word; with no letters at all it is taken as Chinese.
*/
function detectLanguage(text) {
	let characters = text.replaceAll(/\P{Script=Han}+/gu, ""), han = characters.length - (characters.match(/[\uD800-\uDBFF]/g)?.length ?? 0);
	return han >= .3 * (han + 2 * (text.match(/[A-Za-z]{2,}/g)?.length ?? 0)) ? "zh-CN" : "en";
}
export { detectLanguage as t };
