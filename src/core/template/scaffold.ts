/** The lines of a template's own text in one section, as they are compared. */
export function normalizeScaffold(text: string): readonly string[] {
  return text
    .split("\n")
    .map(normalizeLine)
    .filter((line) => line !== "");
}

/** Leaves out the lines of a note's text that the template had put there. */
export function withoutScaffold(text: string, scaffold: readonly string[]): string {
  if (scaffold.length === 0) return text;
  return text
    .split("\n")
    .filter((line) => !scaffold.includes(normalizeLine(line)))
    .join("\n");
}

function normalizeLine(line: string): string {
  return line.normalize("NFKC").replaceAll(/\s+/gu, " ").trim();
}
