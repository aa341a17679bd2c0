/** How a paragraph breaks off, and the words it ends with or the bracket that stays open. */
export type BreakOff = {
  readonly kind: "comma" | "connective" | "introduction" | "colon" | "bracket";
  readonly words: string;
};

/** Finds how a paragraph of prose breaks off; `null` where it does not. */
export function findBreakOff(text: string): BreakOff | null {
  const end = text.trimEnd();
  if (endsSentence.test(end)) return findOpenBracket(end);
  for (const [kind, pattern] of endings) {
    const words = pattern.exec(end.slice(-longestEnding))?.[1];
    if (words !== undefined) return { kind, words };
  }
  return findOpenBracket(end);
}

/** Whether a paragraph goes on with the sentence of the one before it. */
export function continuesSentence(text: string): boolean {
  return /^\s*(?:[a-z]|即|也就是|所以|因此|因而|但|而|那么|并|也|则|就|从而|以及|或)/u.test(text);
}

/** What nothing of `endings` ends with. */
const endsSentence = /[。！？；.!?;)）”"]$/u;

/** In UTF-16 units. */
const longestEnding = 40;

const endings: readonly (readonly [BreakOff["kind"], RegExp])[] = [
  ["comma", /([，、,])$/u],
  ["colon", /([：:])$/u],
  ["introduction", /[，。；,.;\s](例如|比如|譬如|包括|such as|including|for example)$/u],
  [
    "connective",
    /[，。；,.;\s](因为|所以|但是|可是|以及|而且|并且|如果|虽然|由于|不过|因此|然而)$/u,
  ],
  ["connective", /\s(because|and|but|or|the|of the|in order to)$/u],
];

/** The last opening bracket, if nothing after it closes it; “:(” and “f(x” open nothing. */
function findOpenBracket(text: string): BreakOff | null {
  if (!/[（(【「『《]/u.test(text)) return null;
  const start = Math.max(...openings.map((bracket) => text.lastIndexOf(bracket)));
  const words = text[start];
  if (words === undefined || /[)）\]】」』》}]/u.test(text.slice(start))) return null;
  return /[\w:;=-]$/u.test(text.slice(0, start)) ? null : { kind: "bracket", words };
}

const openings = ["（", "(", "【", "「", "『", "《"] as const;
