import { t as detectLanguage } from "./language.js";
import { n as countLetters } from "./figures.js";
// src/core/review/answer-language.ts
/** What is wrong with the language of a review, in words a model can act on; `null` when nothing is. */
function findLanguageFault(draft, language) {
	if (!isInLanguage([...[...draft.strengths, ...draft.suggestions].flatMap(({ title, detail }) => [title, detail]), draft.overall ?? ""].join("\n"), language)) return `It is not written in ${names[language]}. Write every title, detail, problem, why, nextStep and overall in ${names[language]}`;
	let { overview = "", points = [], takeaways = [] } = draft.interpretation ?? {};
	return isInLanguage([
		overview,
		...points,
		...takeaways
	].join("\n"), language) ? null : `The interpretation is not written in ${names[language]}. Write its overview, points and takeaways in ${names[language]}`;
}
/** Whether a text, without what it quotes, is in a language; one of a few letters is in any. */
function isInLanguage(text, language) {
	let own = text.replaceAll(/「[^」]*」|“[^”]*”|`[^`]*`/gu, " ");
	return countLetters(own) < minimumLetters || detectLanguage(own) === language;
}
/** Fewer say too little about the language that they are in. */
const minimumLetters = 40, names = {
	"zh-CN": "Chinese (中文)",
	en: "English"
};
export { isInLanguage as n, findLanguageFault as t };
