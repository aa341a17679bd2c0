import { decode } from "./decode.ts";
import { findDeepNesting } from "./depth.ts";
import { type FrontMatter, frontMatterTitle, parseFrontMatter } from "./front-matter.ts";
import { isGeneratedName } from "./generated.ts";
import { findComplexity } from "./guard.ts";
import { detectLanguage } from "./language.ts";
import { blank, readLearnerText } from "./learner-text.ts";
import { parseMarkdown } from "./markdown.ts";
import type { NamePattern } from "./name.ts";
import type { NoteFile } from "./note-file.ts";
import type { Note, Obstacle } from "./note.ts";
import { removeObsidianComments } from "./obsidian-comments.ts";
import { listSections } from "./section.ts";
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
  const decoded = decode(file.bytes);
  if (!decoded.ok) return unparsed(file.path, "", decoded.obstacle);
  const { text } = decoded;
  if (text.trim() === "") return unparsed(file.path, text, { kind: "empty" });
  const complexity = findComplexity(text);
  if (complexity) return unparsed(file.path, text, { kind: "too-complex", complexity });

  const root = parseMarkdown(text);
  const nesting = findDeepNesting(root);
  if (nesting) return unparsed(file.path, text, { kind: "too-complex", complexity: nesting });
  const unseen = removeObsidianComments(root, text);
  const frontMatter = parseFrontMatter(root, text);
  const generated = generatedNames({ path: file.path, frontMatter });
  const sections = listSections(root, (names) => isGeneratedName(names, generated));
  const own = sections.filter((section) => !section.isGenerated);
  // Made when it is asked for: only a review needs it.
  let learnerText: string | null = null;
  const headings = own.filter(({ depth }) => depth > 0);
  return {
    path: file.path,
    text,
    obstacle: null,
    frontMatter,
    title:
      frontMatterTitle(frontMatter) ??
      (headings.find(({ depth }) => depth === 1) ?? headings[0])?.title ??
      null,
    language: detectLanguage(
      own.map(({ title, blocks }) => title + visibleText(blocks)).join("\n"),
    ),
    sections,
    get learnerText() {
      return (learnerText ??= readLearnerText(blank(text, unseen), root, sections));
    },
  };
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
