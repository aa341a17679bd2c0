import { hasContent } from "#core/note/content.ts";
import { type DocumentComment, listDocumentComments } from "#core/note/document-comments.ts";
import { lastAtMost } from "#core/note/lines.ts";
import type { Note } from "#core/note/note.ts";
import type { Section } from "#core/note/section.ts";
import { spanOf } from "#core/note/span-of.ts";
import type { Span } from "#core/span.ts";

/** A comment by which the writer asks to leave findings out, as in `<!-- note-review ignore todo-stub -->`. */
export type Suppression = {
  readonly comment: DocumentComment;
  /** `null` when the comment cannot be read. */
  readonly verb: Verb | null;
  /** The rules that it names; none means every rule. */
  readonly rules: readonly string[];
  readonly reach: Reach;
};

/** For the next block, from here on, or up to here. */
type Verb = (typeof verbs)[number];

const verbs = ["ignore", "disable", "enable"] as const;

/** The lines that an ignore comment speaks of: up to the block after it, and the heading right before it. */
type Reach = { readonly endLine: number; readonly headingLine: number | null };

/** Lists what a note asks to leave out, in document order. Generated sections ask nothing. */
export function listSuppressions({ text, sections }: Note): readonly Suppression[] {
  if (!/<!--\s*note-review/i.test(text)) return [];
  return sections.flatMap((section, index) => {
    if (section.isGenerated) return [];
    const comments = listDocumentComments(section.blocks).filter((one) => opening.test(one.text));
    if (comments.length === 0) return [];
    const reachOf = reachIn(section, sections[index + 1]?.heading);
    return comments.map((comment) => ({
      comment,
      ...parse(comment.text),
      reach: reachOf(comment),
    }));
  });
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

/** Is given the comments of a section in document order. */
function reachIn(
  { blocks, heading }: Section,
  nextHeading: Span | undefined,
): (comment: DocumentComment) => Reach {
  const written = blocks.filter((block) => hasContent([block])).map(spanOf);
  const firstLine = written[0]?.startLine ?? Infinity;
  let next = 0;
  return ({ line, endLine }) => {
    while ((written[next]?.startLine ?? Infinity) <= endLine) next += 1;
    return {
      endLine: (written[next] ?? nextHeading)?.endLine ?? endLine,
      headingLine: firstLine >= line ? heading.startLine : null,
    };
  };
}

/** Finds the comment that leaves out what a rule finds on a line; `null` when none does. */
export type FindSuppression = (rule: string, line: number) => Suppression | null;

/** Makes a search among comments in document order that takes no longer for many of them. */
export function indexSuppressions(suppressions: readonly Suppression[]): FindSuppression {
  const byRule = new Map<string, (line: number) => Suppression | null>();
  return (rule, line) => {
    const known = byRule.get(rule) ?? indexLines(suppressions.filter((one) => names(one, rule)));
    byRule.set(rule, known);
    return known(line);
  };
}

function names({ rules }: Suppression, rule: string): boolean {
  return rules.length === 0 || rules.includes(rule);
}

function indexLines(suppressions: readonly Suppression[]): (line: number) => Suppression | null {
  const ignoring = suppressions.filter(({ verb }) => verb === "ignore");
  const switches = suppressions.filter(({ verb }) => verb === "disable" || verb === "enable");
  const ignoringAt = indexReaches(ignoring);
  const switchedAt = indexStarts(switches.map(({ comment }) => comment.line));
  return (line) => {
    const ignored = ignoringAt(line);
    if (ignored) return ignored;
    const last = switches[switchedAt(line)];
    return last?.verb === "disable" ? last : null;
  };
}

/** Several comments may speak of a line: the first one counts. */
function indexReaches(ignoring: readonly Suppression[]): (line: number) => Suppression | null {
  const headings = new Map<number, Suppression>();
  const stretches: { readonly start: number; readonly suppression: Suppression }[] = [];
  let covered = 0;
  for (const suppression of ignoring) {
    const { comment, reach } = suppression;
    const { headingLine, endLine } = reach;
    if (headingLine !== null && !headings.has(headingLine)) headings.set(headingLine, suppression);
    if (endLine <= covered) continue;
    stretches.push({ start: Math.max(comment.line, covered + 1), suppression });
    covered = endLine;
  }
  const stretchAt = indexStarts(stretches.map(({ start }) => start));
  return (line) => {
    const suppression = stretches[stretchAt(line)]?.suppression ?? null;
    const isReached = suppression !== null && line <= suppression.reach.endLine;
    return isReached ? suppression : (headings.get(line) ?? null);
  };
}

/** Finds which of the stretches that begin on rising lines a line is in; -1 before the first. */
function indexStarts(starts: readonly number[]): (line: number) => number {
  return (line) => (line < (starts[0] ?? Infinity) ? -1 : lastAtMost(starts, line));
}
