import type { Passage } from "#core/note/passages.ts";

/** Two places of a note that are to be held against each other, in document order where they have one. */
export type Pair = { readonly first: Passage; readonly second: Passage };

/** Two places that call one thing by different names, and these names. */
export type TwoNames = Pair & { readonly names: readonly [string, string] };
