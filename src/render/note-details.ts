import type { Finding, ReviewedNote } from "#core/report/report.ts";
import type { Severity } from "#core/severity.ts";
import { inert, inertCode, join, link, md, type SafeMarkdown } from "./inert.ts";
import { saySuppressed } from "./left-out.ts";
import { phrasesIn } from "./phrases.ts";
import { type Permalink, renderPlace } from "./place.ts";
import { renderReview } from "./review.ts";
import { clipLine } from "./visible.ts";

/** What stands below a note's row, in the two parts that a comment may have to leave out. */
export type NoteDetails = {
  readonly summary: string;
  readonly findings: SafeMarkdown;
  readonly review: SafeMarkdown;
};

/** Renders what was found and said about a note. */
export function renderNoteDetails(note: ReviewedNote, permalink: Permalink): NoteDetails {
  return {
    summary: nameNote(note),
    findings: join([renderFindings(note, permalink), renderSuppressed(note)], "\n\n"),
    review: renderReview(note, { permalink }),
  };
}

const icons: Readonly<Record<Severity, SafeMarkdown>> = {
  error: md`❌`,
  warning: md`⚠️`,
  notice: md`💡`,
};

function nameNote({ path, title }: ReviewedNote): string {
  const name = clipLine(path, 200);
  return title === null || title.trim() === "" ? name : `${name} · ${clipLine(title, 100)}`;
}

function renderFindings(note: ReviewedNote, permalink: Permalink): SafeMarkdown {
  return join(
    note.findings.map((finding) => renderFinding(finding, note, permalink)),
    "\n",
  );
}

function renderSuppressed(note: ReviewedNote): SafeMarkdown {
  const phrases = phrasesIn(note.language);
  const sentence = saySuppressed(note, phrases);
  return sentence === "" ? md`` : inert(sentence + phrases.fullStop);
}

function renderFinding(finding: Finding, note: ReviewedNote, permalink: Permalink): SafeMarkdown {
  const place = renderPlace(note, finding.span, permalink);
  const rule = link(inertCode(finding.rule), finding.url);
  return md`- ${icons[finding.severity]} ${join([place, inert(finding.message), rule], " · ")}`;
}
