import * as fc from "fast-check";
import { expect, test } from "vitest";
import { listSecretForms, redact } from "#adapters/openai/secret-forms.ts";

const key = "sk-A+b/c=d%e-0123";

test.each([
  ["as it is", key],
  ["in an address", encodeURIComponent(key)],
  ["in JSON", JSON.stringify(`say ${key}"`)],
  ["in hex", Buffer.from(key).toString("hex")],
  ["in capital hex", Buffer.from(key).toString("hex").toUpperCase()],
  ["in base64", Buffer.from(key).toString("base64")],
  ["in base64 of an address", Buffer.from(key).toString("base64url")],
])("a key %s is taken out of a text", (_, form) => {
  const text = redact(`前 ${form} 后`, key);

  expect(text).toMatch(/^前 .*\*\*\*.* 后$/);
  expect(text.length).toBeLessThan(20);
});

test("a key in base64 is found wherever in a longer text it stands", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (before, after) => {
      const encoded = Buffer.from(before + key + after).toString("base64");
      const rest = Buffer.from(redact(encoded, key).replaceAll("*", ""), "base64").toString();

      expect(redact(encoded, key)).toContain("***");
      expect(rest).not.toContain(key.slice(2, -2));
    }),
  );
});

test("a text without the key stays as it is", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!listSecretForms(key).some((form) => text.includes(form)));
      expect(redact(text, key)).toBe(text);
    }),
  );
});

test.each(["", "key", "sk-1234"])("the word %j is too short to be looked for", (secret) => {
  expect(listSecretForms(secret)).toEqual([]);
  expect(redact(`the ${secret} stays`, secret)).toBe(`the ${secret} stays`);
});
