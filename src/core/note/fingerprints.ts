/**
 * The fingerprints of a text by winnowing: two texts that share thirteen letters or digits in a row share one.
 *
 * Of the hashes of every six letters, each eight neighbours give the smallest.
 */
export function fingerprintsOf(text: string): ReadonlySet<number> {
  const letters = text.replaceAll(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
  const hashes: number[] = [];
  for (let at = 0; at + gram <= letters.length; at += 1) hashes.push(hashAt(letters, at));
  const prints = new Set<number>();
  for (let at = 0; at + window <= hashes.length; at += 1) prints.add(smallestAt(hashes, at));
  return prints;
}

const gram = 6;
const window = 8;

function hashAt(letters: string, start: number): number {
  let hash = 0;
  for (let at = start; at < start + gram; at += 1) {
    hash = Math.imul(hash ^ letters.charCodeAt(at), 0x9e3779b1);
  }
  return hash;
}

function smallestAt(hashes: readonly number[], start: number): number {
  let smallest = Infinity;
  for (let at = start; at < start + window; at += 1) {
    smallest = Math.min(smallest, hashes[at] ?? Infinity);
  }
  return smallest;
}
