// src/core/review/note-sources.ts
/** Of a note that names none. */
const noSources = {
	texts: [],
	reviewed: []
};
/** Several sources as the one text that a prompt has; their lines follow one another. */
function joinSources({ texts }) {
	return texts.length === 0 ? null : {
		path: texts.map(({ path }) => path).join(", "),
		text: texts.map(({ text }) => text).join("\n")
	};
}
export { noSources as n, joinSources as t };
