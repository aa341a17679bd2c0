/**
 * Whether a text says what a term stands for: `RAG（检索增强…）`, `检索增强生成（RAG）`, “RAG 是指…”,
 * “RAG stands for …”, or words whose initials spell it.
 */
export function isExplained(term: string, text: string): boolean {
  // Without the markup around it: a term of nothing else would be looked for at every place of every run of it.
  const word = term.replaceAll(/^[\s*_`]+|[\s*_`]+$/g, "");
  if (!/[\p{L}\p{N}]/u.test(word)) return false;
  const name = `(?<![A-Za-z0-9])${word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}(?![A-Za-z0-9])`;
  const patterns = [
    `${name}[*_\`\\s]*[（(][^）)\\n]{2,120}[）)]`,
    `[\\p{L}\\p{N}][*_\`\\s]*[（(]\\s{0,2}(?:(?:简称|缩写为?|即|又称|aka|abbreviated)\\s{0,2}[:：]?\\s{0,2})?${name}\\s{0,2}[）)]`,
    `${name}[*_\`\\s]*(?:即|是指|指的是|是一[种个类套]|全称|的全称|代表|means|stands for|refers to|is short for|is an? )`,
    `(?:简称|缩写为?|叫做|称为|called|known as)\\s*[「“"]?${name}`,
    `${name}\\s*(?:——|—|--|[:：])\\s*\\p{L}{2,}`,
  ];
  return patterns.some((pattern) => new RegExp(pattern, "u").test(text)) || hasInitials(word, text);
}

/** Whether capitalised words side by side begin with the letters of the term: “Supervised Fine-Tuning” for SFT. */
function hasInitials(term: string, text: string): boolean {
  const letters = term.replace(/s$/, "").toUpperCase();
  if (!/^[A-Z]{2,8}$/.test(letters)) return false;
  const words = Array.from(letters, (letter) => `${letter}[a-z]+`);
  const between = "(?:[^A-Za-z\\n]{1,8}|\\s(?:of|and|the|for|to|in)\\s)";
  return new RegExp(`(?<![A-Za-z])${words.join(between)}(?![A-Za-z])`, "u").test(text);
}
