import type { RootContent } from "mdast";
import { countItems, hasContent, writtenText } from "#core/note/content.ts";
import { countLength } from "#core/note/length.ts";
import type { Section } from "#core/note/section.ts";
import { type Stub, classifyStub } from "#core/note/stub.ts";
import { visibleText } from "#core/note/visible-text.ts";
import { withoutScaffold } from "#core/template/scaffold.ts";

/** What a section holds, measured without what the template had put there. */
export type SectionContent = {
  readonly state: "written" | "empty" | "unfilled" | "stub" | "stub-with-reason" | "blank";
  /** In characters (字) and words of visible text. */
  readonly length: number;
  readonly items: number;
  /** Whether it holds anything that the template had not put there. */
  readonly hasOwn: boolean;
  /** The blanks of the template, such as `{n}`, that are still in its text. */
  readonly blanks: readonly string[];
};

/** Measures the sections that belong together: a section and those under it that nobody else claims. */
export function measureContent(
  sections: readonly Section[],
  scaffold: readonly string[],
): SectionContent {
  const blocks = sections.flatMap((section) => section.blocks);
  const text = visibleText(blocks);
  const own = withoutScaffold(text, scaffold);
  const added = withoutScaffold(writtenText(blocks), scaffold).trim();
  return {
    state: stateOf(blocks, { own, added }),
    hasOwn: added !== "",
    blanks: listBlanks(scaffold).filter((blank) => text.normalize("NFKC").includes(blank)),
    length: countLength(own),
    items: countItems(blocks, (words) => withoutScaffold(words, scaffold)),
  };
}

function stateOf(
  blocks: readonly RootContent[],
  { own, added }: { readonly own: string; readonly added: string },
): SectionContent["state"] {
  if (!hasContent(blocks)) return "empty";
  if (added === "") return stubStates[classifyStub(writtenText(blocks))] ?? "unfilled";
  // Where more than text has been added, its text alone does not say whether the section is written.
  const isPlainText = added === own.trim();
  return (isPlainText && stubStates[classifyStub(own)]) || "written";
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
