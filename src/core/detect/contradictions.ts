import type { Passage } from "#core/note/passages.ts";
import type { NoteParts } from "./parts.ts";
import type { Pair } from "./pair.ts";
import { type Claim, readClaim } from "./polarity.ts";
import { type Sentence, listSentences } from "./sentences.ts";

/**
 * Finds pairs of sentences that say the same thing, one of them with a “not”, or with the opposite word.
 *
 * They are candidates: what differs may be what they are about. Only sentences that share rare words are compared,
 * and only so many, so that the time is linear.
 */
export function findContradictions(parts: NoteParts): readonly Pair[] {
  const said = listSentences(parts.all).slice(0, maximumSentences).flatMap(listSaid);
  const index = indexPlain(said.filter(({ claim }) => !claim.isNegated));
  const seen = new Set<string>();
  return said
    .filter(({ claim }) => claim.isNegated)
    .flatMap((negated) => {
      const plain = listCandidates(negated, index).find((other) =>
        areOpposed(negated, other, parts),
      );
      if (!plain) return [];
      const [first, second] = [negated, plain].toSorted((a, b) => a.index - b.index);
      const places = `${first?.index} ${second?.index}`;
      if (!first || !second || seen.has(places)) return [];
      seen.add(places);
      return [{ first: first.passage, second: second.passage }];
    });
}

/** What a sentence, or a clause of it, claims. */
type Said = {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly claim: Claim;
  readonly index: number;
  readonly extent: "sentence" | "clause" | "several clauses";
};

/** A sentence and, where it has several, each of its clauses that says something by itself. */
function listSaid(sentence: Sentence, index: number): readonly Said[] {
  const { text, line } = sentence;
  const whole = readClaim(text);
  if (!whole) return [];
  const clauses = text
    .split(clauseEnd)
    .filter((clause) => clause.trim() !== "" && !contrast.test(clause));
  const extent: Said["extent"] = clauses.length > 1 ? "several clauses" : "sentence";
  const parts = clauses.length > 1 ? clauses.map((clause) => clause.trim()) : [];
  return [
    { passage: { text, line }, sentence, claim: whole, index, extent },
    ...parts.flatMap((clause) => {
      const claim = readClaim(clause);
      const passage = { text: clause, line };
      return claim && claim.units.size > fewestUnits
        ? [{ passage, sentence, claim, index, extent: "clause" as const }]
        : [];
    }),
  ].filter(({ claim }) => claim.units.size >= fewestUnits);
}

const clauseEnd = /[，；：。！]|[,;:]\s/u;

/** The half of “not this but that”. */
const contrast = /而不是|而非|^\s*(?:而?不是|并非|而是|not |rather |but )/iu;

const maximumSentences = 2000;
const fewestUnits = 4;

function indexPlain(said: readonly Said[]): ReadonlyMap<string, readonly Said[]> {
  const index = new Map<string, Said[]>();
  for (const one of said) {
    for (const unit of one.claim.units) {
      const others = index.get(unit);
      if (others) others.push(one);
      else index.set(unit, [one]);
    }
  }
  return index;
}

/** The sentences that share most of the rarer words. */
function listCandidates(
  { claim }: Said,
  index: ReadonlyMap<string, readonly Said[]>,
): readonly Said[] {
  const shared = new Map<Said, number>();
  for (const unit of claim.units) {
    const others = index.get(unit) ?? [];
    if (others.length > maximumShared) continue;
    for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared]
    .filter(([, count]) => count >= claim.units.size / 3)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, maximumCandidates)
    .map(([other]) => other);
}

const maximumShared = 40;
const maximumCandidates = 3;

function areOpposed(a: Said, b: Said, parts: NoteParts): boolean {
  if (a.index === b.index) return false;
  // Two clauses may have two conditions before them, and a sentence of several its “not” in another one.
  if (
    (a.extent === "clause" && b.extent !== "sentence") ||
    (b.extent === "clause" && a.extent !== "sentence")
  )
    return false;
  const size = Math.min(a.claim.units.size, b.claim.units.size);
  return size >= fewestUnitsOf(a, b, parts) && sayTheSame(a.claim, b.claim);
}

/** How much two sentences have to say: the further apart they stand, the more may go without saying in them. */
function fewestUnitsOf(one: Said, other: Said, { log, summary }: NoteParts): number {
  const [a, b] = [one.sentence, other.sentence];
  const isRetold =
    (log.includes(a.section) && summary.includes(b.section)) ||
    (log.includes(b.section) && summary.includes(a.section));
  if (isRetold) return fewestUnits;
  // The points of a list are cases side by side, and those of two lists have two subjects.
  const isSame = a.section === b.section;
  if ((a.isItem && b.isItem) || (!isSame && (a.isItem || b.isItem))) return Infinity;
  if (isSame) return fewestUnits;
  return hasSameUnits(one.claim, other.claim) ? 6 : 8;
}

function hasSameUnits(a: Claim, b: Claim): boolean {
  return a.units.size === b.units.size && [...a.units].every((unit) => b.units.has(unit));
}

/** Whether nothing is put in the place of something else: the one may only say more than the other. */
function sayTheSame(a: Claim, b: Claim): boolean {
  const onlyA = [...a.units].filter((unit) => !b.units.has(unit));
  const onlyB = [...b.units].filter((unit) => !a.units.has(unit));
  const shared = a.units.size - onlyA.length;
  if (shared / (shared + onlyA.length + onlyB.length) < threshold) return false;
  const words = [onlyA, onlyB].map((units) => units.filter((unit) => !han.test(unit)).length);
  if (Math.min(...words) > 0) return false;
  // A character that is put in parts one pair and makes two; one in the place of another leaves as many.
  const [less = 0, more = 0] = [onlyA.length, onlyB.length].toSorted((x, y) => x - y);
  return less === 0 || (less === 1 && more > 1);
}

const threshold = 0.72;
const han = /\p{Script=Han}/u;
