import type { Passage } from "#core/note/passages.ts";
import { unitsOf } from "./containment.ts";

/** A number with its unit, and what the words around it say that it counts. */
export type Quantity = {
  /** As it is written, with its unit. */
  readonly text: string;
  readonly value: number;
  /** How many digits come after the point, at the scale of the value. */
  readonly precision: number;
  /** What follows the number: a unit, a measure word; empty where nothing does. */
  readonly unit: string;
  /** The word before it. */
  readonly label: string;
  readonly context: ReadonlySet<string>;
  readonly passage: Passage;
};

/** Lists the quantities in a passage; versions, dates, times, and numbering are none. */
export function listQuantities(passage: Passage): readonly Quantity[] {
  return passage.text.split(clauseEnd).flatMap((clause) => {
    const context = new Set(unitsOf(clause.replaceAll(range, " ").replaceAll(quantity, " ")));
    const alone = clause.replaceAll(range, (words) => " ".repeat(words.length));
    const read = [
      ...Array.from(alone.matchAll(quantity), readMatch),
      ...Array.from(clause.matchAll(range), readRange).flat(),
    ];
    return read.flatMap((one) => (one ? [{ ...one, context, passage }] : []));
  });
}

type Read = Omit<Quantity, "context" | "passage">;

function readMatch({ 0: words, groups, index, input }: RegExpExecArray): Read | null {
  const before = input.slice(Math.max(0, index - 40), index);
  const read = groups ? readQuantity(groups, before) : null;
  return read && { ...read, text: words.trim() };
}

/** Both ends of a range, which are held against those of other ranges alone. */
function readRange({ 0: words, groups, index, input }: RegExpExecArray): readonly Read[] {
  const { from = "", to = "", unit = "" } = groups ?? {};
  const before = input.slice(Math.max(0, index - 40), index);
  const [low, high] = [from, to].map((digits) => readQuantity({ digits, unit }, before));
  if (!low || !high) return [];
  const text = words.trim();
  return [
    { ...low, text, unit: `from ${low.unit}` },
    { ...high, text, unit: `to ${high.unit}` },
  ];
}

/** Two figures with one unit: “150–300 毫秒”. */
const range =
  /(?<![\w.:/-])(?<from>\d+(?:\.\d+)?)\s?[-–—~～到至]\s?(?<to>\d+(?:\.\d+)?)\s?(?<unit>[毫微纳]秒|分钟|小时|字节|[%％]|(?![年月日号点])\p{Script=Han}|[A-Za-z]{1,12})(?![\d-])/gu;

const clauseEnd = /[，。；;：！？、\n]|[,:!?]\s|\s[-=]+>\s?|\.\s/u;

const quantity =
  /(?<![\w.:/#+^_~～\-–—@])(?<digits>\d{1,3}(?:,\d{3})+|\d+)(?<fraction>\.\d+)?(?![\d.:/~～–—-]*\d)(?:\s?(?<scale>[kKMB千万亿])(?![A-Za-z]))?\s?(?<unit>[%％‰°]C?|[毫微纳]秒|分钟|小时|[毫厘分千]米|公[里斤]|字节|个月|人次|百分点|\p{Script=Han}|[A-Za-zμ]+)?/gu;

function readQuantity(
  groups: Readonly<Record<string, string | undefined>>,
  before: string,
): Omit<Read, "text"> | null {
  const { digits = "", fraction = "", scale = "", unit = "" } = groups;
  const isYear = /^(?:19|20)\d\d$/.test(digits) && fraction + unit === "";
  if (isYear || noMeasure.test(unit) || /[第图表式]\s?$/u.test(before)) return null;
  const factor = scales.get(scale.toLowerCase()) ?? 1;
  return {
    value: Number(digits.replaceAll(",", "") + fraction) * factor,
    precision: Math.max(0, fraction.length - 1) - Math.log10(factor),
    unit: nameOf(unit, scale),
    label: unitsOf(before.replaceAll(connectives, " ")).at(-1) ?? "",
  };
}

/** What makes a number a date, a place in a row or a part of a heading. */
const noMeasure = /^[年月日号章节讲课点]$/u;

const connectives =
  /[为是到了约有用要取在=≈：]|设为|\b(?:is|are|was|of|to|at|about|around|the|a)\b/giu;

const scales: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["千", 1e3],
  ["万", 1e4],
  ["m", 1e6],
  ["亿", 1e8],
  ["b", 1e9],
]);

function nameOf(unit: string, scale: string): string {
  if (unit === "") return scale === "" ? "" : "scaled";
  return unit
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(?<=\w{3})s$/, "");
}
