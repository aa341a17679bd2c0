import type { Drop } from "#core/report/report.ts";
import { type DropReason, dropReasons } from "./drop-reason.ts";

/** Counts reasons, in the order in which a remark is looked at. */
export function countDrops(reasons: readonly DropReason[]): readonly Drop[] {
  return dropReasons.flatMap((reason) => {
    const count = reasons.filter((each) => each === reason).length;
    return count === 0 ? [] : [{ reason, count }];
  });
}

/** Adds up what several steps dropped. */
export function addDrops(...drops: readonly (readonly Drop[])[]): readonly Drop[] {
  const all = drops.flat();
  return dropReasons.flatMap((reason) => {
    const count = all.reduce((sum, drop) => sum + (drop.reason === reason ? drop.count : 0), 0);
    return count === 0 ? [] : [{ reason, count }];
  });
}
