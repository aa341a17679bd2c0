import { utf8ToBytes } from "@noble/hashes/utils.js";
import { type CheckedNote, checkNote } from "#core/check/check-note.ts";
import { type Edit, acceptFixes, spliceEdits } from "#core/fix/apply-fixes.ts";
import { parseNote } from "#core/note/parse.ts";
import type { Finding, Remark } from "#core/report/report.ts";
import { generatedNames } from "#core/template/template.ts";

/**
 * What a rewrite changes in a note; `null` where that is not plain, or where it would make the note worse.
 *
 * It is plain where the one quote is all that its lines say. The rewrite is applied in memory, and must add no finding.
 */
export function findRewriteEdit(remark: Remark, checked: CheckedNote): Edit | null {
  const { rewrite, quotes, status } = remark;
  const [quote, ...others] = quotes;
  if (!rewrite || !quote || others.length > 0 || status === "resolved") return null;
  if (/[\r\n]|<!--/.test(rewrite) || blank.test(rewrite)) return null;
  const { text } = checked.note;
  const [edit] = acceptFixes(text, [{ span: quote.span, text: rewrite }]);
  if (!edit || !isAllOfItsLines(text, edit)) return null;
  const end = edit.end + (/^[。．.！!？?；;，,]/.test(text.slice(edit.end)) ? 1 : 0);
  const whole = { ...edit, end };
  return prepareAddsNothing(checked)(spliceEdits(text, [whole])) ? whole : null;
}

/** What a model leaves for the writer to fill in. */
const blank = /〔[^〕]*〕|\[[^\]]*(?:fill|填)[^\]]*\]/iu;

/** Whether nothing but a list marker, a quotation mark or an end mark stands beside it. */
function isAllOfItsLines(text: string, { start, end }: Edit): boolean {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const lineEnd = text.indexOf("\n", end);
  const after = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  return (
    /^\s*(?:(?:[-*+>]|\d{1,9}[.)])\s+)*$/.test(before) && /^[。．.！!？?；;，,]?\s*$/.test(after)
  );
}

/**
 * Prepares the question whether a text has no finding that the note has not.
 *
 * Both are checked alike: what settings turn off or comments suppress in one of them is so in the other.
 */
export function prepareAddsNothing(checked: CheckedNote): (text: string) => boolean {
  const { note, context } = checked;
  const { template, choice, linkedFiles } = context;
  const listKinds = (text: string): readonly string[] => {
    const file = { path: note.path, bytes: utf8ToBytes(text) };
    const parsed = parseNote(file, () => generatedNames(template));
    const options = { language: "en", linkedFiles } as const;
    return checkNote(parsed, { template, reason: choice }, options).findings.map(kindOf);
  };
  let own: readonly string[] | undefined;
  return (text) => {
    own ??= listKinds(note.text);
    const known = [...own];
    for (const kind of listKinds(text)) {
      const at = known.indexOf(kind);
      if (at < 0) return false;
      known.splice(at, 1);
    }
    return true;
  };
}

function kindOf({ rule, section }: Finding): string {
  return `${rule} ${section ?? ""}`;
}
