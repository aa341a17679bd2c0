import { insertAt, replace } from "../change.ts";
import type { Base } from "../base.ts";
import type { Kind } from "../kind.ts";
import { findPart, listProse } from "../places.ts";
import type { Draw } from "../random.ts";
import { addAside } from "./write.ts";

/** A heading is two levels below the one before it. */
export const skippedLevel: Kind = {
  name: "skipped heading level",
  finder: "program",
  severity: "notice",
  difficulty: 1,
  fits: { rules: ["skipped-heading-level", "heading-level"], categories: ["structure"] },
  plant: addHeading,
  nearMiss: addAside(({ asides }) => asides.heading),
};

function addHeading(base: Base, draw: Draw) {
  const { note, material } = base;
  const paragraph = draw(listProse(base).slice(1));
  if (!paragraph) return null;
  const section = note.sections.findLast(({ startOffset }) => startOffset < paragraph.start);
  const marks = "#".repeat((section?.depth ?? 1) + 2);
  const title = draw(
    material.language === "en" ? ["A closer look", "Details"] : ["细节", "补充说明"],
  );
  return { edits: [insertAt(paragraph.start, `${marks} ${title}\n\n`)] };
}

/** A section stands where the template has another one. */
export const movedSection: Kind = {
  name: "moved section",
  finder: "program",
  severity: "warning",
  difficulty: 1,
  fits: { rules: ["section-order"], categories: ["structure"] },
  plant: (base) => {
    const [first, second] = base.material.required.map(({ title }) => findPart(base, title));
    if (!first || !second) return null;
    const moved = base.text.slice(first.whole.start, first.whole.end).trimEnd();
    const edits = [{ ...first.whole, text: "" }, insertAt(second.body.end, `\n\n${moved}`)];
    return { edits, marks: [second.heading] };
  },
  // A section of one's own between two of the template moves neither.
  nearMiss: (base, draw) => {
    const part = draw(base.material.required.map(({ title }) => findPart(base, title)));
    if (!part) return null;
    const level = /^#+/.exec(base.text.slice(part.heading.start))?.[0] ?? "##";
    const own =
      base.material.language === "en"
        ? `${level} Links\n\n- the slides, in the course folder\n- the recording, until the end of term`
        : `${level} 参考链接\n\n- 课件在课程群的文件里\n- 回放链接期末之前有效`;
    return { edits: [insertAt(part.body.end, `\n\n${own}`)] };
  },
};

/** A heading is misspelt, so that the template does not know it. */
export const misspeltHeading: Kind = {
  name: "misspelt heading",
  finder: "program",
  severity: "error",
  difficulty: 1,
  fits: {
    rules: ["missing-section", "unexpected-section"],
    categories: ["completeness", "structure", "typo"],
  },
  plant: (base, draw) => {
    const heading = draw(base.material.headings);
    if (!heading) return null;
    const { title, misspelt, names } = heading;
    return { edits: [replace(base, title, misspelt)], names };
  },
  // The template knows other names as well.
  nearMiss: (base, draw) => {
    const heading = draw(base.material.headings);
    return heading ? { edits: [replace(base, heading.title, heading.alias)] } : null;
  },
};
