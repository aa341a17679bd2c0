/** Whether a text says what a term stands for. */
export function isExplained(term: string, text: string): boolean {
  return findExplanation(term, text) !== null;
}

/**
 * Finds the words by which a text says what a term stands for: `RAG（检索增强…）`, `检索增强生成（RAG）`,
 * “RAG 是指…”, “RAG stands for …”, or capitalised words whose initials spell it; `null` when it does not say.
 */
export function findExplanation(term: string, text: string): string | null {
  // Without the markup around it: a term of nothing else would be looked for at every place of every run of it.
  const word = term.replaceAll(/^[\s*_`]+|[\s*_`]+$/g, "");
  if (!/[\p{L}\p{N}]/u.test(word)) return null;
  const literal = word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  const name = `(?<![A-Za-z0-9])${literal}(?![A-Za-z0-9])`;
  // Words in the brackets, and not the term over again as in “SFT (iw-SFT)”.
  const words = `(?![^）)\\n]{0,120}${literal})(?=[^）)\\n]{0,120}(?:\\p{Script=Han}{2}|[A-Za-z]{3}))`;
  const patterns = [
    `${name}[*_\`\\s]*[（(]${words}[^）)\\n]{2,120}[）)]`,
    `[\\p{L}\\p{N}][*_\`\\s]*[（(]\\s{0,2}(?:(?:简称|缩写为?|即|又称|aka|abbreviated)\\s{0,2}[:：]?\\s{0,2})?${name}\\s{0,2}[）)]`,
    `${name}[*_\`\\s]*(?:即|是指|指的是|是一[种个类套]|全称|的全称|代表|means|stands for|refers to|is short for|is an? )`,
    `(?:简称|缩写为?|叫做|称为|called|known as)\\s*[「“"]?${name}`,
    `${name}\\s*(?:——|—|--|[:：])\\s*\\p{L}{2,}`,
  ];
  for (const pattern of [...patterns, ...initialsOf(word)]) {
    const match = new RegExp(pattern, "u").exec(text);
    if (match) return wholeClause(text, match.index, match.index + match[0].length);
  }
  return null;
}

/** A pattern of capitalised words side by side that begin with the letters of the term: “Supervised Fine-Tuning”. */
function initialsOf(term: string): readonly string[] {
  const letters = term.replace(/s$/, "").toUpperCase();
  if (!/^[A-Z]{2,8}$/.test(letters)) return [];
  const words = Array.from(letters, (letter) => `${letter}[a-z]+`);
  const between = "(?:[^A-Za-z\\n]{1,8}|\\s(?:of|and|the|for|to|in)\\s)";
  return [`(?<![A-Za-z])${words.join(between)}(?![A-Za-z])`];
}

/** Widens a range to the clause it stands in, by a few words at most; a closing bracket ends it. */
function wholeClause(text: string, start: number, end: number): string {
  const before = /[^\s，。；、,.;:：|]{0,16}$/u.exec(text.slice(Math.max(0, start - 16), start));
  const isClosed = /[)）]$/u.test(text.slice(start, end));
  const after = isClosed ? null : /^[^\n。；;，,.]{0,40}/u.exec(text.slice(end, end + 40));
  return `${before?.[0] ?? ""}${text.slice(start, end)}${after?.[0] ?? ""}`.trim();
}
