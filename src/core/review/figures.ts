/** Counts the letters and digits of a text. */
export function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Whether two folded texts have the same digits, numerals and negations in the same order. */
export function hasSameFigures(a: string, b: string): boolean {
  return listFigures(a) === listFigures(b);
}

function listFigures(text: string): string {
  return (text.match(figure) ?? []).join(" ");
}

const figure =
  /\p{N}|(?<=\p{N})[.,:/](?=\p{N})|[零一二三四五六七八九十百千万亿两半不没无未非]|not|never|without|n"t/gu;
