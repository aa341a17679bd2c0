import { hasContent } from "#core/note/content.ts";
import { type DocumentComment, listDocumentComments } from "#core/note/document-comments.ts";
import type { Note } from "#core/note/note.ts";
import { spanOf } from "#core/note/span-of.ts";

/** A comment by which the writer asks to leave findings out, as in `<!-- note-review ignore todo-stub -->`. */
export type Suppression = {
  readonly comment: DocumentComment;
  /** `null` when the comment cannot be read. */
  readonly verb: Verb | null;
  /** The rules that it names; none means every rule. */
  readonly rules: readonly string[];
};

/** For the next block, from here on, or up to here. */
type Verb = (typeof verbs)[number];

const verbs = ["ignore", "disable", "enable"] as const;

/** Lists what a note asks to leave out, in document order. Generated sections ask nothing. */
export function listSuppressions({ text, sections }: Note): readonly Suppression[] {
  if (!/<!--\s*note-review/i.test(text)) return [];
  const blocks = sections.flatMap((section) => (section.isGenerated ? [] : section.blocks));
  return listDocumentComments(blocks)
    .filter((comment) => opening.test(comment.text))
    .map((comment) => ({ comment, ...parse(comment.text) }));
}

const opening = /^<!--\s*note-review(?=[\s:]|-->)/i;

function parse(text: string): Pick<Suppression, "verb" | "rules"> {
  const words = text
    .slice(0, longest)
    .replace(opening, "")
    .replace(/-->$/, "")
    .split(/[\s,，、]+/);
  const [verb, ...rules] = words.filter((word) => word !== "");
  return { verb: verbs.find((known) => known === verb) ?? null, rules };
}

/** In UTF-16 units. */
const longest = 2000;

/** Finds the comment that leaves out what a rule finds on a line; `null` when none does. */
export function findSuppression(
  { rule, line }: { readonly rule: string; readonly line: number },
  suppressions: readonly Suppression[],
  note: Note,
): Suppression | null {
  let active: Suppression | null = null;
  for (const suppression of suppressions) {
    const { verb, rules, comment } = suppression;
    if (rules.length > 0 && !rules.includes(rule)) continue;
    if (verb === "ignore" && reaches(comment, line, note)) return suppression;
    if (verb === "disable" && comment.line <= line) active = suppression;
    if (verb === "enable" && comment.line <= line) active = null;
  }
  return active;
}

/** Whether an ignore comment speaks of a line: of the block after it, and of the heading right before it. */
function reaches(comment: DocumentComment, line: number, { sections }: Note): boolean {
  const index = sections.findLastIndex(({ startOffset }) => startOffset <= comment.start);
  const section = sections[index];
  if (!section) return false;
  const written = section.blocks.filter((block) => hasContent([block])).map(spanOf);
  const isRightAfterHeading = written.every(({ startLine }) => startLine >= comment.line);
  if (isRightAfterHeading && line === section.heading.startLine) return true;
  const next =
    written.find(({ startLine }) => startLine > comment.endLine) ?? sections[index + 1]?.heading;
  return line >= comment.line && line <= (next?.endLine ?? comment.endLine);
}
