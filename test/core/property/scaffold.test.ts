import * as fc from "fast-check";
import { expect, test } from "vitest";
import { scaffoldNote } from "#core/template/scaffold-note.ts";
import { checked, template } from "#test/core/make.ts";
import { templates } from "./templates.ts";

test.each([
  ["the template's own text", (text: string) => text],
  ["a new note from it", (text: string) => scaffoldNote(template(text), false)],
])("%s is never green", (_, copy) => {
  fc.assert(
    fc.property(templates, (text) => {
      fc.pre(template(text).slots.some(({ isGenerated }) => !isGenerated));
      const severities = checked(copy(text), text).findings.map(({ severity }) => severity);
      expect(severities).toContain("error");
    }),
    { numRuns: 200 },
  );
});
