import { unitsOf } from "#core/detect/containment.ts";

/** A remark as far as an evaluation may speak of it. */
type Said = { readonly title: string; readonly detail: string };

/**
 * Takes out of an evaluation what it says of remarks that did not hold: each sentence, or part of one, most of which
 * stands in such a remark and in none that is kept. `null` where nothing is left.
 */
export function withoutUnproven(
  overall: string,
  unproven: readonly Said[],
  kept: readonly Said[],
): string | null {
  const [gone, held] = [unproven.map(indexWords), kept.map(indexWords)];
  const isProven = (part: string): boolean =>
    !saysMostly(part, gone) || saysMostly(part, held) || hasHalfAPair(part);
  const sentences = overall.split(/(?<=[。！？]|[.!?]\s+)(?=\S)/u);
  const left = sentences.flatMap((sentence) => {
    const parts = sentence.split(/(?<=[；，]|;\s+)(?=\S)/u);
    const proven = parts.filter(isProven);
    if (proven.length === 0) return [];
    if (proven.at(-1) === parts.at(-1)) return [proven.join("")];
    const end = /[。！？.!?]?\s*$/u.exec(sentence)?.[0] ?? "";
    return [proven.join("").replace(/[；，;]\s*$/u, end)];
  });
  return left.join("").trim() || null;
}

function indexWords({ title, detail }: Said): ReadonlySet<string> {
  return new Set(unitsOf(`${title}\n${detail}`));
}

/** Whether one of some remarks has most of the words of a part. A few words say too little to tell. */
function saysMostly(part: string, remarks: readonly ReadonlySet<string>[]): boolean {
  const units = unitsOf(part);
  if (units.length < fewestUnits) return false;
  return remarks.some((words) => units.filter((unit) => words.has(unit)).length > units.length / 2);
}

const fewestUnits = 3;

/** A part of a quotation or of a bracket says nothing without its other half. */
function hasHalfAPair(part: string): boolean {
  return ["「」", "『』", "“”", "（）", "()"].some(
    ([open = "", close = ""]) => part.split(open).length !== part.split(close).length,
  );
}
