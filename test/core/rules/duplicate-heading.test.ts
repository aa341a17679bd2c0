import { expect, test } from "vitest";
import { findingsOfRule } from "./make.ts";

test("the second is reported, and names the line of the first and those of the others", () => {
  const findings = findingsOfRule("duplicate-heading", "## A\n\n## b\n\n## A\n\n## B\n\n## a");
  expect(findings.map(({ span, message }) => [span.startLine, message])).toEqual([
    [
      5,
      "“A” has the name of the section on line 1 (line 9 too): join the two, or name this one otherwise",
    ],
    [7, "“B” has the name of the section on line 3: join the two, or name this one otherwise"],
  ]);
});

test.each([
  ["under different headings", "## A\n### x\n## B\n### x"],
  ["at different levels", "# A\n### x\n## x"],
  ["with different numbers", "## 1. x\n## 2. x\n## 第一章 y\n## 第二章 y"],
  ["without a name", "##\n\n##"],
  ["from a machine", "## A\n## GPT-4o评价\n## GPT-4o评价"],
])("headings %s are accepted", (_, markdown) => {
  expect(findingsOfRule("duplicate-heading", markdown)).toEqual([]);
});

test.each([
  ["## A", "warning"],
  ["## B", "notice"],
  ["## {title}", "notice"],
])("under a template with “%s” one is a %s", (under, severity) => {
  const findings = findingsOfRule("duplicate-heading", "## A\nx\n## A\ny", { under });
  expect(findings.map((finding) => finding.severity)).toEqual([severity]);
});

test("a section that may repeat is accepted", () => {
  const under = "## A\n<!-- note repeat=1..5 -->";
  expect(findingsOfRule("duplicate-heading", "## A\nx\n## A\ny", { under })).toEqual([]);
});
