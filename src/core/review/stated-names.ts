/** The names of a text in letters that are not Chinese, written without what their parts are joined by. */
export function readNames(text: string): ReadonlySet<string> {
  const plain = text.normalize("NFKC");
  const tokens = Array.from(plain.matchAll(token), ([name]) => name);
  const parts = tokens.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u));
  const pairs = plain.match(/\p{L}[\p{L}\p{N}]*[ \t]\d[\p{L}\p{N}.]*/gu) ?? [];
  return new Set([...tokens, ...parts, ...pairs].map(squeeze).filter((name) => name !== ""));
}

/**
 * Finds a name that a text states and `known` does not have; `null` where there is none.
 *
 * Among Chinese every word in other letters is a name. Elsewhere it is one with a capital or a digit in it, at the start
 * of a sentence too unless it is a word that sentences start with.
 */
export function findUnknownName(text: string, known: ReadonlySet<string>): string | null {
  const plain = text.normalize("NFKC");
  const isChinese = /\p{Script=Han}/u.test(plain);
  for (const { 0: name, index } of plain.matchAll(token)) {
    if (!isChinese && !isName(name)) continue;
    if (!isChinese && isFirst(plain, index) && isOpener(name)) continue;
    if (!isKnown(name, known)) return name;
  }
  return null;
}

/** A word in other letters, with what joins its parts: GPT-4, Node.js, C++. */
const token =
  /[[\p{L}]--[\p{Script=Han}]][[\p{L}\p{N}\p{M}]--[\p{Script=Han}]]*(?:[\-_.+\/'’][[\p{L}\p{N}]--[\p{Script=Han}]]+)*[+#]*/gv;

function squeeze(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]s$/u, "")
    .replaceAll(/[\s\-_.'’]/gu, "");
}

function isName(word: string): boolean {
  return /\p{Lu}|\d/u.test(word) && word !== "I" && word !== "A";
}

function isKnown(name: string, known: ReadonlySet<string>): boolean {
  const squeezed = squeeze(name);
  if (known.has(squeezed) || known.has(singular(squeezed))) return true;
  const parts = name.split(/[/&]/);
  return parts.length > 1 && parts.every((part) => isKnown(part, known));
}

function singular(name: string): string {
  return name.replace(/(?<=.{2})s$/u, "");
}

function isFirst(text: string, index: number): boolean {
  return /(?:^|[.!?:;–—]\s|[“"(])\s*$/u.test(text.slice(Math.max(0, index - 4), index));
}

/** Whether a capitalised word may be an ordinary one that a sentence starts with. */
function isOpener(word: string): boolean {
  if (!/^\p{Lu}\p{Ll}*$/u.test(word)) return false;
  const plain = word.toLowerCase();
  return (
    openers.has(plain) || (plain.length > 5 && /(?:ing|ed|ly|tion|ment|ness|ers)$/u.test(plain))
  );
}

const openers: ReadonlySet<string> = new Set(
  "a about after all also although among an and any are as asking at author avoid be because before both build but by can check choose compare consider context do each even every few first for from give good had has have he here how however i if in instead into is it its keep know learn less let like long look make many measure more most much name never no not note notes now of on once one only open or other our over overall people plan prefer put read reader readers remember rules run same say second see set she should show since small so some start state still study such take test that the their them then there these they think third this those three time to too treat try two under understand until use what when where whether which while who why with without word work write you your".split(
    " ",
  ),
);
