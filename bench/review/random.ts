import { digestOf } from "#core/digest.ts";

/** Draws one of several things; the same seed draws the same ones in the same order. */
export type Draw = <Item>(items: readonly Item[]) => Item | undefined;

/** Makes a draw from words that name what is drawn for, so that no case changes what another one gets. */
export function seededDraw(...words: readonly (string | number)[]): Draw {
  let state = Number.parseInt(digestOf(words.join("/"), 8), 16);
  return (items) => {
    state = next(state);
    return items[state % Math.max(1, items.length)];
  };
}

/** Marsaglia's xorshift, in 32 bits. */
function next(state: number): number {
  let bits = state === 0 ? 1 : state;
  bits ^= bits << 13;
  bits ^= bits >>> 17;
  bits ^= bits << 5;
  return bits >>> 0;
}
