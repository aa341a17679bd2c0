import type { Section } from "./section.ts";

/** The section that a line stands in; `null` above the first one. */
export function sectionAt(sections: readonly Section[], line: number): Section | null {
  return sections.findLast(({ heading }) => heading.startLine <= line) ?? null;
}

/** Its title; `null` before the first heading. */
export function titleAt(sections: readonly Section[], line: number): string | null {
  return sectionAt(sections, line)?.title || null;
}
