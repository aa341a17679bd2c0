import type { TextRange } from "#core/note/text-range.ts";
import type { Base } from "../base.ts";
import { find, findEnds } from "../change.ts";
import type { Material } from "../material.ts";
import type { Kind } from "../kind.ts";
import { append, say, sayAside, sayElsewhere } from "./write.ts";
import type { Draw } from "../random.ts";

/** The summary has another figure than the log. */
export const wrongFigure: Kind = {
  name: "wrong figure",
  finder: "program",
  severity: "warning",
  difficulty: 2,
  fits: { rules: [], categories: ["wrong-figure", "contradiction"] },
  plant: (base, draw) => {
    const figure = draw(base.material.figures);
    if (!figure) return null;
    const [log, summary] = findFigure(base, figure);
    return { edits: [{ ...summary, text: figure.wrong }], marks: [log] };
  },
  // Both places have been changed alike.
  nearMiss: (base, draw) => {
    const figure = draw(base.material.figures);
    if (!figure) return null;
    return { edits: findFigure(base, figure).map((place) => ({ ...place, text: figure.alike })) };
  },
};

type Figure = Material["figures"][number];

/** The two places of a figure: where it was noted first, and where it was taken up. */
function findFigure(base: Base, { log, summary, right }: Figure): readonly [TextRange, TextRange] {
  const within = (words: string, { start }: TextRange): TextRange => {
    const from = start + words.indexOf(right);
    return { start: from, end: from + right.length };
  };
  const [first] = findEnds(base, log);
  const [, last] = findEnds(base, summary);
  return [within(log, first), within(summary, last)];
}

/** A sentence is denied almost word for word. */
export const plainContradiction: Kind = {
  name: "contradiction, negated copy",
  finder: "program",
  severity: "warning",
  difficulty: 1,
  fits: { rules: [], categories: ["contradiction"] },
  plant: (base, draw) => deny(base, draw, "easy"),
  // 不仅…而且 and “not only” deny nothing.
  nearMiss: (base, draw) => agree(base, draw, "alike"),
};

/** A sentence is denied in words of its own. */
export const hiddenContradiction: Kind = {
  name: "contradiction, paraphrased",
  finder: "model",
  severity: "warning",
  difficulty: 3,
  fits: { rules: [], categories: ["contradiction"] },
  plant: (base, draw) => deny(base, draw, "hard"),
  nearMiss: (base, draw) => agree(base, draw, "agrees"),
};

function deny(base: Base, draw: Draw, way: "easy" | "hard") {
  const contradiction = draw(base.material.contradictions);
  return contradiction ? sayElsewhere(base, draw, [contradiction.of, contradiction[way]]) : null;
}

function agree(base: Base, draw: Draw, way: "alike" | "agrees") {
  const contradiction = draw(base.material.contradictions);
  if (!contradiction) return null;
  const { after, text } = contradiction[way];
  const [, said] = findEnds(base, contradiction.of);
  return { edits: [append(base, find(base, after), text)], marks: [said] };
}

/** A sweeping claim that nothing in the note bears out. */
export const unsupportedClaim: Kind = {
  name: "unsupported claim",
  finder: "model",
  severity: "notice",
  difficulty: 3,
  fits: {
    rules: [],
    categories: [
      "unsupported-claim",
      "clarity",
      "example",
      "completeness",
      "contradiction",
      "other",
    ],
  },
  plant: (base, draw) => say(base, draw, draw(base.material.claims)?.unsupported),
  // What says that it is an opinion needs no proof.
  nearMiss: sayAside(({ claims }, draw) => draw(claims)?.opinion),
};
