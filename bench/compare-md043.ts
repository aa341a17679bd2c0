import { lint } from "markdownlint/sync";
import { checkNote } from "#core/check/check-note.ts";
import type { NoteFile } from "#core/note/note-file.ts";
import { parseNote } from "#core/note/parse.ts";
import { parseTemplate } from "#core/template/parse.ts";
import { generatedNames } from "#core/template/template.ts";
import { readNotes } from "./read-notes.ts";

/**
 * Holds the same notes against the same headings by markdownlint's MD043 and by note-review, side by side:
 * `node bench/compare-md043.ts FOLDER`.
 */
type Kind = { readonly name: string; readonly path: RegExp; readonly headings: readonly string[] };

/** What each kind of note has, in order; the first that fits a path counts. */
const kinds: readonly Kind[] = [
  {
    name: "course note",
    path: /camp|InternLM/i,
    headings: ["## 视频笔记", "### 关键词", "### 过程记录", "## 内容整理"],
  },
  {
    name: "EIP",
    path: /EIPs/,
    headings: [
      "## Abstract",
      "## Motivation",
      "## Specification",
      "## Rationale",
      "## Security Considerations",
      "## Copyright",
    ],
  },
  {
    name: "decision record",
    path: /madr|adr/i,
    headings: ["## Context and Problem Statement", "## Considered Options", "## Decision Outcome"],
  },
  { name: "RFC", path: /rfcs/, headings: ["# Summary", "# Motivation", "# Drawbacks"] },
  { name: "any note", path: /$/, headings: ["# {title}"] },
];

/** The rules that need nothing but headings, and what stands under them. */
const templateRules: ReadonlySet<string> = new Set([
  "missing-section",
  "empty-section",
  "todo-stub",
  "unfilled",
  "section-order",
  "unreadable-note",
]);

const notes = await readNotes(process.argv[2] ?? "examples");
const rows = notes.map((note) => compare(note));
print("| Note | Held against | MD043 | note-review |");
print("| --- | --- | --- | --- |");
for (const { path, kind, theirs, ours } of rows) {
  print(
    `| ${path.replaceAll("|", "\\|")} | ${kind} | ${theirs.join("; ") || "–"} | ${ours.join("; ") || "–"} |`,
  );
}
const count = (side: "theirs" | "ours"): number =>
  rows.reduce((sum, row) => sum + row[side].length, 0);
const noted = (side: "theirs" | "ours"): number =>
  rows.filter((row) => row[side].length > 0).length;
print("");
print(
  `${rows.length} notes. MD043: ${count("theirs")} findings in ${noted("theirs")} notes, never more than one each.`,
);
print(`note-review: ${count("ours")} findings of its template rules in ${noted("ours")} notes.`);

type Row = {
  readonly path: string;
  readonly kind: string;
  readonly theirs: readonly string[];
  readonly ours: readonly string[];
};

function compare(file: NoteFile): Row {
  const kind = kinds.find(({ path }) => path.test(file.path)) ?? kinds[0];
  if (!kind) throw new Error("Expected a kind of note");
  const { headings } = kind;
  return {
    path: file.path,
    kind: kind.name,
    theirs: askMarkdownlint(file, headings),
    ours: check(file, headings),
  };
}

/** Other headings may stand anywhere, and a title may say anything. */
function askMarkdownlint({ bytes }: NoteFile, headings: readonly string[]): readonly string[] {
  const wanted = headings.flatMap((heading) => (heading.includes("{") ? ["?"] : ["*", heading]));
  const text = new TextDecoder().decode(bytes);
  const config = { default: false, MD043: { headings: [...wanted, "*"] } };
  const found = lint({ strings: { note: text }, config })["note"] ?? [];
  return found.map(({ lineNumber, errorDetail, errorContext }) =>
    `line ${lineNumber}: ${errorDetail ?? errorContext ?? ""}`.replaceAll("|", "\\|"),
  );
}

/** The rules that need a template, and no others: MD043 knows of nothing else. */
function check(file: NoteFile, headings: readonly string[]): readonly string[] {
  const origin = {
    path: "template.md",
    name: "template",
    source: "file",
    ceiling: "error",
  } as const;
  const reading = parseTemplate(`${headings.join("\n\n")}\n`, origin);
  if (!reading.ok) throw new Error(reading.problems[0].code);
  const template = reading.value;
  const note = parseNote(file, () => generatedNames(template));
  const choice = { template, reason: { kind: "setting" } } as const;
  const { findings } = checkNote(note, choice, { language: "en" });
  return findings
    .filter(({ rule }) => templateRules.has(rule))
    .map(({ rule, section, span }) =>
      `${rule} ${section ?? ""} line ${span.startLine}`.replaceAll("|", "\\|"),
    );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
