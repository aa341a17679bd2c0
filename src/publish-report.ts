import type { Problem } from "#core/problem.ts";
import type { Report } from "#core/report/report.ts";
import { UserError } from "./errors.ts";
import type { Publication, PublishReport } from "./ports.ts";

/** Publishers that stand in for one another, the one that suits best first. */
export type Place = readonly PublishReport[];

/** Where a report went. */
export type Delivery = {
  readonly publications: readonly Publication[];
  /** What kept it from being published somewhere; never a part of the verdict. */
  readonly undelivered: readonly Undelivered[];
};

/** A report that could not be published somewhere, and why. */
export type Undelivered = {
  readonly error: unknown;
  /** Where it is to be found instead. */
  readonly instead: Publication | null;
};

/**
 * Publishes everywhere, one place after another; one that refuses keeps no other from its report.
 *
 * A place is a list of publishers: what the token may not do, the next one does instead.
 */
export async function publishReport(
  report: Report,
  places: readonly Place[],
  signal: AbortSignal,
): Promise<Delivery> {
  const publications: Publication[] = [];
  const undelivered: Undelivered[] = [];
  for (const place of places) {
    const refused: unknown[] = [];
    const published = await publishAt(place, refused, (publish) => publish(report, signal));
    if (published !== null) publications.push(published);
    undelivered.push(...refused.map((error) => ({ error, instead: published })));
  }
  return { publications, undelivered };
}

/** Publishes by the first publisher that may, and adds what the others said to `refused`. */
async function publishAt(
  place: Place,
  refused: unknown[],
  publish: (publisher: PublishReport) => Promise<Publication>,
): Promise<Publication | null> {
  for (const publisher of place) {
    try {
      return await publish(publisher);
    } catch (error) {
      refused.push(error);
      if (!isRefusal(error)) return null;
    }
  }
  return null;
}

/** Whether the token may not do it; a private repository, and a server that has no such thing, say that it is not there. */
function isRefusal(error: unknown): boolean {
  return error instanceof UserError && refusals.has(error.problem.code);
}

const refusals: ReadonlySet<Problem["code"]> = new Set([
  "github-permission-missing",
  "github-not-found",
]);
