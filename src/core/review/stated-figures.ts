/** The figures of a text: numbers with their units, and the words that large numbers are said with. */
export type StatedFigures = {
  /** The units that each number has, an empty one where it stands alone. */
  readonly units: ReadonlyMap<string, ReadonlySet<string>>;
  readonly words: ReadonlySet<string>;
};

/** Reads every figure of a text. Numbers in names such as GPT-4 are none: those are looked up with their names. */
export function readFigures(text: string): StatedFigures {
  const plain = text.normalize("NFKC").replaceAll(/(?<=\d),(?=\d{3})/g, "");
  const units = new Map<string, Set<string>>();
  for (const { groups } of plain.matchAll(figure)) {
    const number = groups?.["number"] ?? "";
    const unit = unify(groups?.["unit"] ?? "");
    const known = units.get(number);
    if (known) known.add(unit);
    else units.set(number, new Set([unit]));
  }
  const words = plain.toLowerCase().match(largeNumber) ?? [];
  return { units, words: new Set(words.filter((word) => !idioms.has(word))) };
}

/**
 * Whether every figure that a text states is one of `known`: the same number, and the same unit where the
 * number has one there.
 */
export function hasFigures({ units, words }: StatedFigures, known: StatedFigures): boolean {
  if ([...words].some((word) => !known.words.has(word))) return false;
  return [...units].every(([number, stated]) => {
    const there = known.units.get(number);
    if (!there) return false;
    const isBare = there.size === 1 && there.has("");
    return [...stated].every((unit) => unit === "" || isBare || there.has(unit));
  });
}

/** A number, with the unit that stands right behind it, or behind a space or a hyphen. */
const figure =
  /(?<!(?:[[\p{L}\p{N}]--\p{Script=Han}][\-_.]?|\.))(?<number>\d+(?:[.:\/]\d+)*)(?:[\s\-]?(?<unit>[A-Za-zµμ]{1,12}|[%‰°]|[万亿千百]*[\p{Script=Han}]?))?/gv;

/** What things are counted with is said in many ways, and means the same. */
function unify(unit: string): string {
  const name = unit.toLowerCase().replace(/(?<=[a-z]{3})s$/, "");
  if (/^[a-zµμ]+$/.test(name)) return synonyms.get(name) ?? (latinUnit.test(name) ? name : "");
  return /^[万亿千百]+/.exec(name)?.[0] ?? (measures.has(name) ? name : "");
}

const measures: ReadonlySet<string> = new Set("%‰°年月日号时分秒天周岁倍元米克吨升度");

const latinUnit =
  /^(?:[kmbtgpsh]|[kmgtp]i?b|[kmgtp]?bps|[kmg]?hz|[munµμ]s|[kcmnµμ]?m|[km]g|k?w|v|px|pt|fps|[qrt]ps|bit|byte|min|day|week|month|year|dollar|euro)$/;

const synonyms: ReadonlyMap<string, string> = new Map([
  ["percent", "%"],
  ["sec", "s"],
  ["second", "s"],
  ["minute", "min"],
  ["hour", "h"],
  ["millisecond", "ms"],
]);

/** Numbers in words from a hundred on, and years. */
const largeNumber =
  /[一二三四五六七八九十百千万亿两零〇]*[百千亿][一二三四五六七八九十百千万亿两零〇]*|[一二三四五六七八九十两]+万[一二三四五六七八九十百千万亿两零〇]*|[一二三四五六七八九十两零〇]{3,}|\b(?:hundred|thousand|million|billion|trillion)s?\b/gu;

/** What is said with the same characters, and is no number. */
const idioms: ReadonlySet<string> = new Set(["千万", "百", "千", "亿", "一百", "百千"]);
