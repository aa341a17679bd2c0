import type { RootContent } from "mdast";
import { countItems, hasContent, holdsWords, writtenText } from "#core/note/content.ts";
import { countLength } from "#core/note/length.ts";
import type { Section } from "#core/note/section.ts";
import { type Stub, classifyStub, longestStub } from "#core/note/stub.ts";
import { visibleText } from "#core/note/visible-text.ts";
import { withoutScaffold } from "#core/template/scaffold.ts";

/** What a section holds, measured without what the template had put there. */
export type SectionContent = SectionState & {
  /** In characters (字) and words of visible text. */
  readonly length: number;
  readonly items: number;
  /** The blanks of the template, such as `{n}`, that are still in its text. */
  readonly blanks: readonly string[];
};

/** Whether a section is written. */
export type SectionState = {
  readonly state: "written" | "empty" | "unfilled" | "stub" | "stub-with-reason" | "blank";
  /** Whether it holds anything that the template had not put there. */
  readonly hasOwn: boolean;
};

/** Measures the sections that belong together: a section and those under it that nobody else claims. */
export function measureContent(
  sections: readonly Section[],
  scaffold: readonly string[],
): SectionContent {
  const blocks = blocksOf(sections);
  const text = visibleText(blocks);
  return {
    ...readState(sections, scaffold),
    blanks: listBlanks(scaffold).filter((blank) => text.normalize("NFKC").includes(blank)),
    length: countLength(withoutScaffold(text, scaffold)),
    items: countItems(blocks, (words) => withoutScaffold(words, scaffold)),
  };
}

/** Tells whether sections are written, which takes less than to measure them. */
export function readState(sections: readonly Section[], scaffold: readonly string[]): SectionState {
  const blocks = blocksOf(sections);
  const isLong = scaffold.length === 0 && holdsWords(blocks, longestStub + 1);
  if (isLong) return { state: "written", hasOwn: true };
  const text = writtenText(blocks);
  const added = withoutScaffold(text, scaffold).trim();
  if (!hasContent(blocks)) return { state: "empty", hasOwn: added !== "" };
  if (added === "") return { state: stubStates[classifyStub(text)] ?? "unfilled", hasOwn: false };
  const stub = stubStates[classifyStub(added)];
  // Where more than text has been added, its text alone does not say whether the section is written.
  const isPlainText = (): boolean =>
    withoutScaffold(visibleText(blocks), scaffold).trim() === added;
  return { state: stub && isPlainText() ? stub : "written", hasOwn: true };
}

function blocksOf(sections: readonly Section[]): readonly RootContent[] {
  return sections.flatMap(({ blocks }) => blocks);
}

/** The blanks that the template's own text asks to fill in. */
function listBlanks(scaffold: readonly string[]): readonly string[] {
  return scaffold.flatMap((line) => line.match(/\{[^{}]{1,60}\}/g) ?? []);
}

const stubStates: Readonly<Record<Stub, SectionContent["state"] | null>> = {
  none: null,
  bare: "stub",
  "with-reason": "stub-with-reason",
  blank: "blank",
};
