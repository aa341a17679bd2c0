import type { Finding, Report, ReviewedNote } from "#core/report/report.ts";
import { assembleReport } from "#core/report/assemble.ts";

/** The findings that a repository already knows of; they neither count nor show. */
export type Baseline = readonly KnownFinding[];

/** Findings that look the same, without line numbers, so that edits above them change nothing. */
export type KnownFinding = {
  readonly path: string;
  readonly rule: string;
  readonly section: string | null;
  /** The line it is on, without what differs between two ways to write the same. */
  readonly text: string;
  readonly count: number;
};

/** A report without what the baseline knows. */
export type BaselinedReport = {
  readonly report: Report;
  /** How many findings of the baseline were looked for and are gone. */
  readonly gone: number;
};

/**
 * Leaves known findings out of a report and of its verdict, and counts them.
 *
 * @param isWhole Whether the report is about every note there is, so that a note it does not have is gone.
 */
export function applyBaseline(
  report: Report,
  baseline: Baseline,
  isWhole: boolean,
): BaselinedReport {
  const left = new Map(baseline.map((known) => [fingerprint(known), known.count]));
  const notes = report.notes.map((note) => withoutKnown(note, left));
  const paths = new Set(notes.map(({ path }) => path));
  const gone = baseline
    .filter(({ path }) => isWhole || paths.has(path))
    .reduce((total, known) => total + (left.get(fingerprint(known)) ?? 0), 0);
  const { failOn, usage, tool } = report;
  return { report: assembleReport(notes, { failOn, usage, version: tool.version }), gone };
}

/** The baseline that knows everything in a report, and of notes that the report is not about what the old one knows. */
export function updateBaseline(report: Report, old: Baseline, isWhole: boolean): Baseline {
  const paths = new Set(report.notes.map(({ path }) => path));
  const kept = isWhole ? [] : old.filter(({ path }) => !paths.has(path));
  const found = new Map<string, KnownFinding>();
  for (const note of report.notes) {
    for (const finding of note.findings) {
      const known = toKnown(note.path, finding);
      const count = (found.get(fingerprint(known))?.count ?? 0) + 1;
      found.set(fingerprint(known), { ...known, count });
    }
  }
  return [...kept, ...found.values()];
}

/** Takes what is known out of `left` as it is found. */
function withoutKnown(note: ReviewedNote, left: Map<string, number>): ReviewedNote {
  const findings = note.findings.filter((finding) => {
    const print = fingerprint(toKnown(note.path, finding));
    const count = left.get(print) ?? 0;
    if (count > 0) left.set(print, count - 1);
    return count === 0;
  });
  return { ...note, findings, known: note.known + note.findings.length - findings.length };
}

function toKnown(path: string, { rule, section, excerpt }: Finding): KnownFinding {
  // A missing section is reported on a line that belongs to another one, and may change.
  const text = rule === "missing-section" ? "" : normalizeLine(excerpt);
  return { path, rule, section, text, count: 1 };
}

function fingerprint({ path, rule, section, text }: KnownFinding): string {
  return JSON.stringify([path, rule, section, text]);
}

function normalizeLine(line: string): string {
  return Array.from(line.normalize("NFKC").replaceAll(/\s+/gu, " ").trim())
    .slice(0, longestText)
    .join("");
}

/** In characters: enough to tell lines apart, and little enough to read in a diff. */
const longestText = 80;
