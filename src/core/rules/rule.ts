import type { CheckContext } from "#core/check/context.ts";
import type { Language } from "#core/language.ts";
import type { Fix } from "#core/report/report.ts";
import type { Severity } from "#core/severity.ts";
import type { Span } from "#core/span.ts";

/** One thing that is checked: pure, and alone in its file. */
export type Rule = {
  readonly id: RuleId;
  /** What its findings are where neither the template nor the config file says otherwise; `off` has to be asked for. */
  readonly severity: RuleSeverity;
  readonly check: (context: CheckContext) => Iterable<Violation>;
};

/** A severity, or a rule that is not applied. */
export type RuleSeverity = Severity | "off";

/** What a config file says of rules. */
export type RuleSeverities = Readonly<Partial<Record<RuleId, RuleSeverity>>>;

/** The name of a rule, as users write it and as its page in docs/rules is called. */
export type RuleId =
  | "empty-section"
  | "missing-section"
  | "todo-stub"
  | "too-few-items"
  | "too-many-items"
  | "too-short"
  | "unfilled"
  | "unreadable-note";

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
