import { unitsOf } from "#core/detect/containment.ts";
import type { Note } from "#core/note/note.ts";
import type { Interpretation } from "#core/report/report.ts";
import { quotesInvention, statesVerdict } from "./claims.ts";
import type { DropReason } from "./drop-reason.ts";
import { type Evidence, indexEvidence } from "./evidence.ts";
import { findForeignTerm } from "./foreign-terms.ts";
import type { SourceText } from "./request.ts";
import { type StatedFigures, hasFigures, readFigures } from "./stated-figures.ts";
import { findUnknownName, readNames } from "./stated-names.ts";

/** What is left of an interpretation, and why the rest is not. */
export type VerifiedInterpretation = {
  /** `null` where nothing is left. */
  readonly interpretation: Interpretation | null;
  readonly reasons: readonly DropReason[];
};

/**
 * Holds an interpretation against the note and its source: a sentence of the overview, a point or a takeaway goes that
 * states a figure, a name or a term which stands in neither, quotes what nobody wrote, or gives a verdict.
 */
export function verifyInterpretation(
  draft: Interpretation,
  note: Note,
  sources: readonly SourceText[],
): VerifiedInterpretation {
  const basis = readBasis(note, sources);
  const reasons: DropReason[] = [];
  const keep = (statements: readonly string[]): readonly string[] =>
    statements.filter((statement, index) => {
      const fault = index < maximumDrafted ? findFault(statement, basis) : "surplus";
      if (fault !== null) reasons.push(fault);
      return fault === null;
    });
  const overview = keep(splitSentences(draft.overview)).join("").trim();
  const points = keep(draft.points.filter(isWritten)).slice(0, maximumKept);
  const takeaways = keep(draft.takeaways.filter(isWritten)).slice(0, maximumKept);
  const isEmpty = overview === "" && points.length + takeaways.length === 0;
  return { interpretation: isEmpty ? null : { overview, points, takeaways }, reasons };
}

/** Of each kind: statements beyond these are not looked at, and count as dropped. */
const maximumDrafted = 30;

/** Of each kind: nobody reads more. */
const maximumKept = 8;

/** What an interpretation may speak of. */
type Basis = {
  readonly evidence: Evidence;
  readonly figures: StatedFigures;
  readonly names: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
};

function readBasis(note: Note, sources: readonly SourceText[]): Basis {
  const text = [note.title ?? "", note.learnerText, ...sources.map((each) => each.text)].join("\n");
  return {
    evidence: indexEvidence(text),
    figures: readFigures(text),
    names: readNames(text),
    units: new Set(
      unitsOf(text.replaceAll(/(?<=\p{Script=Han})[·・•\s]+(?=\p{Script=Han})/gu, "")),
    ),
  };
}

function findFault(statement: string, basis: Basis): DropReason | null {
  if (statesVerdict(statement, [], basis.evidence)) return "out-of-bounds";
  if (quotesInvention(statement, basis.evidence)) return "invented-quotation";
  const plain = statement.replace(/^\s*(?:\d{1,2}[.、)）]|[-*•])\s*/u, "");
  const isFounded =
    hasFigures(readFigures(plain), basis.figures) &&
    findUnknownName(plain, basis.names) === null &&
    findForeignTerm(plain, basis.units) === null;
  return isFounded ? null : "unfounded";
}

function splitSentences(text: string): readonly string[] {
  return text.match(/(?:[^。！？!?.]|[.!?](?!\s|$))+(?:[。！？!?.]+["”」』]?\s*|$)/gu) ?? [];
}

function isWritten(text: string): boolean {
  return text.trim() !== "";
}
