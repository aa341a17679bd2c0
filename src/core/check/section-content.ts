import type { RootContent } from "mdast";
import { countItems, hasContent, isPlainText } from "#core/note/content.ts";
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
  const text = visibleText(blocks);
  const own = withoutScaffold(text, scaffold);
  return {
    state: stateOf(blocks, { text, own }),
    length: countLength(own),
    items: countItems(blocks),
  };
}

function stateOf(
  blocks: readonly RootContent[],
  { text, own }: { readonly text: string; readonly own: string },
): SectionContent["state"] {
  if (!hasContent(blocks)) return "empty";
  if (!isPlainText(blocks)) return "written";
  const stub = stubStates[classifyStub(text)];
  if (stub) return stub;
  return own.trim() === "" && text.trim() !== "" ? "unfilled" : "written";
}

const stubStates: Readonly<Record<Stub, SectionContent["state"] | null>> = {
  none: null,
  bare: "stub",
  "with-reason": "stub-with-reason",
  blank: "blank",
};
