import type { Nodes } from "mdast";
import type { CheckContext } from "#core/check/context.ts";
import { indexLines } from "#core/note/lines.ts";
import type { Section } from "#core/note/section.ts";
import { offsetsOf } from "#core/note/span-of.ts";
import { findTodoMarkers } from "#core/note/stub.ts";
import type { TextRange } from "#core/note/text-range.ts";
import type { Rule } from "./rule.ts";

/**
 * A TODO among other text is a note to self that has not been followed.
 *
 * A section that holds nothing else is `todo-stub`'s, and an unticked task is a plan.
 */
export const todoLeft: Rule<"todo-left"> = {
  id: "todo-left",
  summary: {
    "zh-CN": "正文里不留待办记号",
    en: "No TODO is left in the text",
  },
  severity: "notice",
  about: ["completeness"],
  *check(context) {
    const { note } = context;
    if (!hint.test(note.text)) return;
    const marked = listWritten(context)
      .map((section) => ({ section, markers: listMarkers(section.blocks, note.text) }))
      .filter(({ markers }) => markers.length > 0);
    if (marked.length === 0) return;
    const lines = indexLines(note.text);
    for (const { section, markers } of marked) {
      for (const { start, end } of markers) {
        const marker = note.text.slice(start, end);
        yield {
          span: lines.span(start, end),
          section: section.title || null,
          message: {
            "zh-CN": `这里还留着「${marker}」：请写完要补的内容，或删去这个记号`,
            en: `“${marker}” is still left here: write what is missing, or remove the marker`,
          },
        };
      }
    }
  },
};

/** What every marker has, so that most notes and paragraphs need not be looked through. */
const hint =
  /TODO|TO-DO|TB[AD]|FIXME|WIP|XXX|待(?:补|完|整|更|填|续|定|写)|此处填写|(?:施工|整理|建设|编写)中/u;

/** The learner's sections that are more than a stub, but for those in which the template allows a TODO. */
function listWritten({ note, slots, extras }: CheckContext): readonly Section[] {
  const stubs = new Set(
    [...slots, ...extras]
      .filter(({ content }) => content !== null && isStub.has(content.state))
      .map(({ section }) => section),
  );
  const allowed = new Set(
    slots.filter(({ slot }) => slot.todo === "allow").flatMap(({ parts }) => parts),
  );
  return note.sections.filter(
    (section) => !section.isGenerated && !stubs.has(section) && !allowed.has(section),
  );
}

const isStub: ReadonlySet<string> = new Set(["unfilled", "stub", "stub-with-reason", "blank"]);

/** The markers in the prose of blocks, by their place in the source. */
function listMarkers(nodes: readonly Nodes[], source: string): readonly TextRange[] {
  return nodes.flatMap((node) => {
    if (node.type === "paragraph" || node.type === "tableCell") return markersIn(node, source);
    if (!("children" in node)) return [];
    return node.type === "listItem" && typeof node.checked === "boolean"
      ? []
      : listMarkers(node.children, source);
  });
}

function markersIn(node: Nodes, source: string): readonly TextRange[] {
  const { start, end } = offsetsOf(node);
  if (!hint.test(source.slice(start, end))) return [];
  return findTodoMarkers(readProse(node, source)).map((marker) => ({
    start: start + marker.start,
    end: start + marker.end,
  }));
}

/** The source of a node with what is no prose in it crossed out, so that offsets stay. */
function readProse(node: Nodes, source: string): string {
  const { start, end } = offsetsOf(node);
  if (node.type === "text") return source.slice(start, end);
  if (!("children" in node) || isName.has(node.type)) return "x".repeat(end - start);
  let prose = "";
  for (const child of node.children) {
    prose += source.slice(start + prose.length, offsetsOf(child).start) + readProse(child, source);
  }
  return prose + source.slice(start + prose.length, end);
}

/** Links name things, and what is struck out is done. */
const isName: ReadonlySet<string> = new Set(["link", "linkReference", "delete"]);
