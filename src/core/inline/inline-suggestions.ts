import { digestOf } from "#core/digest.ts";
import type { CheckedNote } from "#core/check/check-note.ts";
import type { Language } from "#core/language.ts";
import { type Edit, acceptFixes, spliceEdits } from "#core/fix/apply-fixes.ts";
import type { Finding, Remark, ReviewedNote } from "#core/report/report.ts";
import { type LineEdit, toLineEdit } from "./line-edit.ts";
import { findRewriteEdit } from "./rewrite-edit.ts";

/** A change to whole lines of a note that its writer can commit at a click, and what it is good for. */
export type InlineSuggestion = LineEdit & {
  /** The same for the same change to the same lines, wherever they have moved to. */
  readonly id: string;
  readonly path: string;
  /** The language of what is said about the note. */
  readonly language: Language;
  readonly findings: readonly Finding[];
  /** The remark whose rewrite it is; `null` where it mends findings. */
  readonly remark: Remark | null;
};

/** What of a note can be mended at a click: fixes of findings, and a model's rewrites that hold, in line order. */
export function listInlineSuggestions(
  checked: CheckedNote,
  { findings, review, language }: ReviewedNote,
): readonly InlineSuggestion[] {
  const { text } = checked.note;
  const fixes = findings.flatMap((finding) =>
    finding.fix ? acceptFixes(text, [finding.fix]).map((edit) => ({ edit, finding })) : [],
  );
  const rewrites = review.suggestions.flatMap((remark) => {
    const edit = findRewriteEdit(remark, checked);
    return edit ? [{ edit, remark }] : [];
  });
  return group([...fixes, ...rewrites], text).flatMap((proposals) => {
    const suggestion = propose(proposals, checked);
    return suggestion ? [{ ...suggestion, language }] : [];
  });
}

type Proposal = { readonly edit: Edit; readonly finding?: Finding; readonly remark?: Remark };

/** Puts together what touches the same lines: GitHub takes no two suggestions for one line. */
function group(proposals: readonly Proposal[], text: string): readonly (readonly Proposal[])[] {
  const groups: Proposal[][] = [];
  let reach = { offset: 0, line: 0 };
  for (const proposal of proposals.toSorted((a, b) => a.edit.start - b.edit.start)) {
    const lines = toLineEdit(text, proposal.edit);
    if (!lines || (groups.length > 0 && proposal.edit.start < reach.offset)) continue;
    if (lines.startLine <= reach.line && !proposal.remark) groups.at(-1)?.push(proposal);
    else if (lines.startLine > reach.line) groups.push([proposal]);
    else continue;
    reach = { offset: proposal.edit.end, line: lines.endLine };
  }
  return groups;
}

function propose(
  proposals: readonly Proposal[],
  { note: { text, path } }: CheckedNote,
): Omit<InlineSuggestion, "language"> | null {
  const edits = proposals.map(({ edit }) => edit);
  const start = edits[0]?.start ?? 0;
  const end = edits.at(-1)?.end ?? start;
  const moved = edits.map((edit) => ({
    ...edit,
    start: edit.start - start,
    end: edit.end - start,
  }));
  const lineEdit = toLineEdit(text, {
    start,
    end,
    text: spliceEdits(text.slice(start, end), moved),
  });
  if (!lineEdit) return null;
  const before = text
    .split("\n")
    .slice(lineEdit.startLine - 1, lineEdit.endLine)
    .join("\n");
  // Other actions know their comments by such words, and what can be committed has to be shown as it is.
  if (before.includes("<!--")) return null;
  return {
    ...lineEdit,
    id: digestOf(JSON.stringify([path, before, lineEdit.lines]), idLength),
    path,
    findings: proposals.flatMap(({ finding }) => finding ?? []),
    remark: proposals.find(({ remark }) => remark)?.remark ?? null,
  };
}

/** In hexadecimal digits. */
const idLength = 16;
