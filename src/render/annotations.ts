import type { Language } from "#core/language.ts";
import type { Finding, Report } from "#core/report/report.ts";
import { severities, type Severity } from "#core/severity.ts";
import { inertText } from "./inert.ts";
import { plainLine } from "./log.ts";
import { phrasesIn } from "./phrases.ts";
import { lastLine } from "./place.ts";
import { reportLanguage } from "./report-language.ts";
import { clipLine } from "./visible.ts";

/** What the runner is asked to show beside the lines of a file; plain text that is no command by itself. */
export type AnnotationCommand = {
  readonly level: Severity;
  readonly message: string;
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Columns are given only where the place lies on one line, which is all that GitHub takes. */
  readonly startColumn?: number;
  readonly endColumn?: number;
  readonly title: string;
};

/** How many annotations a run may have, and how long their messages may be in UTF-16 units. */
export type AnnotationLimits = {
  readonly most: Readonly<Record<Severity, number>>;
  readonly longestMessage: number;
};

/** The findings as annotations, as many of each level as there may be, and a notice that counts the rest. */
export function renderAnnotations(
  report: Report,
  { most, longestMessage }: AnnotationLimits,
  language: Language = reportLanguage(report),
): readonly AnnotationCommand[] {
  const all = report.notes.flatMap(({ path, findings }) =>
    findings.map((finding) => annotate(path, finding, longestMessage)),
  );
  const shown = firstOfEach(all, most);
  if (shown.length === all.length) return shown;
  const fewer = firstOfEach(all, { ...most, notice: most.notice - 1 });
  return [...fewer, sayMore(report, all.length - fewer.length, language)];
}

function firstOfEach(
  annotations: readonly AnnotationCommand[],
  limits: Readonly<Record<Severity, number>>,
): readonly AnnotationCommand[] {
  return severities.flatMap((severity) =>
    annotations.filter(({ level }) => level === severity).slice(0, limits[severity]),
  );
}

function annotate(
  path: string,
  { severity, message, rule, span }: Finding,
  longestMessage: number,
): AnnotationCommand {
  const endLine = lastLine(span);
  const columns =
    endLine === span.startLine && span.endLine === span.startLine
      ? {
          startColumn: span.startColumn,
          endColumn: Math.max(span.startColumn, span.endColumn - 1),
        }
      : {};
  return {
    level: severity,
    message: clipInert(plainLine(message), longestMessage),
    file: plainLine(path),
    startLine: span.startLine,
    endLine,
    ...columns,
    title: plainLine(rule),
  };
}

function sayMore({ notes }: Report, count: number, language: Language): AnnotationCommand {
  return {
    level: "notice",
    message: phrasesIn(language).moreAnnotations(count),
    file: plainLine(notes[0]?.path ?? ""),
    startLine: 1,
    endLine: 1,
    title: "note-review",
  };
}

/** At most so many characters of inert words; references that are parted are longer than they were. */
function clipInert(text: string, longest: number): string {
  const room = longest - "…".length;
  const added = inertText(clipLine(text, room)).length - room;
  return inertText(clipLine(text, room - Math.max(0, added)));
}
