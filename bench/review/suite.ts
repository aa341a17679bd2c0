import { type Base, pathOf } from "./base.ts";
import { type Changed, applyChange } from "./change.ts";
import type { Kind } from "./kind.ts";
import { kinds } from "./kinds.ts";
import { seededDraw } from "./random.ts";

/** A base note with one defect in it, or with what only looks like one. */
export type Case = Changed & {
  readonly id: string;
  readonly path: string;
  readonly base: Base;
  readonly kind: Kind;
  readonly role: "defect" | "near miss";
  /** What a remark has to name where the defect has no place. */
  readonly names: readonly string[];
};

/** Plants every kind of defect, and makes its near miss, in every base note that has room for them. */
export function buildSuite(bases: readonly Base[], seed: number): readonly Case[] {
  return kinds.flatMap((kind) =>
    bases.flatMap((base) => {
      const defect = buildCase({ base, kind, role: "defect" }, seed);
      const nearMiss = buildCase({ base, kind, role: "near miss" }, seed);
      return defect && nearMiss ? [defect, nearMiss] : [];
    }),
  );
}

function buildCase(which: Pick<Case, "base" | "kind" | "role">, seed: number): Case | null {
  const { base, kind, role } = which;
  const draw = seededDraw(seed, base.name, kind.name, role);
  const change = (role === "defect" ? kind.plant : kind.nearMiss)(base, draw);
  if (!change) return null;
  const name = `${base.name}.${kind.name.replaceAll(/[^A-Za-z]+/g, "-")}${role === "defect" ? "" : ".near"}`;
  const changed = applyChange(base, change);
  if (changed.text === base.text) throw new Error(`Nothing has changed in ${name}`);
  return { ...which, ...changed, id: name, path: pathOf(name), names: change.names ?? [] };
}

/** Takes some of a suite: so many defects as {@link chooseSubset} chooses, and their near misses. */
export function takeSubset(suite: readonly Case[], count: number): readonly Case[] {
  const chosen = chooseSubset(suite, count);
  return suite.filter(({ base, kind }) =>
    chosen.some((one) => one.base === base && one.kind === kind),
  );
}

/** Chooses defects: of every kind that takes a model, and of the others evenly, over all notes. */
export function chooseSubset(suite: readonly Case[], count: number): readonly Case[] {
  const defects = suite.filter(({ role }) => role === "defect");
  const byKind = [...Map.groupBy(defects, ({ kind }) => kind)];
  const byModel = byKind.filter(([{ finder }]) => finder === "model");
  const byProgram = byKind.filter(([{ finder }]) => finder === "program");
  const inTurn = [...byModel, ...takeEvenly(byProgram, count - byModel.length)];
  const chosen: Case[] = [];
  for (let round = 0; chosen.length < Math.min(count, defects.length); round += 1) {
    for (const [index, [, cases]] of inTurn.entries()) {
      // Another base note, and with it another language, for each kind and each round.
      const one = cases[(index * 4 + round) % cases.length];
      if (one && chosen.length < count && !chosen.includes(one)) chosen.push(one);
    }
  }
  return chosen;
}

function takeEvenly<Item>(items: readonly Item[], count: number): readonly Item[] {
  const wanted = Math.max(0, Math.min(count, items.length));
  return Array.from({ length: wanted }, (_, index) =>
    items.slice(Math.floor((index * items.length) / wanted)).slice(0, 1),
  ).flat();
}
