/**
 * The fingerprints of a text by winnowing: two texts that share thirteen letters or digits in a row share one.
 *
 * Of the hashes of every six letters, each eight neighbours give the smallest.
 */
export function fingerprintsOf(text: string): ReadonlySet<number> {
  const hashes = hashGrams(text.replaceAll(notLetters, "").toLowerCase());
  const prints = new Set<number>();
  let smallest = Infinity;
  for (let at = 0; at + window <= hashes.length; at += 1) {
    const next = hashes[at + window - 1] ?? Infinity;
    // Most windows have the smallest hash of the one before.
    if (at > 0 && next >= smallest && hashes[at - 1] !== smallest) continue;
    smallest = at > 0 && next < smallest ? next : smallestAt(hashes, at);
    prints.add(smallest);
  }
  return prints;
}

const gram = 6;
const window = 8;

/** The commonest letters come first: to look one up in all of Unicode takes longer. */
const notLetters = /(?:(?![a-zA-Z\d\u4E00-\u9FFF])[^\p{L}\p{N}])+/gu;

/** The hashes of every six letters, each made of the one before by the letter that comes and the one that goes. */
function hashGrams(letters: string): readonly number[] {
  const hashes: number[] = [];
  let hash = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const gone = at < gram ? 0 : letters.charCodeAt(at - gram);
    hash = (Math.imul(hash, factor) + letters.charCodeAt(at) - Math.imul(gone, factorOfGone)) | 0;
    if (at >= gram - 1) hashes.push(hash);
  }
  return hashes;
}

const factor = 0x9e3779b1;
const factorOfGone = Array.from({ length: gram }).reduce<number>(
  (power) => Math.imul(power, factor),
  1,
);

function smallestAt(hashes: readonly number[], start: number): number {
  let smallest = Infinity;
  for (let at = start; at < start + window; at += 1) {
    smallest = Math.min(smallest, hashes[at] ?? Infinity);
  }
  return smallest;
}
