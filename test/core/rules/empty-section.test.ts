import { expect, test } from "vitest";
import { findingsOfRule } from "./make.ts";

test.each([
  ["required", "## 背景\n", "“背景” is empty, and the template asks for content: write it"],
  ["optional", "## 背景（可选）\n", "“背景” is empty: write it, or remove the heading"],
  ["none of the template", "## 别的\n", "“背景” is empty: write it, or remove the heading"],
])("the writer of an empty section that is %s is told what there is to do", (_, under, message) => {
  const findings = findingsOfRule("empty-section", "## 背景\n", { under });
  expect(findings.map((finding) => finding.message)).toEqual([message]);
});

test("a heading without words has no name to be called by", () => {
  const findings = findingsOfRule("empty-section", "# 题\n\n正文\n\n####   \n\n## 二\n\n正文\n");
  expect(findings).toMatchObject([
    {
      section: null,
      message: "This heading has no words, and nothing below it: write both, or remove the line",
      span: { startLine: 5 },
    },
  ]);
});
