import { type Change, insertAt } from "../change.ts";
import type { Base } from "../base.ts";
import type { Kind } from "../kind.ts";
import { findPart, hasSummary, listProse } from "../places.ts";
import type { Draw } from "../random.ts";
import { type Pool, addAside } from "./write.ts";

const absent = { rules: ["missing-section"], categories: ["completeness", "structure"] } as const;

/** What may be said of a note whose section is gone or blank: that it is short, and what only that section had. */
const bare = {
  rules: ["too-short", "too-few-items", "missing-content", "unfilled", "unexplained-acronym"],
  categories: ["completeness", "term"],
} as const;

/** A section that the template asks for is not there. */
export const removedSection: Kind = {
  name: "removed section",
  finder: "program",
  severity: "error",
  difficulty: 1,
  fits: absent,
  follows: bare,
  plant: (base, draw) => {
    const part = drawPart(base, draw);
    return part && { edits: [{ ...part.whole, text: "" }], names: part.names };
  },
  // Numbered and decorated, it is the same section.
  nearMiss: (base, draw) => {
    const part = drawPart(base, draw);
    const mark = draw(
      base.material.language === "en" ? ["1. ", "2) ", "📌 "] : ["一、", "1. ", "📌 "],
    );
    const level = /^#+/.exec(base.text.slice(part?.heading.start))?.[0].length ?? 0;
    return part && { edits: [insertAt(part.heading.start + level + 1, mark ?? "")] };
  },
};

/** A section has its heading and nothing else. */
export const emptySection: Kind = {
  name: "empty section",
  finder: "program",
  severity: "error",
  difficulty: 1,
  fits: { rules: ["empty-section", "unfilled"], categories: ["completeness"] },
  follows: bare,
  plant: (base, draw) => {
    const part = drawPart(base, draw);
    return part && { edits: [{ ...part.body, text: "" }], marks: [part.heading] };
  },
  // All that it has stands under a heading of its own.
  nearMiss: (base, draw) => {
    const part = drawPart(base, draw);
    if (!part) return null;
    const level = /^#+/.exec(base.text.slice(part.heading.start))?.[0] ?? "#";
    const title = base.material.language === "en" ? "In short" : "要点";
    return { edits: [insertAt(part.heading.end, `\n\n${level}# ${title}`)] };
  },
};

/** A section says that it is still to be written. */
export const todoStub: Kind = {
  name: "TODO stub",
  finder: "program",
  severity: "error",
  difficulty: 1,
  fits: { rules: ["todo-stub", "unfilled"], categories: ["completeness"] },
  follows: bare,
  plant: (base, draw) => {
    const part = drawPart(base, draw);
    const stub = draw(stubs[base.material.language]);
    return part && { edits: [{ ...part.body, text: `\n\n${stub}` }], marks: [part.heading] };
  },
  // A comment in code is no part of the note's own text.
  nearMiss: addAside(({ asides }) => asides.code),
};

const stubs: Pool = {
  "zh-CN": ["_**TODO**_", "待补充", "TODO：周末补上", "（待完善）", "TBD"],
  en: ["TODO", "_TBD_", "**TODO**: after the weekend", "Coming soon.", "To be written."],
};

/** The summary is a list of fragments, and nobody can read it. */
export const listOnly: Kind = {
  name: "list-only summary",
  finder: "program",
  severity: "notice",
  difficulty: 2,
  fits: { rules: [], categories: ["structure", "clarity", "completeness", "other"] },
  plant: (base) => (hasSummary(base) ? { edits: listProse(base).map(toList) } : null),
  // One paragraph as a list among others is how notes are written.
  nearMiss: (base, draw) => {
    const paragraph = draw(listProse(base).filter(({ text }) => !text.includes("**")));
    return paragraph ? { edits: [toList(paragraph)] } : null;
  },
};

function toList({
  start,
  end,
  text,
}: ReturnType<typeof listProse>[number]): Change["edits"][number] {
  const sentences = text.split(/(?<=[。；])|(?<=[.;]) /u).map((sentence) => sentence.trim());
  const items = sentences.filter((sentence) => sentence !== "");
  return {
    start,
    end,
    text: items.map((item) => `- ${item.replace(/[。；.;]$/u, "")}`).join("\n"),
  };
}

function drawPart(base: Base, draw: Draw) {
  const heading = draw(base.material.required);
  return heading ? { ...findPart(base, heading.title), names: heading.names } : null;
}
