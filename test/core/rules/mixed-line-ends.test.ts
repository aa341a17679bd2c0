import { expect, test } from "vitest";
import { findingsOfRule } from "./make.ts";

test.each([
  ["a\r\nb\nc\r\n", 2, "CRLF 2 处，LF 1 处"],
  ["a\nb\r\nc\n", 2, "LF 2 处，CRLF 1 处"],
  ["a\nb\rc\n", 2, "LF 2 处，CR 1 处"],
  ["a\r\nb\n", 2, "CRLF 1 处，LF 1 处"],
])("%j is reported at line %i", (markdown, line, counts) => {
  const findings = findingsOfRule("mixed-line-ends", markdown, { language: "zh-CN" });
  expect(findings.map(({ span, message, fix }) => [span.startLine, message, fix])).toEqual([
    [line, `换行符不统一（${counts}）：请在编辑器里统一换行符`, null],
  ]);
});

test.each(["a\nb\n", "a\r\nb\r\n", "a\rb\r", "a"])("%j is accepted", (markdown) => {
  expect(findingsOfRule("mixed-line-ends", markdown)).toEqual([]);
});
