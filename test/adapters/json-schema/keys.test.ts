import { describe, expect, test } from "vitest";
import { findingsOf, judge } from "./make.ts";

const string = { type: "string" };

describe("says which keys are missing or too many", () => {
  test("a missing key belongs to the fence, or to the key around it", async () => {
    const author = { type: "object", required: ["name"], properties: { mail: string } };

    expect(
      await judge({ author }, ["author:", "  mail: ann@example.org"], { required: ["title"] }),
    ).toEqual([
      "1:1 “title” is missing from the front matter: add it",
      "2:1 In “author”: “name” is missing from the front matter: add it",
    ]);
  });

  test("an unknown key is one finding with the missing one that it is meant to be", async () => {
    const closed = { required: ["title"], additionalProperties: false };

    expect(await judge({ title: string }, ["titel: A", "colour: red"], closed)).toEqual([
      "2:1 “titel” is not a key that the template knows. Did you mean “title”?",
      "3:1 “colour” is not a key that the template knows: remove it",
    ]);
  });

  test("where other keys are allowed, the one that may be the missing one is named", async () => {
    expect(await judge({ title: string }, ["Titel: A"], { required: ["title"] })).toEqual([
      "2:1 “title” is missing from the front matter: if “Titel” is meant to be it, rename it",
    ]);
  });

  test("a short key is not taken for another short key", async () => {
    expect(await judge({ date: string }, ["name: A"], { required: ["date"] })).toEqual([
      "1:1 “date” is missing from the front matter: add it",
    ]);
  });

  test("of a condition, only what it asks for is said", async () => {
    // As text, for an object with a “then” is awaited.
    const condition = JSON.parse(
      '{ "if": { "properties": { "status": { "const": "done" } }, "required": ["status"] }, "then": { "required": ["date"] } }',
    );

    expect(await judge({ status: string }, ["status: done"], condition)).toEqual([
      "1:1 “date” is missing from the front matter: add it",
    ]);
  });

  test("of several forms, none is said to be the right one, also by reference", async () => {
    const person = { type: "object", required: ["name"] };
    const refs = { anyOf: [{ $ref: "#/$defs/person" }, { type: "object", required: ["team"] }] };

    expect(await judge({ author: refs }, ["author: {}"], { $defs: { person } })).toEqual([
      "2:9 “author” is in none of the forms that the template allows: compare it with the template's schema",
    ]);
  });
});

describe("a note", () => {
  const schema = { type: "object", required: ["title", "date"] };

  test.each([
    [
      "",
      "1 The note has no front matter: begin it with some, between two lines of ---, with “title”, “date”",
    ],
    [
      "+++\ntitle = 1\n+++",
      "1 The template checks front matter, and reads YAML alone: turn +++ into ---, and write “key: value”",
    ],
    [
      "---\njust words\n---",
      "1 The front matter has to be lines of “key: value”, with a space after the colon",
    ],
    [
      "---\ntitle: A: B\n---",
      "2 A value in YAML cannot hold “: ”, nor be followed by an indented line: put the whole value in quotation marks, or mend the indentation",
    ],
  ])("whose front matter is %j has one finding", async (text, expected) => {
    const findings = await findingsOf(schema, text);

    expect(findings.map(({ span, message }) => `${span.startLine} ${message}`)).toEqual([expected]);
  });

  test("with empty front matter lacks each key", async () => {
    expect(await findingsOf(schema, "---\n---")).toHaveLength(2);
  });

  test("without front matter is good where none is asked for", async () => {
    expect(await findingsOf({ type: "object" }, "")).toEqual([]);
  });
});
