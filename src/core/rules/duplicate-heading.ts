import { matchName } from "#core/note/name.ts";
import type { Section } from "#core/note/section.ts";
import type { Slot } from "#core/template/template.ts";
import { listLines } from "./line-list.ts";
import type { Rule, Violation } from "./rule.ts";

/** Two sections at one level under one heading should not have the same name: a reader and a link find only the first. */
export const duplicateHeading: Rule<"duplicate-heading"> = {
  id: "duplicate-heading",
  summary: {
    "zh-CN": "同一级的标题不要重名",
    en: "Headings of one level have different names",
  },
  severity: "notice",
  about: ["structure"],
  *check({ note, template }) {
    for (const [first, second, ...more] of listNamesakes(note.sections)) {
      const slot = template.slots.find((candidate) => isNameOf(candidate, second));
      if (slot && slot.repeat.maximum !== 1) continue;
      yield {
        span: second.heading,
        section: second.title,
        ...(slot ? { severity: "warning" as const } : {}),
        message: messageFor(second.title, first, more),
      };
    }
  },
};

type Namesakes = readonly [first: Section, second: Section, ...more: Section[]];

function listNamesakes(sections: readonly Section[]): readonly Namesakes[] {
  const byParent = new Map<Section | null, Map<string, Section[]>>();
  for (const section of sections) {
    if (section.isGenerated || section.title === "") continue;
    const { parent, depth, title } = section;
    const siblings = byParent.get(parent) ?? new Map<string, Section[]>();
    byParent.set(parent, siblings);
    // With its numbering: “1.2 练习” and “2.2 练习” are told apart.
    const key = `${depth} ${title.normalize("NFKC").toLowerCase()}`;
    const namesakes = siblings.get(key);
    if (namesakes) namesakes.push(section);
    else siblings.set(key, [section]);
  }
  const groups = Array.from(byParent.values(), (siblings) => [...siblings.values()]).flat();
  return groups.flatMap(([first, second, ...more]) =>
    first && second ? [[first, second, ...more] as const] : [],
  );
}

function isNameOf(slot: Slot, { names }: Section): boolean {
  return slot.names.some((pattern) => {
    const fit = matchName(pattern, names);
    return fit !== null && fit !== "anything";
  });
}

function messageFor(title: string, first: Section, more: readonly Section[]): Violation["message"] {
  const line = first.heading.startLine;
  const lines = listLines(more.map(({ heading }) => heading.startLine));
  const rest =
    more.length === 0
      ? { "zh-CN": "", en: "" }
      : { "zh-CN": `（${lines["zh-CN"]}也是）`, en: ` (${lines.en} too)` };
  return {
    "zh-CN": `「${title}」与第 ${line} 行的标题重名${rest["zh-CN"]}：请合并两节，或换一个标题`,
    en: `“${title}” has the name of the section on line ${line}${rest.en}: join the two, or name this one otherwise`,
  };
}
