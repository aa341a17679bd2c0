import type { Remark } from "#core/report/report.ts";
import type { AnswerServer } from "./answer-server.ts";
import { type Unanswered, openAsking, toVariant } from "./ask-recorded.ts";
import type { Base } from "./base.ts";
import type { Share } from "./evidence-check.ts";
import { meet, overlap } from "./meet.ts";

/** How far two answers to the same request come to the same. */
export type Stability = {
  /** Of the suggestions of either answer, those that the other one has too. */
  readonly suggestions: Share;
  readonly notes: number;
  readonly unanswered: readonly Unanswered[];
};

/** Reviews base notes with the answers of two endpoints. */
export async function measureStability(
  bases: readonly Base[],
  [first, second]: readonly [AnswerServer, AnswerServer],
  signal: AbortSignal,
): Promise<Stability> {
  const once = openAsking(first, signal);
  const again = openAsking(second, signal);
  let [good, all, notes] = [0, 0, 0];
  for (const base of bases) {
    const [one, other] = [await once.ask(toVariant(base)), await again.ask(toVariant(base))];
    if (!one || !other) continue;
    const [some, others] = [one, other].map(({ outcome }) => outcome.note.review.suggestions);
    if (!some || !others) continue;
    notes += 1;
    all += some.length + others.length;
    good += countShared(some, others) + countShared(others, some);
  }
  return {
    suggestions: { good, all },
    notes,
    unanswered: [...once.unanswered, ...again.unanswered],
  };
}

/** How many of some suggestions show a place that one of the others shows as well. */
function countShared(some: readonly Remark[], others: readonly Remark[]): number {
  return some.filter((one) => others.some((other) => meet(placesOf(one), placesOf(other), overlap)))
    .length;
}

function placesOf({ quotes }: Remark) {
  return quotes.map(({ span }) => span);
}
