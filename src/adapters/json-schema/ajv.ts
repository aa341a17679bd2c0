import { Ajv, type Options } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** Makes the validator of a draft, which is 2020-12 where a schema names none; `null` for a draft it does not know. */
export function createAjv(draft: unknown): Ajv | Ajv2020 | null {
  const name = typeof draft === "string" ? draft.replace(/#$/, "") : draft;
  const known = drafts.find(({ address }) => address === (name ?? newest));
  return known ? formats.default(known.create()) : null;
}

const newest = "https://json-schema.org/draft/2020-12/schema";

const options: Options = {
  allErrors: true,
  // The schemas beside a broken keyword tell what would have been right.
  verbose: true,
  allowUnionTypes: true,
  logger: false,
};

const drafts: readonly { readonly address: string; readonly create: () => Ajv | Ajv2020 }[] = [
  { address: newest, create: () => new Ajv2020(options) },
  { address: "http://json-schema.org/draft-07/schema", create: () => new Ajv(options) },
];

/** The addresses of the drafts that there are. */
export const draftNames: readonly string[] = drafts.map(({ address }) => address);
