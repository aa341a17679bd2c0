// src/render/catalogue.ts
/** The sentence that the catalogue has for a value. */
function sentenceFor(catalogue, value) {
	return catalogue[value.code](value);
}
export { sentenceFor as t };
