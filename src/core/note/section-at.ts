import type { Section } from "./section.ts";

/** The title of the section that a line stands in; `null` before the first heading. */
export function titleAt(sections: readonly Section[], line: number): string | null {
  const section = sections.findLast(({ heading }) => heading.startLine <= line);
  return section?.title || null;
}
