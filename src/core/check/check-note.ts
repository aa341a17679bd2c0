import type { Language } from "#core/language.ts";
import type { Note } from "#core/note/note.ts";
import type { Finding, SectionStatus } from "#core/report/report.ts";
import type { Rule, Violation } from "#core/rules/rule.ts";
import { rules } from "#core/rules/rules.ts";
import { isAtLeast } from "#core/severity.ts";
import type { Template } from "#core/template/template.ts";
import { type CheckContext, buildContext } from "./context.ts";
import { statusOf } from "./status.ts";

/** A note with everything that the template and the rules have to say about it. */
export type CheckedNote = {
  readonly note: Note;
  readonly template: Template;
  readonly context: CheckContext;
  readonly sections: readonly SectionStatus[];
  /** In line order. */
  readonly findings: readonly Finding[];
};

/** Holds a note against its template. Findings are written in `language`. */
export function checkNote(note: Note, template: Template, language: Language): CheckedNote {
  const context = buildContext(note, template);
  const applied = note.obstacle ? rules.filter(({ id }) => id === "unreadable-note") : rules;
  const findings = applied.flatMap((rule) =>
    Array.from(rule.check(context), (violation) =>
      toFinding(rule, violation, { template, language }),
    ),
  );
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
  };
}

function toFinding(
  rule: Rule,
  { span, section, severity, message }: Violation,
  { template, language }: { readonly template: Template; readonly language: Language },
): Finding {
  return {
    rule: rule.id,
    severity: isAtLeast(severity, template.ceiling) ? template.ceiling : severity,
    message: message[language],
    span,
    section,
    fix: null,
    url: `${rulePages}/${rule.id}.md`,
  };
}

const rulePages = "https://github.com/note-review/note-review/blob/main/docs/rules";

function byPlace(a: Finding, b: Finding): number {
  return a.span.startLine - b.span.startLine || a.span.startColumn - b.span.startColumn;
}
