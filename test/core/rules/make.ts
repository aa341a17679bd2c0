import { checkNote } from "#core/check/check-note.ts";
import type { LinkedFiles } from "#core/check/linked-files.ts";
import type { Language } from "#core/language.ts";
import type { Finding } from "#core/report/report.ts";
import type { RuleId } from "#core/rules/rules.ts";
import { studyNote } from "#core/template/study-note.ts";
import { choose, note, template } from "#test/core/make.ts";

type Circumstances = {
  readonly path?: string;
  /** The template's Markdown; without it the built-in one. */
  readonly under?: string;
  /** Paths of files that there are, with their texts, and of those that there are not. */
  readonly files?: Readonly<Record<string, string | null>>;
  readonly language?: Language;
};

/** The findings of one rule in a note. */
export function findingsOfRule(
  rule: RuleId,
  markdown: string,
  { path = "notes/a.md", under = "", files = {}, language = "en" }: Circumstances = {},
): readonly Finding[] {
  const chosen = under === "" ? studyNote("error") : template(under);
  const linkedFiles: LinkedFiles = new Map(
    Object.entries(files).map(([name, text]) => [
      name,
      text === null ? null : { path: name, text },
    ]),
  );
  const options = { language, linkedFiles };
  return checkNote(note(markdown, { path, under }), choose(chosen), options).findings.filter(
    (finding) => finding.rule === rule,
  );
}

/** The note with all fixes of findings made, from the last to the first. */
export function mend(markdown: string, findings: readonly Finding[]): string {
  const lines = markdown.split(/(?<=\r\n|\n|\r(?!\n))/);
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).join("").length + column - 1;
  return findings.toReversed().reduce((text, { fix }) => {
    if (!fix) return text;
    const { startLine, startColumn, endLine, endColumn } = fix.span;
    return (
      text.slice(0, offset(startLine, startColumn)) +
      fix.text +
      text.slice(offset(endLine, endColumn))
    );
  }, markdown);
}
