/** Where something stands in a file. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export type Span = {
  /** The line of its first character, from 1. */
  readonly startLine: number;
  /** The column of its first character, from 1. */
  readonly startColumn: number;
  /** The line of its last character, from 1. */
  readonly endLine: number;
  /** One past the column of its last character. */
  readonly endColumn: number;
};
