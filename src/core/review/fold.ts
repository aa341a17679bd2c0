/** A text as it is compared, and for each of its UTF-16 units the offset in the source it comes from. */
export type Folded = { readonly text: string; readonly offsets: readonly number[] };

/** Folds a text: NFKC, lower case, quotes unified, without white space, markup, dashes and zero-width characters. */
export function fold(text: string): Folded {
  const folded: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    if (!dropped.test(character)) {
      const plain = unify(character.normalize("NFKC").toLowerCase());
      folded.push(plain);
      for (let unit = 0; unit < plain.length; unit += 1) {
        offsets.push(offset + Math.min(unit, character.length - 1));
      }
    }
    offset += character.length;
  }
  return { text: folded.join(""), offsets };
}

/** What folding drops. */
export const dropped =
  /[\s\p{Cf}\p{Cc}\p{Co}\p{Default_Ignorable_Code_Point}\p{Pd}*_~`#>[\]()|\\!（）【】]/u;

function unify(character: string): string {
  return unified.get(character) ?? character;
}

const unified: ReadonlyMap<string, string> = new Map([
  ...["“", "”", "「", "」", "『", "』", "‘", "’", "'"].map((mark) => [mark, '"'] as const),
  ["、", ","],
  ["。", "."],
]);
