import { type Passage, listPassages } from "#core/note/passages.ts";
import { findExplanation } from "#core/review/explanation.ts";
import type { Parts } from "./parts.ts";

/** An acronym and the first line that uses it. */
export type Acronym = { readonly term: string; readonly passage: Passage };

/** The acronyms that a note uses in its summary (or anywhere, where it has none), by whether it explains them. */
export function findAcronyms({ summary, keywords, all, checked }: Parts): {
  readonly explained: readonly (Acronym & { readonly explanation: string })[];
  readonly unexplained: readonly Acronym[];
} {
  const sections =
    summary.length > 0 ? summary : all.filter((section) => !keywords.includes(section));
  const used = new Map<string, Passage>();
  for (const passage of sections.flatMap(({ blocks }) => listPassages(blocks))) {
    if (isShouted(passage.text)) continue;
    for (const [term] of passage.text.matchAll(acronym)) {
      if (!common.has(term) && !romanNumeral.test(term) && !used.has(term)) used.set(term, passage);
    }
  }
  const acronyms = Array.from(used, ([term, passage]) => ({ term, passage })).slice(0, maximum);
  const text = checked.note.learnerText;
  const found = acronyms.map((one) => ({ ...one, explanation: findExplanation(one.term, text) }));
  return {
    explained: found.flatMap(({ explanation, ...one }) =>
      explanation === null ? [] : [{ ...one, explanation }],
    ),
    unexplained: found.filter(({ explanation }) => explanation === null),
  };
}

/** Each is looked up in the whole note; a remark names five at most. */
const maximum = 40;

/** Two to six capitals, or a shape such as LoRA and MoE; not inside an identifier, a version or a path. */
const acronym =
  /(?<![A-Za-z0-9_./#-])(?:[A-Z]{2,6}|[A-Z][a-z][A-Z]{1,3})(?![A-Za-z0-9_/]|[.-][A-Za-z0-9])/g;

const romanNumeral = /^[IVX]{2,6}$/;

/** Whether a line is English in capitals, where every word looks like an acronym. */
function isShouted(text: string): boolean {
  return (text.match(/\b[A-Z]{2,}\b/g)?.length ?? 0) > 6 && !/[a-z\p{Script=Han}]/u.test(text);
}

/** What readers of technical notes know without being told. */
const common: ReadonlySet<string> = new Set(
  "README YES NO NOW LATER TOC NEW OLD TRUE FALSE AI API APP ASCII CLI CPU CSS CSV DNS EOF FAQ FTP GB GIF GPU GUI HTML HTTP HTTPS ID IDE IO IP IT JPG JS JSON KB LAN MAC MB MD NULL OK OS PC PDF PNG PPT RAM ROM SDK SSD SSH SQL SVG TB TCP TODO TBD FIXME WIP UDP UI URI URL USA USB UTF UTC VIP VM VS WWW XML YAML ZIP RGB RSS RFC MUST SHALL SHOULD MAY CAN TBA XX XXX XXXX QQ AM PM CN EN UK US EU PR CI CD TV PS QA NB AND OR NOT IF ELSE FOR THE IS IN ON AS BY".split(
    " ",
  ),
);
