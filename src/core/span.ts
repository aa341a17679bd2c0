/** Where something stands in a file. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export type Span = {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
};
