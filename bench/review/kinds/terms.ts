import { find, findAll, replace } from "../change.ts";
import type { Kind } from "../kind.ts";
import { append, sayAside } from "./write.ts";

/** An acronym stands there without a word of explanation. */
export const unexplainedAcronym: Kind = {
  name: "unexplained acronym",
  finder: "program",
  severity: "notice",
  difficulty: 1,
  fits: { rules: ["unexplained-acronym"], categories: ["term"] },
  plant: (base, draw) => {
    const acronym = draw(base.material.acronyms);
    return acronym ? { edits: [replace(base, acronym.glossed, acronym.term)] } : null;
  },
  // Explained two paragraphs earlier, in a sentence.
  nearMiss: (base, draw) => {
    const acronym = draw(base.material.acronyms);
    if (!acronym) return null;
    const bare = replace(base, acronym.glossed, acronym.term);
    const { after, text } = acronym.explained;
    return { edits: [bare, append(base, find(base, after), text)] };
  },
};

/** One thing goes by two names. */
export const termVariant: Kind = {
  name: "term variant",
  finder: "program",
  severity: "notice",
  difficulty: 2,
  fits: { rules: [], categories: ["term", "term-variant", "clarity", "typo"] },
  plant: (base, draw) => {
    const names = draw(base.material.variants);
    if (!names) return null;
    const places = findAll(base, names.term);
    const last = places.at(-1);
    return last ? { edits: [{ ...last, text: names.variant }], marks: places.slice(0, -1) } : null;
  },
  // Two names that look alike for two things.
  nearMiss: sayAside(({ variants }, draw) => draw(variants)?.neighbour),
};

/** A word of the same sound. */
export const typo: Kind = {
  name: "homophone",
  finder: "model",
  severity: "notice",
  difficulty: 2,
  fits: { rules: [], categories: ["typo", "clarity"] },
  plant: (base, draw) => {
    const slip = draw(base.material.typos);
    return slip ? { edits: [replace(base, slip.right, slip.wrong)] } : null;
  },
  // Rarer, and right.
  nearMiss: sayAside(({ typos }, draw) => draw(typos)?.spelling),
};
