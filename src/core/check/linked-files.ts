/** What is known of the files that notes link to, by the path from the repository's root that was asked for. */
export type LinkedFiles = ReadonlyMap<string, LinkedFile | null>;

/** A file as it is stored; `path` may differ from what was asked for in the case of its letters. */
export type LinkedFile = {
  readonly path: string;
  /** `null` for what is no text, or was not read. */
  readonly text: string | null;
};
