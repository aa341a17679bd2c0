/** A text as words are looked for in it: NFKC, lower case, every run of white space one space. */
export function foldText(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, " ").trim();
}
