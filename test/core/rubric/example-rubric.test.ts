import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseRubric } from "#core/rubric/parse-rubric.ts";

test("the example rubric is one, and docs/rubric.md shows it as it is", () => {
  const path = "examples/rubrics/study-note.md";
  const text = readFileSync(path, "utf8");

  expect(parseRubric(text, path)).toMatchObject({
    ok: true,
    value: { criteria: [{ name: "Own words" }, { name: "Evidence" }, { name: "Next step" }] },
  });
  expect(readFileSync("docs/rubric.md", "utf8")).toContain(`\`\`\`markdown\n${text}\`\`\`\n`);
});
