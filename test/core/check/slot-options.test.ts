import { expect, test } from "vitest";
import { findingsOf } from "#test/core/make.ts";

test.each([
  ["todo=deny", "TODO", 1],
  ["todo=deny", "TODO：等显卡", 1],
  ["todo=deny", "无", 1],
  ["todo=reason", "TODO", 1],
  ["todo=reason", "待补充", 1],
  ["todo=reason", "TODO：等显卡", 0],
  ["todo=reason", "无", 1],
  ["todo=allow", "TODO", 0],
  ["todo=allow", "无", 0],
  ["todo=allow min=100", "TODO", 0],
  ["todo=deny min=100", "TODO", 1],
  ["todo=allow needs=list", "TODO", 0],
  ["todo=allow has=结论", "无", 0],
  ["todo=reason needs=list has=结论", "TODO：等显卡", 0],
])("%s with “%s” gives %i stubs and nothing else", (directive, text, count) => {
  const findings = findingsOf(`## 节\n${text}\n`, `## 节\n<!-- note ${directive} -->\n`);
  expect(findings).toEqual(Array.from({ length: count }, () => "1 todo-stub 节"));
});

test.each([
  ["items=3..4", "甲、乙", ["1 too-few-items 节"]],
  ["items=3..4", "甲、乙、丙", []],
  ["items=3..4", "甲、乙、丙、丁", []],
  ["items=3..4", "甲、乙、丙、丁、戊", ["1 too-many-items 节"]],
  ["items=3", "甲、乙", ["1 too-few-items 节"]],
  ["items=3", "甲\n乙\n丙\n丁", []],
  ["items=2..2", "- 甲\n- 乙", []],
  ["min=5", "四个字吗", ["1 too-short 节"]],
  ["min=5", "五个字在此", []],
  ["min=5", "`code` 四字，够", ["1 too-short 节"]],
  ["min=5", "```\n代码不算在内\n```", ["1 too-short 节"]],
  ["min=5 items=3", "甲、乙", ["1 too-short 节", "1 too-few-items 节"]],
  ["optional min=5", "短", ["1 too-short 节"]],
  ["optional", "", ["1 empty-section 节"]],
])("%s with %j", (directive, text, expected) => {
  expect(findingsOf(`## 节\n${text}\n`, `## 节\n<!-- note ${directive} -->\n`)).toEqual(expected);
});

test.each([
  ["todo=allow", "还没有讨论。", []],
  ["todo=allow min=100", "还没有讨论。", []],
  ["todo=reason", "还没有讨论。", ["1 unfilled 节"]],
  ["todo=allow", "日期：{年月日}", ["1 unfilled 节"]],
])("%s with the template's own “%s”", (directive, text, expected) => {
  const template = `## 节\n<!-- note ${directive} -->\n${text}\n\n## 结论\n`;
  const found = findingsOf(`## 节\n${text}\n\n## 结论\n好。\n`, template);
  expect(found).toEqual(expected);
});
