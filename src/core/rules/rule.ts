import type { CheckContext } from "#core/check/context.ts";
import type { Language } from "#core/language.ts";
import type { Severity } from "#core/severity.ts";
import type { Span } from "#core/span.ts";

/** One thing that is checked: pure, and alone in its file. */
export type Rule = {
  readonly id: RuleId;
  readonly check: (context: CheckContext) => Iterable<Violation>;
};

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
  readonly severity: Severity;
  readonly message: Readonly<Record<Language, string>>;
};
