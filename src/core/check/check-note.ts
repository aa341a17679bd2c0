import type { Language } from "#core/language.ts";
import type { Note } from "#core/note/note.ts";
import type { Finding, SectionStatus } from "#core/report/report.ts";
import type { Rule, RuleSeverities, RuleSeverity, Violation } from "#core/rules/rule.ts";
import { rules } from "#core/rules/rules.ts";
import { type Severity, isAtLeast } from "#core/severity.ts";
import type { Template } from "#core/template/template.ts";
import { type CheckContext, buildContext } from "./context.ts";
import type { LinkedFiles } from "./linked-files.ts";
import { statusOf } from "./status.ts";

/** A note with everything that the template and the rules have to say about it. */
export type CheckedNote = {
  readonly note: Note;
  readonly template: Template;
  readonly context: CheckContext;
  readonly sections: readonly SectionStatus[];
  /** In line order. */
  readonly findings: readonly Finding[];
  /** In line order: what comments in the note ask to leave out. */
  readonly suppressed: readonly Finding[];
};

/** How a note is checked. */
export type CheckOptions = {
  /** The language of the findings. */
  readonly language: Language;
  /** What the config file says of rules; a rule it does not name is as severe as it says itself. */
  readonly rules?: RuleSeverities;
  readonly linkedFiles?: LinkedFiles;
};

/** Holds a note against its template. */
export function checkNote(
  note: Note,
  template: Template,
  { language, rules: severities = {}, linkedFiles = new Map() }: CheckOptions,
): CheckedNote {
  const context = buildContext(note, template, linkedFiles);
  const lines = note.text.split(/\r\n?|\n/);
  const applied = note.obstacle ? rules.filter(({ id }) => id === "unreadable-note") : rules;
  const findings = applied.flatMap((rule) => {
    const chosen = severities[rule.id];
    if ((chosen ?? rule.severity) === "off") return [];
    return Array.from(rule.check(context), (violation) => ({
      rule: rule.id,
      severity: severityOf(violation, { rule, chosen, template }),
      message: violation.message[language],
      span: violation.span,
      excerpt: (lines[violation.span.startLine - 1] ?? "").slice(0, longestExcerpt),
      section: violation.section,
      fix: violation.fix ?? null,
      url: `${rulePages}/${rule.id}.md`,
    }));
  });
  return {
    note,
    template,
    context,
    sections: context.slots.map((filled) => ({
      slot: filled.slot.title,
      status: statusOf(filled),
      required: filled.slot.isRequired,
      line: filled.section?.heading.startLine ?? null,
      length: filled.content?.length ?? 0,
      items: filled.content?.items ?? 0,
    })),
    findings: findings.toSorted(byPlace),
    suppressed: [],
  };
}

/** In UTF-16 units. */
const longestExcerpt = 500;

type SeverityChoice = {
  readonly rule: Rule;
  readonly chosen: RuleSeverity | undefined;
  readonly template: Template;
};

/** The config file decides, else the section's slot, else the rule; a template that nobody chose only warns. */
function severityOf(violation: Violation, { rule, chosen, template }: SeverityChoice): Severity {
  const severity = chosen ?? violation.severity ?? rule.severity;
  const decided = severity === "off" ? "notice" : severity;
  return isAtLeast(decided, template.ceiling) ? template.ceiling : decided;
}

const rulePages = "https://github.com/note-review/note-review/blob/main/docs/rules";

function byPlace(a: Finding, b: Finding): number {
  return a.span.startLine - b.span.startLine || a.span.startColumn - b.span.startColumn;
}
