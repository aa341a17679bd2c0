import type { Kind } from "../kind.ts";
import { addAside, addBelow, drawApart } from "./write.ts";
import { find, insertAt } from "../change.ts";

const repeated = { rules: ["repeated-paragraph"], categories: ["repetition"] } as const;

/** A paragraph stands there twice. */
export const copiedParagraph: Kind = {
  name: "paragraph twice",
  finder: "program",
  severity: "notice",
  difficulty: 1,
  fits: repeated,
  plant: (base, draw) => {
    const pair = drawApart(base, draw);
    return pair && { edits: [addBelow(pair[1], pair[0].text)], marks: [pair[0]] };
  },
  // A short line that introduces two things is no copy.
  nearMiss: (base) => {
    const { line, before } = base.material.asides.lead;
    return {
      edits: before.map((words) =>
        insertAt(
          find(base, words).start,
          `${line}

`,
        ),
      ),
    };
  },
};

/** A paragraph stands there twice, the second time with a few other words. */
export const editedCopy: Kind = {
  name: "paragraph twice, edited",
  finder: "program",
  severity: "notice",
  difficulty: 2,
  fits: repeated,
  plant: (base, draw) => {
    const pair = drawApart(base, draw);
    if (!pair) return null;
    const copy = reword(pair[0].text);
    return copy === pair[0].text ? null : { edits: [addBelow(pair[1], copy)], marks: [pair[0]] };
  },
  // Two paragraphs built alike say two things.
  nearMiss: addAside(({ asides }) => asides.parallel),
};

/** Puts other little words in the place of the first few that a paragraph has. */
function reword(text: string): string {
  let changed = text;
  for (const [from, to] of synonyms.filter(([word]) => text.includes(word)).slice(0, 4)) {
    changed = changed.replace(from, to);
  }
  return changed;
}

const synonyms = [
  ["因为", "由于"],
  ["所以", "因此"],
  ["但是", "不过"],
  ["可以", "能够"],
  ["如果", "要是"],
  ["没有", "没"],
  ["一个", "某个"],
  ["就是", "也就是"],
  ["再", "然后"],
  ["都", "全都"],
  [" because ", " since "],
  [" so ", " and so "],
  [" but ", " yet "],
  [" is ", " was "],
  [" the ", " that "],
  [" a ", " one "],
] as const;
