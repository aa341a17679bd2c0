/** Tells what a note's front matter breaks of its schema. */
export type ValidateFrontMatter = (data: unknown) => readonly SchemaViolation[];

/** One place where front matter does not keep to its schema. */
export type SchemaViolation = {
  /** The keys and indexes that lead to the value. */
  readonly path: readonly (string | number)[];
  /** What stands there. */
  readonly value: unknown;
  /** The keyword of JSON Schema that was broken. */
  readonly keyword: string;
  /** What the validator says about it; `known` are the keys that the schema has for a mapping. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The validator's own words, in English. */
  readonly message: string;
};
