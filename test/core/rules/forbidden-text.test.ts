import { expect, test } from "vitest";
import { findingsOfRule } from "./make.ts";

test.each([
  ["## 节\n\n先设 n 为偶，Obviously 成立。\n", "3:9–18"],
  ["## 节\n\n- 甲\n- 这 **obvi**ously\n", "4:1–18"],
  ["## 节\n\n这 ｏｂｖｉｏｕｓｌｙ 成立\n", "3:1–15"],
])("the words are pointed at in %j", (markdown, place) => {
  const under = "## 节\n<!-- note hasnt=obviously -->\n";
  const findings = findingsOfRule("forbidden-text", markdown, { under });
  expect(
    findings.map(({ span }) => `${span.startLine}:${span.startColumn}–${span.endColumn}`),
  ).toEqual([place]);
});
