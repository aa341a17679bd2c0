import { decode } from "./decode.ts";
import { findDeepNesting } from "./depth.ts";
import { type FrontMatter, frontMatterTitle, parseFrontMatter } from "./front-matter.ts";
import { isGeneratedName } from "./generated.ts";
import { type Complexity, findComplexity, limits } from "./guard.ts";
import { detectLanguage } from "./language.ts";
import { blank, readLearnerText } from "./learner-text.ts";
import { parseMarkdown } from "./markdown.ts";
import type { NamePattern } from "./name.ts";
import type { NoteFile } from "./note-file.ts";
import type { Note, Obstacle } from "./note.ts";
import { removeObsidianComments } from "./obsidian-comments.ts";
import { type Section, listSections } from "./section.ts";
import { visibleText } from "./visible-text.ts";

/** What is known of a note before its sections are. */
export type NoteIdentity = { readonly path: string; readonly frontMatter: FrontMatter | null };

/**
 * Parses a note. Never fails: what keeps a note from being parsed becomes its obstacle.
 *
 * `generatedNames` are the names of sections that a machine wrote, as the note's template has them.
 */
export function parseNote(
  file: NoteFile,
  generatedNames: (note: NoteIdentity) => readonly NamePattern[],
): Note {
  const { path } = file;
  const decoded = decode(file.bytes);
  if (!decoded.ok) return unparsed(path, "", decoded.obstacle);
  const { text } = decoded;
  if (text.trim() === "") return unparsed(path, text, { kind: "empty" });
  const complexity = findComplexity(text);
  if (complexity) return refuse(path, text, complexity);

  const root = parseMarkdown(text);
  const nesting = findDeepNesting(root);
  if (nesting) return refuse(path, text, nesting);
  const unseen = removeObsidianComments(root, text);
  const frontMatter = parseFrontMatter(root, text);
  const generated = generatedNames({ path, frontMatter });
  const sections = listSections(root, (names) => isGeneratedName(names, generated));
  const surplus = sections[limits.headings];
  if (surplus) return refuse(path, text, { line: surplus.heading.startLine, measure: "headings" });
  // Made when it is asked for: only a review needs it.
  let learnerText: string | null = null;
  return {
    path,
    text,
    obstacle: null,
    frontMatter,
    ...summarize(frontMatter, sections),
    sections,
    get learnerText() {
      return (learnerText ??= readLearnerText(blank(text, unseen), root, sections));
    },
  };
}

function summarize(
  frontMatter: FrontMatter | null,
  sections: readonly Section[],
): Pick<Note, "title" | "language"> {
  const own = sections.filter((section) => !section.isGenerated);
  const headings = own.filter(({ depth }) => depth > 0);
  const heading = headings.find(({ depth }) => depth === 1) ?? headings[0];
  const words = own.map(({ title, blocks }) => title + visibleText(blocks)).join("\n");
  return {
    title: frontMatterTitle(frontMatter) ?? heading?.title ?? null,
    language: detectLanguage(words),
  };
}

/** The note that is left of one that is too complex to check. */
export function refuse(path: string, text: string, complexity: Complexity): Note {
  return unparsed(path, text, { kind: "too-complex", complexity });
}

/** The note that is left of one whose check does not come to an end. */
export function giveUp({ path, bytes }: NoteFile): Note {
  const decoded = decode(bytes);
  return refuse(path, decoded.ok ? decoded.text : "", { line: 1, measure: "time" });
}

function unparsed(path: string, text: string, obstacle: Obstacle): Note {
  return {
    path,
    text,
    obstacle,
    frontMatter: null,
    title: null,
    language: detectLanguage(`${path}\n${text.slice(0, 10_000)}`),
    sections: [],
    learnerText: text,
  };
}
