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
};

/** Measures the sections that belong together: a section and those under it that nobody else claims. */
export function measureContent(
  sections: readonly Section[],
  scaffold: readonly string[],
): SectionContent {
  const blocks = sections.flatMap((section) => section.blocks);
  const own = withoutScaffold(visibleText(blocks), scaffold);
  return {
    state: stateOf(blocks, { own, scaffold }),
    length: countLength(own),
    items: countItems(blocks, (words) => withoutScaffold(words, scaffold)),
  };
}

function stateOf(
  blocks: readonly RootContent[],
  { own, scaffold }: { readonly own: string; readonly scaffold: readonly string[] },
): SectionContent["state"] {
  if (!hasContent(blocks)) return "empty";
  const written = writtenText(blocks);
  const added = withoutScaffold(written, scaffold);
  if (added.trim() === "") return stubStates[classifyStub(written)] ?? "unfilled";
  // Where more than text has been added, its text alone does not say whether the section is written.
  const isPlainText = added.trim() === own.trim();
  return (isPlainText && stubStates[classifyStub(own)]) || "written";
}

const stubStates: Readonly<Record<Stub, SectionContent["state"] | null>> = {
  none: null,
  bare: "stub",
  "with-reason": "stub-with-reason",
  blank: "blank",
};
