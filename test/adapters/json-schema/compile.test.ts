import { describe, expect, test } from "vitest";
import { compileSchema } from "#adapters/json-schema/compile.ts";

const string = { type: "string" };

describe("a schema", () => {
  const draft7 = "http://json-schema.org/draft-07/schema#";
  const newest = "https://json-schema.org/draft/2020-12/schema";

  test.each([
    ["of draft 7 has tuples of its own", draft7, { items: [string, { type: "number" }] }],
    ["of 2020-12 has prefixItems", newest, { prefixItems: [string, { type: "number" }] }],
    ["that names no draft is of 2020-12", undefined, { prefixItems: [string, { type: "number" }] }],
  ])("%s", async (_, $schema, tuple) => {
    const validate = await compileSchema(
      {
        ...($schema === undefined ? {} : { $schema }),
        properties: { x: { type: "array", ...tuple } },
      },
      "note.schema.json",
    );

    expect(validate({ x: ["a", "b"] }).map(({ path }) => path)).toEqual([["x", 1]]);
  });

  test.each([
    ["a list", [], /not an object/],
    ["a keyword that does not exist", { requried: ["a"] }, /unknown keyword: "requried"/],
    ["a keyword of the wrong type", { required: "a" }, /required must be array/],
    ["a format that does not exist", { type: "string", format: "day" }, /unknown format "day"/],
    ["a pattern that is none", { type: "string", pattern: "(" }, /[Ii]nvalid regular expression/],
    [
      "a reference to another address",
      { $ref: "https://example.org/a.json" },
      /can't resolve reference/,
    ],
    ["a reference to another file", { $ref: "./other.json" }, /can't resolve reference/],
    [
      "a draft that is not known",
      { $schema: "http://json-schema.org/draft-04/schema#" },
      /\$schema has to be/,
    ],
    ["an asynchronous test", { $async: true }, /\$async/],
  ])("with %s is refused", async (_, schema, reason) => {
    await expect(compileSchema(schema, "note.schema.json")).rejects.toMatchObject({
      problem: {
        code: "schema-invalid",
        path: "note.schema.json",
        reason: expect.stringMatching(reason),
      },
    });
  });
});
