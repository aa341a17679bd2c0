import { type Passage, listPassages } from "#core/note/passages.ts";
import { proseOf } from "#core/note/prose.ts";
import { findExplanation } from "./explanation.ts";
import type { NoteParts } from "./parts.ts";

/** An acronym and the first line that uses it. */
export type Acronym = { readonly term: string; readonly passage: Passage };

/** The acronyms that a note uses in its summary (or anywhere, where it has none), by whether it explains them. */
export function findAcronyms({ summary, keywords, all, note }: NoteParts): {
  readonly explained: readonly (Acronym & { readonly explanation: string })[];
  readonly unexplained: readonly Acronym[];
} {
  const sections =
    summary.length > 0 ? summary : all.filter((section) => !keywords.includes(section));
  // What stands only in code spans is the name of something in a program.
  const said = new Set(sections.flatMap(({ blocks }) => blocks.map(proseOf)).flatMap(listTerms));
  const used = new Map<string, Passage>();
  for (const passage of sections.flatMap(({ blocks }) => listPassages(blocks))) {
    const terms = listTerms(passage.text);
    if (terms.length === 0 || isShouted(passage.text)) continue;
    for (const term of terms) {
      if (said.has(term) && !used.has(term)) used.set(term, passage);
    }
  }
  const acronyms = Array.from(used, ([term, passage]) => ({ term, passage })).slice(0, maximum);
  const text = note.learnerText;
  const filed = termsOfPath(note.path);
  const found = acronyms.map((one) => ({ ...one, explanation: findExplanation(one.term, text) }));
  return {
    explained: found.flatMap(({ explanation, ...one }) =>
      explanation === null ? [] : [{ ...one, explanation }],
    ),
    unexplained: found.filter(
      ({ term, explanation }) => explanation === null && !filed.has(term.toLowerCase()),
    ),
  };
}

/** What the folders of a note are called after, and the series that its file is numbered in: who finds it there knows. */
function termsOfPath(path: string): ReadonlySet<string> {
  const folders = path.toLowerCase().split("/");
  const file = folders.pop() ?? "";
  const series = /^([a-z]{2,5})[-_]?\d/.exec(file)?.[1];
  const names = folders.flatMap((folder) => folder.split(/[^a-z]+/));
  return new Set([...names, ...names.map((word) => word.replace(/s$/, "")), series ?? ""]);
}

function listTerms(text: string): readonly string[] {
  if (!/[A-Z][a-z]?[A-Z]/.test(text)) return [];
  const terms = text.match(acronym) ?? [];
  return terms.filter((term) => !common.has(term) && !romanNumeral.test(term));
}

/** Each is looked up in the whole note; a remark names five at most. */
const maximum = 40;

/** Two to five capitals, or a shape such as LoRA and MoE; not inside an identifier, a version or a path. */
const acronym =
  /(?<![A-Za-z0-9_./#-])(?:[A-Z]{2,5}|[A-Z][a-z][A-Z]{1,3})(?![A-Za-z0-9_/]|[.-][A-Za-z0-9])/g;

const romanNumeral = /^[IVX]{2,6}$/;

/** Whether a line is English in capitals, where every word looks like an acronym. */
function isShouted(text: string): boolean {
  return (text.match(/\b[A-Z]{2,}\b/g)?.length ?? 0) > 6 && !/[a-z\p{Script=Han}]/u.test(text);
}

/** What readers of technical notes know without being told. */
const common: ReadonlySet<string> = new Set(
  "README YES NO NOW LATER TOC NEW OLD TRUE FALSE AI API APP ASCII CLI CPU CSS CSV DNS EOF FAQ FTP GB GIF GPU GUI HTML HTTP HTTPS ID IDE IO IP IT JPG JS JSON KB LAN MAC MB MD NULL OK OS PC PDF PNG PPT RAM ROM SDK SSD SSH SQL SVG TB TCP TODO TBD FIXME WIP UDP UI URI URL USA USB UTF UTC VIP VM VS WWW XML YAML ZIP RGB RSS RFC MUST SHALL SHOULD MAY CAN TBA XX XXX XXXX QQ AM PM CN EN UK US EU PR CI CD TV PS QA NB AND OR NOT JDK JVM IE CTO CEO NPC CSDN CUDA AWS IEEE ACM GNU GPL MIT BSD LLM PHP IDEA MySQL NoSQL PyPI PhD JAX MNIST UNIX POSIX JAVA BIOS UFO DNA LOL LOGO WEB TXT JPEG GCC LLVM MIPS ARM TeX TEX CTEX UC UCB UCSD CMU NYU PKU SJTU KAIST ETH CS GET POST PUT PUSH HEAD PATH KEY TAG SET UP TO AT ALL ANY ONE TWO BUT WITH FROM WHERE HERE WHOLE YOUR LINE WORD CODE BUG ISSUE BOSS JOB NONE OFF EQUAL LESS MORE READ WRITE VALUE NAME PART HOST ADMIN SLAVE RETRY WATCH INIT FOO BAR DEMO TEST NOTE TIPS IF ELSE FOR THE IS IN ON AS BY".split(
    " ",
  ),
);
