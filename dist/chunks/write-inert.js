import { n as neutralise } from "./prompt-lines.js";
// src/core/review/reviewed-sections.ts
/** Lists the sections of a note that are there to be reviewed: the learner's, but those that the template keeps out. */
function listReviewedSections({ note, context }) {
	let keptOut = new Set(context.slots.flatMap(({ slot, parts }) => slot.isReviewed ? [] : parts));
	return note.sections.filter((section) => !section.isGenerated && !keptOut.has(section));
}
// src/core/review/with-lines.ts
/**
* A note with other lines in the place of what the learner wrote: as many of them, each where the old one stood. Code is
* no block any more, so that a prompt does not say how much of it is left out.
*/
function withLines(note, lines) {
	let starts = [0];
	for (let line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
	return {
		...note,
		learnerText: lines.join("\n"),
		sections: note.sections.map((section) => ({
			...section,
			blocks: section.blocks.filter(({ type }) => type !== "code"),
			startOffset: starts[section.heading.startLine - 1] ?? 0
		}))
	};
}
// src/core/review/write-inert.ts
/**
* Writes a value as one line of JSON for a prompt. What a model wrote is as little to be trusted as what it read: nothing
* in it opens or closes a tag, or is a control token of a local model.
*/
function writeInert(value) {
	return neutralise(JSON.stringify(value)).replaceAll("<", String.raw`\u003c`);
}
export { withLines as n, listReviewedSections as r, writeInert as t };
