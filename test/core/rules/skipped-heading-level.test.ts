import { expect, test } from "vitest";
import { findingsOfRule } from "./make.ts";

test.each([
  ["## A\n\n#### B", "“B” goes from a heading of level 2 to one of level 4: use level 3, “###”"],
  [
    "# A\n### B\n# C\n### D\n### E\n##### F",
    "“B” goes from a heading of level 1 to one of level 3: use level 2, “##” (and 2 more on lines 4 and 6)",
  ],
])("%j", (markdown, message) => {
  const findings = findingsOfRule("skipped-heading-level", markdown);
  expect(findings.map((finding) => finding.message)).toEqual([message]);
});

test.each([
  ["a deep first heading", "#### A\n\n# B\n\n## C"],
  ["a step back over levels", "# A\n## B\n### C\n# D"],
  ["a machine's heading", "# A\n\n#### GPT-4o评价"],
])("%s is accepted", (_, markdown) => {
  expect(findingsOfRule("skipped-heading-level", markdown)).toEqual([]);
});

test("a level that the template has is accepted", () => {
  const under = "# A\n### B";
  expect(findingsOfRule("skipped-heading-level", "# A\n### B\nc", { under })).toEqual([]);
});

test("a level that the template wants otherwise is told once", () => {
  const under = "<!-- note-template levels=exact -->\n\n# A\n\n## B\n";
  const markdown = "# A\n\n#### B\n\nb\n\n###### C\n";
  expect(findingsOfRule("heading-level", markdown, { under })).toHaveLength(1);
  expect(findingsOfRule("skipped-heading-level", markdown, { under })).toMatchObject([
    { span: { startLine: 7 } },
  ]);
});
