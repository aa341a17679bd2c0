import { fingerprintsOf } from "./fingerprints.ts";

/** A text that says almost the same as an earlier one, by their indexes. */
export type NearDuplicate = { readonly index: number; readonly earlier: number };

/**
 * Finds the texts that say almost the same as one before them: of their pairs of neighbouring characters (字) and
 * words, nine in ten are the same, or as many as the threshold asks for.
 *
 * Only texts that share fingerprints are compared, and each only with the few that share most: the time is linear.
 */
export function findNearDuplicates(
  texts: readonly string[],
  threshold: number = 0.9,
): readonly NearDuplicate[] {
  const firstWith = new Map<number, number>();
  const bags = new Map<number, Bag>();
  const bagAt = (index: number): Bag => {
    const bag = bags.get(index) ?? bagOf(texts[index] ?? "");
    bags.set(index, bag);
    return bag;
  };
  return texts.flatMap((text, index) => {
    const prints = fingerprintsOf(text);
    const candidates = findCandidates(prints, firstWith);
    for (const print of prints) if (!firstWith.has(print)) firstWith.set(print, index);
    if (candidates.length === 0) return [];
    const earlier = candidates.find(
      (other) => similarityOf(bagAt(index), bagAt(other)) >= threshold,
    );
    return earlier === undefined ? [] : [{ index, earlier }];
  });
}

/** The texts with which one shares most fingerprints, and enough to be similar. */
function findCandidates(
  prints: ReadonlySet<number>,
  firstWith: ReadonlyMap<number, number>,
): readonly number[] {
  const shared = new Map<number, number>();
  for (const print of prints) {
    const first = firstWith.get(print);
    if (first !== undefined) shared.set(first, (shared.get(first) ?? 0) + 1);
  }
  if (shared.size === 0) return [];
  return [...shared]
    .filter(([, count]) => count >= prints.size / 4)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, maximumCandidates)
    .map(([index]) => index);
}

const maximumCandidates = 3;

/** The pairs of a text, with how often each stands in it. */
type Bag = { readonly size: number; readonly counts: ReadonlyMap<string, number> };

function bagOf(text: string): Bag {
  const units = text.normalize("NFKC").toLowerCase().match(unit) ?? [];
  const counts = new Map<string, number>();
  for (const [index, second] of units.entries()) {
    const pair = `${units[index - 1] ?? ""} ${second}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { size: units.length, counts };
}

const unit = /\p{Script=Han}|[[\p{L}\p{N}\p{M}]--\p{Script=Han}]+/gv;

function similarityOf(a: Bag, b: Bag): number {
  let common = 0;
  for (const [pair, count] of a.counts) common += Math.min(count, b.counts.get(pair) ?? 0);
  return (2 * common) / (a.size + b.size);
}
