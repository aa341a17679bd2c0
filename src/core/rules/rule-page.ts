/** Where a rule is explained. */
export function rulePage(rule: string): string {
  return `https://github.com/note-review/note-review/blob/main/docs/rules/${rule}.md`;
}
