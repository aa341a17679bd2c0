// src/core/review/fold.ts
/** Folds a text: NFKC, lower case, quotes unified, without white space, markup, dashes and zero-width characters. */
function fold(text) {
	let folded = [], offsets = [], offset = 0;
	for (let character of text) {
		if (!dropped.test(character)) {
			let plain = unify(character.normalize("NFKC").toLowerCase());
			folded.push(plain);
			for (let unit = 0; unit < plain.length; unit += 1) offsets.push(offset + Math.min(unit, character.length - 1));
		}
		offset += character.length;
	}
	return {
		text: folded.join(""),
		offsets
	};
}
/** What folding drops. */
const dropped = /[\s\p{Cf}\p{Cc}\p{Co}\p{Default_Ignorable_Code_Point}\p{Pd}*_~`#>[\]()|\\!（）【】]/u;
function unify(character) {
	return unified.get(character) ?? character;
}
const unified = new Map([
	...[
		"“",
		"”",
		"「",
		"」",
		"『",
		"』",
		"‘",
		"’",
		"'"
	].map((mark) => [mark, "\""]),
	["、", ","],
	["。", "."]
]);
export { fold as n, dropped as t };
