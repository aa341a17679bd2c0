import type { CheckContext } from "#core/check/context.ts";
import type { Language } from "#core/language.ts";
import type { Fix } from "#core/report/report.ts";
import { type Severity, severities } from "#core/severity.ts";
import type { Span } from "#core/span.ts";

/** One thing that is checked: pure, and alone in its file. */
export type Rule = {
  readonly id: RuleId;
  /** What its findings are where neither the template nor the config file says otherwise; `off` has to be asked for. */
  readonly severity: RuleSeverity;
  /** `found` is what the rules before it have found. */
  readonly check: (context: CheckContext, found: readonly Found[]) => Iterable<Violation>;
};

/** Which rule was broken on which line. */
export type Found = { readonly rule: RuleId; readonly line: number };

/** A severity, or a rule that is not applied. */
export type RuleSeverity = (typeof ruleSeverities)[number];

/** What a config file may say of a rule. */
export const ruleSeverities = [...severities, "off"] as const;

/** What a config file says of rules. */
export type RuleSeverities = Readonly<Partial<Record<RuleId, RuleSeverity>>>;

/** The name of a rule, as users write it and as its page in docs/rules is called. */
export type RuleId = (typeof ruleIds)[number];

/** The names of all rules. */
export const ruleIds = [
  "missing-section",
  "empty-section",
  "todo-stub",
  "unfilled",
  "too-short",
  "too-long",
  "too-few-items",
  "too-many-items",
  "missing-content",
  "missing-text",
  "forbidden-text",
  "changed-text",
  "section-order",
  "section-count",
  "heading-level",
  "unexpected-section",
  "front-matter",
  "unknown-template",
  "suppression",
  "unreadable-note",
  "duplicate-heading",
  "hidden-text",
  "leftover-directive",
  "missing-file",
  "mixed-line-ends",
  "skipped-heading-level",
  "undescribed-image",
  "unrendered-emphasis",
  "todo-left",
  "repeated-paragraph",
  "repeated-item",
  "unfinished-sentence",
  "unexplained-acronym",
  "unused-keyword",
  "dropped-log-item",
] as const;

/** A place that breaks a rule, and what the writer should do there. */
export type Violation = {
  readonly span: Span;
  /** The title of the section it is about. */
  readonly section: string | null;
  /** That of the template's section it is about; absent, it is the rule's own. */
  readonly severity?: Severity;
  /** An edit that mends it, where there is only one. */
  readonly fix?: Fix;
  readonly message: Readonly<Record<Language, string>>;
};
