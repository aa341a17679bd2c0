import type { Section } from "#core/note/section.ts";
import { isAbsent } from "#core/review/absence.ts";
import { findQuote } from "#core/review/find-quote.ts";
import { type Ground, placesOf } from "./ground.ts";
import type { RememberedRemark } from "./remembered.ts";

/**
 * What a program can tell of an earlier suggestion: its words stand where nothing has changed, they are gone or what it
 * called lacking is there, or neither.
 */
export type Standing = "stands" | "gone" | "unclear";

/** An earlier suggestion, and what a program can tell of it. */
export type Settled = {
  readonly remark: RememberedRemark;
  readonly standing: Standing;
  /** The sections that its words stand in. */
  readonly sections: readonly Section[];
};

/** Looks an earlier suggestion up in a note that has changed since. */
export function settle(remark: RememberedRemark, ground: Ground): Settled {
  const { evidence, section } = remark;
  const places = evidence.map(({ text }) => placesOf(ground, text, section));
  const sections = [...new Set(places.flat().map((place) => place.section))];
  return { remark, standing: judge(remark, places, ground), sections };
}

function judge(
  remark: RememberedRemark,
  places: readonly ReturnType<typeof placesOf>[],
  ground: Ground,
): Standing {
  if (remark.absence !== null && !stillLacks(remark, ground)) return "gone";
  if (places.every((found) => found.length === 0)) {
    return remark.absence === null ? "gone" : "unclear";
  }
  const isUntouched = places.every(
    (found) =>
      found.length > 0 &&
      found.every(({ section, isExact }) => isExact && ground.unchanged.has(section)),
  );
  return isUntouched ? "stands" : "unclear";
}

/** Whether the note still lacks what a suggestion calls absent. */
export function stillLacks(remark: RememberedRemark, { note, evidence }: Ground): boolean {
  const { absence, category, title, detail } = remark;
  if (absence === null) return false;
  const said = `${title}\n${detail}`;
  const quotes = remark.evidence.flatMap((quote) => findQuote(evidence, quote) ?? []);
  return isAbsent({ words: absence, category, note, evidence, quotes, said });
}
