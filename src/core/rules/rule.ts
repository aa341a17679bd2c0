import type { CheckContext } from "#core/check/context.ts";
import type { Language } from "#core/language.ts";
import type { Fix } from "#core/report/report.ts";
import type { RemarkCategory } from "#core/review/category.ts";
import { type Severity, severities } from "#core/severity.ts";
import type { Span } from "#core/span.ts";

/** One thing that is checked: pure, and alone in its file. */
export type Rule<Id extends string = string> = {
  /** Its name, as users write it and as its page in docs/rules is called. */
  readonly id: Id;
  /** What it asks of a note, for lists of rules. */
  readonly summary: Readonly<Record<Language, string>>;
  /** What its findings are where neither the template nor the config file says otherwise; `off` has to be asked for. */
  readonly severity: RuleSeverity;
  /** What remarks of a review that say the same are about; left out where none says it. */
  readonly about?: readonly RemarkCategory[];
  /** Whether a finding is about all of its section, though it stands at the heading. */
  readonly isOfSection?: true;
  readonly check: (context: CheckContext, others: OtherRules) => Iterable<Violation>;
};

/** What a rule is told of the other ones. */
export type OtherRules = {
  /** The names of all rules. */
  readonly ids: readonly string[];
  /** What those before it have found. */
  readonly found: readonly Found[];
};

/** Which rule was broken on which line. */
export type Found = { readonly rule: string; readonly line: number };

/** A severity, or a rule that is not applied. */
export type RuleSeverity = (typeof ruleSeverities)[number];

/** What a config file may say of a rule. */
export const ruleSeverities = [...severities, "off"] as const;

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
