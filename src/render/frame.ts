import type { Finding } from "#core/report/report.ts";
import { type Cell, countColumns, splitCells } from "./columns.ts";
import { neutraliseLog } from "./log.ts";

/** A line of the source, and the mark that stands under what a finding is about. */
export type Frame = { readonly source: string; readonly mark: string };

/** The line that a finding starts on with its words marked; nothing where no words are, or their line is not known. */
export function frameOf({ span, excerpt }: Pick<Finding, "span" | "excerpt">): Frame | null {
  const { startLine, startColumn, endLine, endColumn } = span;
  const last = excerpt.trimEnd().length;
  const end = endLine > startLine ? last : Math.min(endColumn - 1, last);
  if (end < startColumn) return null;
  const marked = {
    from: countColumns(showSource(excerpt.slice(0, startColumn - 1))),
    to: countColumns(showSource(excerpt.slice(0, end))),
  };
  return cutAround(splitCells(showSource(excerpt)), marked);
}

const widestSource = 80;
const tabWidth = 4;

/** Source as one line that is as wide as it looks and can act neither in a terminal nor in a log. */
function showSource(source: string): string {
  return neutraliseLog(expandTabs(source)).replace(/\n/g, " ");
}

/** A column is known only after what stands before it, so tabs are put in one by one. */
function expandTabs(source: string): string {
  const [first = "", ...rest] = source.split("\t");
  let columns = countColumns(first);
  return rest.reduce((line, part) => {
    const blank = tabWidth - (columns % tabWidth);
    columns += blank + countColumns(part);
    return line + " ".repeat(blank) + part;
  }, first);
}

type Columns = { readonly from: number; readonly to: number };

/** As much of a long line as fits, with some of what stands before the mark. */
function cutAround(cells: readonly Cell[], marked: Columns): Frame {
  const start = marked.to <= widestSource ? 0 : Math.max(0, marked.from - widestSource / 4);
  const shown: string[] = [];
  let column = 0;
  let first: number | null = null;
  let last = 0;
  for (const { text, columns } of cells) {
    const isShown = column >= start && column + columns <= start + widestSource;
    if (isShown) {
      first ??= column;
      last = column + columns;
      shown.push(text);
    }
    column += columns;
  }
  const offset = first ?? 0;
  const head = offset > 0 ? "…" : "";
  const from = Math.max(marked.from, offset);
  return {
    source: `${head}${shown.join("")}${last < column ? "…" : ""}`.trimEnd(),
    mark:
      " ".repeat(head.length + from - offset) +
      "^".repeat(Math.max(1, Math.min(marked.to, last) - from)),
  };
}
