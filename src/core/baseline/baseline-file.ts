import { z } from "zod/mini";
import type { Baseline, KnownFinding } from "./baseline.ts";

/** Writes a baseline as JSON that diffs well: sorted, a finding a line. */
export function writeBaseline(baseline: Baseline): string {
  const lines = baseline
    .toSorted((a, b) => compare(sortKey(a), sortKey(b)))
    .map(
      ({ path, rule, section, text, count }) =>
        `    ${JSON.stringify({ path, rule, section, text, count })}`,
    );
  const findings = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  return `{\n  "version": ${version},\n  "findings": ${findings}\n}\n`;
}

/** Reads a baseline; `null` when it is none, or of a version that is not known. */
export function parseBaseline(text: string): Baseline | null {
  try {
    return schema.parse(JSON.parse(text)).findings;
  } catch {
    return null;
  }
}

/** Whether a text is, or once was, a baseline: also one that a merge conflict has torn. */
export function isBaseline(text: string): boolean {
  return text.trim() === "" || /"findings"\s*:/.test(text);
}

const version = 1;

const schema = z.object({
  version: z.literal(version),
  findings: z.array(
    z.object({
      path: z.string(),
      rule: z.string(),
      section: z.nullable(z.string()),
      text: z.string(),
      count: z.int().check(z.positive()),
    }),
  ),
});

function sortKey({ path, rule, section, text }: KnownFinding): string {
  return [path, rule, section ?? "", text].join("\u0000");
}

/** By code unit, the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
