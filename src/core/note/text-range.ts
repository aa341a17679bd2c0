/** A part of a text, in UTF-16 units from 0; the end is exclusive. */
export type TextRange = { readonly start: number; readonly end: number };
