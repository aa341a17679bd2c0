/**
 * Whether `text` says what `item` says: to the letter, or most of its words.
 *
 * Chinese is compared by pairs of characters, because a segmenter splits 智能客服 so that 智能 alone would hide
 * that it is missing; other scripts by words. At least 0.6 of an item's units have to be there, or 0.4 when its
 * first one is, which carries the topic.
 */
export function covers(text: ItemText, item: string): boolean {
  if (standsIn(text, item)) return true;
  const units = contentUnitsOf(item);
  const [first] = units;
  if (first === undefined) return true;
  const share = units.filter((unit) => text.units.has(unit)).length / units.length;
  return share >= 0.6 || (share >= 0.4 && text.units.has(first));
}

/** Whether an item stands in a text to the letter; one without Han characters has to stand there as whole words. */
function standsIn(text: ItemText, item: string): boolean {
  const words = wordsOf(item);
  if (words.trim() === "") return true;
  return /\p{Script=Han}/u.test(item)
    ? text.compact.includes(compactText(item))
    : text.words.includes(words);
}

/** A text in which items are looked up. */
export type ItemText = {
  readonly compact: string;
  /** Every word between two spaces. */
  readonly words: string;
  readonly units: ReadonlySet<string>;
};

/** Prepares a text for `covers`. */
export function indexItems(text: string): ItemText {
  return { compact: compactText(text), words: wordsOf(text), units: new Set(unitsOf(text)) };
}

function wordsOf(text: string): string {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(apostrophe, "")
    .match(/\p{Script=Han}|[[\p{L}\p{N}]--\p{Script=Han}]+/gv);
  return ` ${words?.join(" ") ?? ""} `;
}

/** “Little's law” and “Littles law” are one. */
const apostrophe = /(?<=[a-z])['’](?=[a-z])/g;

function compactText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** The units of an item that carry its meaning; all of them where it has none but function words. */
function contentUnitsOf(item: string): readonly string[] {
  const units = unitsOf(item.replaceAll(functionCharacters, " "));
  return units.length > 0 ? units : unitsOf(item);
}

/** Characters that hold a Chinese sentence together; a summary says the same thing with others. */
const functionCharacters =
  /[的了是在和与也要就都不很把被为而及以从做讲先再用看这那有没会让给更最还又或吗呢吧啊着怎什么如何哪它他她我你们所于则但却因否]/gu;

/** The pairs of Han characters and the words of other scripts in a text, in order. */
export function unitsOf(text: string): readonly string[] {
  const runs =
    text
      .normalize("NFKC")
      .toLowerCase()
      .replaceAll(apostrophe, "")
      .match(
        /\p{Script=Han}+|[[\p{L}\p{N}]--\p{Script=Han}]+(?:[\-_.][[\p{L}\p{N}]--\p{Script=Han}]+)*/gv,
      ) ?? [];
  return [...new Set(runs.flatMap(unitsOfRun))];
}

function unitsOfRun(run: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(run)) return stopWords.has(run) || run.length < 2 ? [] : [stem(run)];
  const characters = Array.from(run);
  if (characters.length === 1) return [];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** Takes off the endings that most often differ between a log and its summary: “splitting” and “splits” are “split”. */
function stem(word: string): string {
  if (word.length <= 4) return word;
  return word.replace(/(?:ing|ed|es|s)$/, "").replace(/([bdgmnprt])\1$/, "$1");
}

const stopWords: ReadonlySet<string> = new Set(
  "a an the of to in on at for and or but with without from by as is are was were be been it its this that these those can could should would will may not no than then so if we you they do does did done how what why when which there here into over under about also only very more most some any each per vs via".split(
    " ",
  ),
);
