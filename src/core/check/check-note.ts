import type { Language } from "#core/language.ts";
import { frontMatterField } from "#core/note/front-matter.ts";
import { splitLines } from "#core/note/lines.ts";
import type { Note } from "#core/note/note.ts";
import type { Finding, SectionStatus } from "#core/report/report.ts";
import type { Found, Rule, RuleSeverity, Violation } from "#core/rules/rule.ts";
import { type RuleId, type RuleSeverities, ruleIds, rules } from "#core/rules/rules.ts";
import { rulePage } from "#core/rules/rule-page.ts";
import { type Severity, isAtLeast } from "#core/severity.ts";
import { type TemplateChoice, noTemplate } from "#core/template/choose.ts";
import type { Template } from "#core/template/template.ts";
import { type CheckContext, type FilledSlot, buildContext } from "./context.ts";
import { excerptOf } from "./excerpt.ts";
import type { LinkedFiles } from "./linked-files.ts";
import { statusOf } from "./status.ts";
import { indexSuppressions, listSuppressions } from "./suppressions.ts";

/** A note with everything that the template and the rules have to say about it. */
export type CheckedNote = {
  readonly note: Note;
  /** `null` when no template claims the note. */
  readonly template: Template | null;
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

/** Holds a note against the template that was chosen for it. */
export function checkNote(
  parsed: Note,
  choice: TemplateChoice,
  { language, rules: severities = {}, linkedFiles = new Map() }: CheckOptions,
): CheckedNote {
  const { template } = choice;
  const context = buildContext(parsed, choice, linkedFiles);
  const { note } = context;
  const lines = splitLines(note.text);
  const applied = note.obstacle ? rules.filter(({ id }) => id === "unreadable-note") : rules;
  const findings: Finding[] = [];
  const found: Found[] = [];
  for (const rule of applied) {
    const chosen = severities[rule.id];
    if ((chosen ?? rule.severity) === "off") continue;
    const violations = Array.from(rule.check(context, { ids: ruleIds, found }));
    for (const violation of violations) {
      found.push({ rule: rule.id, line: violation.span.startLine });
      const severity = severityOf(violation, { rule, chosen, note, template });
      findings.push(toFinding(violation, { rule, severity, language, lines }));
    }
  }
  const suppressionOf = indexSuppressions(listSuppressions(note));
  const isSuppressed = ({ rule, span: { startLine: line } }: Finding): boolean =>
    rule !== "suppression" && suppressionOf(rule, line) !== null;
  const sorted = findings.toSorted(byPlace);
  return {
    note,
    template: template === noTemplate ? null : template,
    context,
    sections: context.slots.map(toStatus),
    findings: sorted.filter((finding) => !isSuppressed(finding)),
    suppressed: sorted.filter(isSuppressed),
  };
}

function toStatus(filled: FilledSlot): SectionStatus {
  return {
    slot: filled.slot.title,
    status: statusOf(filled),
    required: filled.slot.isRequired,
    line: filled.section?.heading.startLine ?? null,
    length: filled.content?.length ?? 0,
    items: filled.content?.items ?? 0,
  };
}

type FindingParts = {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly language: Language;
  readonly lines: readonly string[];
};

function toFinding(
  { message, span, section, fix }: Violation,
  { rule, severity, language, lines }: FindingParts,
): Finding {
  return {
    rule: rule.id,
    severity,
    message: message[language],
    span,
    excerpt: excerptOf(lines, span),
    section,
    fix: fix ?? null,
    url: rulePage(rule.id),
  };
}

type SeverityChoice = {
  readonly rule: Rule<RuleId>;
  readonly chosen: RuleSeverity | undefined;
  readonly note: Note;
  readonly template: Template;
};

/** The config file decides, else the section's slot, else the rule; a template that nobody chose only warns. */
function severityOf(
  violation: Violation,
  { rule, chosen, note, template }: SeverityChoice,
): Severity {
  const severity = chosen ?? violation.severity ?? rule.severity;
  const decided = severity === "off" ? "notice" : severity;
  const isRelaxed = template.relaxesDrafts && relaxedInDrafts.has(rule.id) && isDraft(note);
  return milder(milder(decided, template.ceiling), isRelaxed ? "warning" : "error");
}

/** What is still to be written may be missing from a draft. */
const relaxedInDrafts: ReadonlySet<RuleId> = new Set([
  "todo-stub",
  "too-short",
  "too-few-items",
  "unfilled",
  "empty-section",
  "missing-content",
]);

function isDraft({ frontMatter }: Note): boolean {
  return frontMatter !== null && frontMatterField(frontMatter, "draft") === true;
}

function milder(severity: Severity, ceiling: Severity): Severity {
  return isAtLeast(severity, ceiling) ? ceiling : severity;
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.startLine - b.span.startLine || a.span.startColumn - b.span.startColumn;
}
