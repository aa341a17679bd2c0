import type { RuleId } from "./rules.ts";

/** Where a rule is explained. */
export function rulePage(rule: RuleId): string {
  return `https://github.com/note-review/note-review/blob/main/docs/rules/${rule}.md`;
}
