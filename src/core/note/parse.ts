import { decode } from "./decode.ts";
import { readFrontMatterTitle } from "./front-matter.ts";
import { isGeneratedName } from "./generated.ts";
import { findComplexity } from "./guard.ts";
import { detectLanguage } from "./language.ts";
import { readLearnerText } from "./learner-text.ts";
import { parseMarkdown } from "./markdown.ts";
import type { NamePattern } from "./name.ts";
import type { NoteFile } from "./note-file.ts";
import type { Note, Obstacle } from "./note.ts";
import { listSections } from "./section.ts";
import { visibleText } from "./visible-text.ts";

/** Parses a note. Never fails: what keeps a note from being parsed becomes its obstacle. */
export function parseNote(file: NoteFile, generatedNames: readonly NamePattern[]): Note {
  const decoded = decode(file.bytes);
  if (!decoded.ok) return unparsed(file.path, "", { kind: decoded.obstacle });
  const { text } = decoded;
  if (text.trim() === "") return unparsed(file.path, text, { kind: "empty" });
  const complexity = findComplexity(text);
  if (complexity) return unparsed(file.path, text, { kind: "too-complex", complexity });

  const root = parseMarkdown(text);
  const sections = listSections(root, (names) => isGeneratedName(names, generatedNames));
  const own = sections.filter((section) => !section.isGenerated);
  const headings = own.filter(({ depth }) => depth > 0);
  return {
    path: file.path,
    text,
    obstacle: null,
    title:
      readFrontMatterTitle(root) ??
      (headings.find(({ depth }) => depth === 1) ?? headings[0])?.title ??
      null,
    language: detectLanguage(
      own.map(({ title, blocks }) => title + visibleText(blocks)).join("\n"),
    ),
    sections,
    learnerText: readLearnerText(text, root, sections),
  };
}

function unparsed(path: string, text: string, obstacle: Obstacle): Note {
  return {
    path,
    text,
    obstacle,
    title: null,
    language: detectLanguage(`${path}\n${text.slice(0, 10_000)}`),
    sections: [],
    learnerText: text,
  };
}
