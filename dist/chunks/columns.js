// src/render/columns.ts
/** The characters of a line: a wide one takes two columns, an emoji of several parts too, what draws nothing none. */
function splitCells(line) {
	return Array.from(segmenter.segment(line), ({ segment }) => ({
		text: segment,
		columns: columnsOf(segment)
	}));
}
/** How many columns of a terminal a line takes. */
function countColumns(line) {
	return plain.test(line) ? line.length : splitCells(line).reduce((sum, { columns }) => sum + columns, 0);
}
/** The line, filled up with spaces to that many columns. */
function padColumns(line, columns) {
	return line + " ".repeat(Math.max(0, columns - countColumns(line)));
}
const segmenter = new Intl.Segmenter(), plain = /^[ -~]*$/, visible = /[^\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\p{Nonspacing_Mark}\p{Enclosing_Mark}]/u, trailing = /[\p{Spacing_Mark}\uFF00-\uFFEF\u1100-\u115F\uA960-\uA97C]/u, emoji = /^(?:\p{RGI_Emoji}|[0-9#*]\u20E3|\p{Extended_Pictographic}.*\u200D\uFE0F?\p{Extended_Pictographic}.*)$/sv, wide = /^(?:(?![\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}|[\u1100-\u115F\u2329\u232A\u2630-\u2637\u268A-\u268F\u2E80-\u303E\u3041-\u3247\u3250-\uA4C6\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6B\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{1B2FB}\u{1D300}-\u{1D376}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}])$/u;
function columnsOf(character) {
	if (plain.test(character)) return character.length;
	if (character.length <= 50 && emoji.test(character)) return 2;
	let [first, ...rest] = Array.from(character).filter((part) => visible.test(part));
	return first === void 0 ? 0 : [first, ...rest.filter((part) => trailing.test(part))].reduce((sum, part) => sum + (wide.test(part) ? 2 : 1), 0);
}
export { padColumns as n, splitCells as r, countColumns as t };
