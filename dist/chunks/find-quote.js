import { r as toSourceRange } from "./evidence.js";
import { n as fold, t as dropped } from "./fold.js";
import { n as countLetters, r as hasSameFigures } from "./figures.js";
// src/core/review/approximate-match.ts
/**
* Finds the place in `text` that differs least from `pattern`, by at most `maximumDistance` edits; `null` when
* there is none.
*
* Sellers, “The theory and computation of evolutionary distances” (1980): an edit distance whose match may start
* anywhere in the text. Takes |text| × |pattern| steps, but only where some piece of the pattern stands in the text:
* of one more pieces than there may be edits, one is left as it was.
*/
function findApproximately(text, pattern, maximumDistance) {
	if (!mayStandIn(text, pattern, maximumDistance)) return null;
	let best = {
		distance: pattern.length,
		start: 0,
		end: 0
	}, column = firstColumn(pattern.length), next = firstColumn(pattern.length);
	for (let end = 1; end <= text.length; end += 1) {
		fillColumn(next, column, {
			pattern,
			unit: text.charCodeAt(end - 1),
			end
		}), [column, next] = [next, column];
		let distance = column.distances[pattern.length] ?? 0, start = column.starts[pattern.length] ?? 0;
		distance < best.distance && (best = {
			distance,
			start,
			end
		});
	}
	return best.distance <= maximumDistance ? {
		start: best.start,
		end: best.end
	} : null;
}
/** Whether a search can find anything; without one, and in no time beside it. */
function mayStandIn(text, pattern, maximumDistance) {
	return split(pattern, maximumDistance + 1).some((piece) => text.includes(piece));
}
/** Cuts a text into `count` pieces of nearly the same length. */
function split(text, count) {
	let at = (index) => Math.floor(index * text.length / count);
	return Array.from({ length: count }, (_, index) => text.slice(at(index), at(index + 1)));
}
function firstColumn(rows) {
	return {
		distances: Int32Array.from({ length: rows + 1 }, (_, row) => row),
		starts: new Int32Array(rows + 1)
	};
}
/** Fills `column` from the one before it. A substitution is preferred to an insertion or deletion that costs as much. */
function fillColumn(column, { distances, starts }, { pattern, unit, end }) {
	column.distances[0] = 0, column.starts[0] = end;
	for (let row = 1; row <= pattern.length; row += 1) {
		let cost = pattern.charCodeAt(row - 1) === unit ? 0 : 1, substituted = (distances[row - 1] ?? 0) + cost, above = column.distances[row - 1] ?? 0, left = distances[row] ?? 0, isSubstitution = substituted <= Math.min(above, left) + 1, neighbour = above < left ? column.starts[row - 1] : starts[row];
		column.distances[row] = isSubstitution ? substituted : Math.min(above, left) + 1, column.starts[row] = (isSubstitution ? starts[row - 1] : neighbour) ?? 0;
	}
}
// src/core/review/ellipsis.ts
/** Whether an ellipsis over a part of the folded text leaves out a heading, or the word that denies the rest. */
function leavesOutTooMuch(evidence, gap) {
	let omitted = evidence.folded.text.slice(gap.start, gap.end);
	if (bareNegation.test(omitted.replaceAll(/[^\p{L}\p{N}"]/gu, ""))) return !0;
	let { source } = evidence, before = toSourceRange(evidence, {
		start: gap.start - 1,
		end: gap.start
	}).end, after = toSourceRange(evidence, {
		start: gap.end,
		end: gap.end + 1
	}).start;
	return heading.test(source.slice(before, after)) || underlined.test(source.slice(after, after + 2e3));
}
const bareNegation = /^(?=.{1,2}$).*[不没无未非]|^(?:not|never|no|cannot|.{0,6}n"t)$/u, heading = /[\r\n][ \t>]*(?:#|(?:=+|-+)[ \t]*(?:[\r\n]|$))/u, underlined = /^[^\r\n]*(?:\r\n?|\n)[ \t>]*(?:=+|-+)[ \t]*(?:[\r\n]|$)/u;
// src/core/review/quote-places.ts
/**
* Lists the places, in the folded text, where a quote stands.
*
* Both sides are folded; then it has to stand there to the letter or, from 8 characters on, within an edit
* distance of 0.12 of its length that changes no figure and no negation. An ellipsis stands for a few words left
* out. Fewer than 4 letters have to stand as a word of their own.
*/
function listQuotePlaces(evidence, quote) {
	let wanted = quote.split(/…+|\.{3,}/u).map((piece) => fold(piece).text).filter((piece) => piece !== ""), [first, ...rest] = wanted;
	if (first === void 0 || wanted.join("").length > maximumLength) return [];
	let minimum = rest.length > 0 ? 2 : 1;
	if (rest.length >= maximumPieces || wanted.some((piece) => countLetters(piece) < minimum)) return [];
	let places = findPiece(evidence, first);
	return rest.length === 0 ? places : places.slice(0, maximumExtended).map((place) => extend(evidence, place, rest)).filter((place) => place !== null);
}
/** Takes the pieces after an ellipsis into a place; `null` when they do not follow near by. */
function extend(evidence, place, pieces) {
	let { text } = evidence.folded, { end } = place;
	for (let piece of pieces) {
		let next = listPlaces$1(text.slice(end, end + maximumGap + piece.length), piece).map((gap) => ({
			start: end + gap,
			end: end + gap + piece.length
		})).find((following) => isWhole(evidence, following) && !leavesOutTooMuch(evidence, {
			start: end,
			end: following.start
		}));
		if (!next) return null;
		({end} = next);
	}
	return {
		start: place.start,
		end
	};
}
/** In folded characters: a quote is a passage, not the note. */
const maximumLength = 600, maximumGap = 120, maximumExtended = 50, maximumPieces = 10;
function findPiece(evidence, piece) {
	let { text } = evidence.folded, places = listPlaces$1(text, piece).map((start) => ({
		start,
		end: start + piece.length
	})).filter((place) => isWhole(evidence, place));
	if (places.length > 0 || piece.length < 8) return places;
	if (countLetters(piece) < 4) return [];
	let most = Math.floor(piece.length * .12);
	if (!mayStandIn(text, piece, most) || !spend(evidence, piece)) return [];
	let place = findApproximately(text, piece, most);
	return place && hasSameFigures(piece, text.slice(place.start, place.end)) ? [place] : [];
}
/** Takes a search out of what is left for all of them; false where it would take more. */
function spend({ folded, approximation }, piece) {
	let steps = folded.text.length * piece.length;
	return steps > approximation.steps ? !1 : (approximation.steps -= steps, !0);
}
function listPlaces$1(text, piece) {
	let places = [];
	for (let at = text.indexOf(piece); at >= 0 && places.push(at) !== 1e3; at = text.indexOf(piece, at + 1));
	return places;
}
/** Whether a place holds enough letters to prove something, or one whole word. */
function isWhole(evidence, place) {
	let text = evidence.folded.text.slice(place.start, place.end);
	if (countLetters(text) >= 4) return !0;
	let word = /^[^\p{L}\p{N}]*([\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*)[^\p{L}\p{N}]*$/u.exec(text)?.[1];
	if (word === void 0) return !1;
	let start = place.start + text.indexOf(word);
	return standsAlone(evidence, {
		start,
		end: start + word.length
	});
}
/** Whether the characters on either side belong to another word, or to none. */
function standsAlone(evidence, word) {
	let { source } = evidence, range = toSourceRange(evidence, word);
	return !continues(source[range.start - 1], source[range.start]) && !continues(source[range.end - 1], source[range.end]);
}
function continues(before, after) {
	return before === void 0 || after === void 0 ? !1 : scripts.some((script) => script.test(before) && script.test(after));
}
const scripts = [/[[\p{L}\p{N}]--\p{Script=Han}]/v, /\p{Script=Han}/v];
// src/core/review/find-quote.ts
/**
* Finds a quote in the learner's text; `null` when it does not stand there.
*
* Where several places have it, the one nearest to its line is meant, and rather one that `taken` does not overlap.
*/
function findQuote(evidence, { text, line }, taken = []) {
	let places = listPlaces(evidence, text), free = taken.length > 0 && places.length > 1 ? places.filter((place) => {
		let range = toSourceRange(evidence, place), span = evidence.lines.span(range.start, range.end);
		return !taken.some((quote) => overlaps(quote.span, span));
	}) : [], candidates = free.length > 0 ? free : places, place = line === null ? candidates[0] : nearest(evidence, candidates, line);
	return place ? withOwnMarkup(evidence, toSourceRange(evidence, place), text.trim()) : null;
}
/** The places of a quote, or where it has none of it without the marks around it, which may be the reviewer's own. */
function listPlaces(evidence, text) {
	let places = listQuotePlaces(evidence, text);
	if (places.length > 0) return places;
	let bare = text.trim().replace(/^["“「『'‘]/u, "").replace(/["”」』'’]?[。．.！!？?；;，,]?$/u, "");
	return bare === text ? [] : listQuotePlaces(evidence, bare);
}
/** Whether two spans have a character in common. */
function overlaps(a, b) {
	return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}
function startsBeforeEnd(a, b) {
	return a.startLine < b.endLine || a.startLine === b.endLine && a.startColumn < b.endColumn;
}
function nearest(evidence, places, line) {
	let best;
	for (let place of places) {
		let { start, end } = toSourceRange(evidence, place), distance = Math.abs(evidence.lines.span(start, end).startLine - line);
		(!best || distance < best.distance) && (best = {
			place,
			distance
		});
	}
	return best?.place;
}
/** Takes in the markup that the quote itself starts and ends with, where the source has it there. */
function withOwnMarkup(evidence, { start, end }, quote) {
	let { source } = evidence, kept = Array.from(quote, (character) => !dropped.test(character)), characters = Array.from(quote), before = characters.slice(0, kept.indexOf(!0)).join(""), after = characters.slice(kept.lastIndexOf(!0) + 1).join("");
	return toQuote(evidence, withWholeEmphasis(source, {
		start: source.endsWith(before, start) ? start - before.length : start,
		end: source.startsWith(after, end) ? end + after.length : end
	}));
}
/** Takes in the mark beside a range that has only one half of a pair. */
function withWholeEmphasis(source, { start, end }) {
	for (let mark of ["**", "`"]) if (source.slice(start, end).split(mark).length % 2 != 1) {
		if (source.endsWith(mark, start)) return {
			start: start - mark.length,
			end
		};
		if (source.startsWith(mark, end)) return {
			start,
			end: end + mark.length
		};
	}
	return {
		start,
		end
	};
}
function toQuote({ source, lines }, { start, end }) {
	return {
		text: source.slice(start, end).split(/\r\n?|\n/).map((line) => line.trim()).filter((line) => line !== "").join("\n"),
		span: lines.span(start, end)
	};
}
export { findApproximately as i, overlaps as n, listQuotePlaces as r, findQuote as t };
