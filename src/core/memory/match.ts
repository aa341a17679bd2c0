import { unitsOf } from "#core/detect/containment.ts";
import type { Remark } from "#core/report/report.ts";
import { fold } from "#core/review/fold.ts";
import type { RememberedRemark } from "./remembered.ts";

/** Which earlier suggestion each of some remarks makes again; a suggestion is made again by one remark. */
export function matchRemarks(
  remarks: readonly Remark[],
  earlier: readonly RememberedRemark[],
): ReadonlyMap<Remark, RememberedRemark> {
  const matches = new Map<Remark, RememberedRemark>();
  const left = new Set(earlier);
  for (const isSame of [hasSameName, isAboutTheSame]) {
    for (const remark of remarks) {
      if (matches.has(remark)) continue;
      const match = [...left].find((one) => isSame(remark, one));
      if (match === undefined) continue;
      matches.set(remark, match);
      left.delete(match);
    }
  }
  return matches;
}

function hasSameName(remark: Remark, earlier: RememberedRemark): boolean {
  return remark.id === earlier.id;
}

/** Whether both are of one kind, in one section, and about the same lack or much the same words. */
function isAboutTheSame(remark: Remark, earlier: RememberedRemark): boolean {
  if (remark.category !== earlier.category || remark.section !== earlier.section) return false;
  if (remark.absence !== null && earlier.absence !== null) {
    return fold(remark.absence).text === fold(earlier.absence).text;
  }
  return remark.quotes.some(({ text }) =>
    earlier.evidence.some((quote) => resembles(text, quote.text)),
  );
}

/** Whether one passage has at least half of the words of the other. */
function resembles(one: string, other: string): boolean {
  const [a, b] = [fold(one).text, fold(other).text];
  if (a === "" || b === "") return false;
  return a.includes(b) || b.includes(a) || shareOf(one, other) >= 0.5 || shareOf(other, one) >= 0.5;
}

function shareOf(one: string, other: string): number {
  const units = unitsOf(one);
  const others = new Set(unitsOf(other));
  return units.length === 0 ? 0 : units.filter((unit) => others.has(unit)).length / units.length;
}
