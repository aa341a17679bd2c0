import { describe, expect, test } from "vitest";
import { judge } from "./make.ts";

const string = { type: "string" };

describe("says what a value should be, where it stands", () => {
  test.each([
    [
      string,
      "x: 3",
      "2:4 “x” has to be text; it is 3: put it in quotation marks",
      "2:4 「x」应该是文字，现在是 3：请加上引号",
    ],
    [
      string,
      "x:",
      "2:1 “x” has to be text; it is empty: fill it in",
      "2:1 「x」应该是文字，现在是空的：请填写",
    ],
    [
      { type: "integer" },
      'x: "3"',
      "2:4 “x” has to be a whole number; it is “3”: remove the quotation marks",
      "2:4 「x」应该是整数，现在是「3」：请去掉引号",
    ],
    [
      { type: "array" },
      "x: a",
      "2:4 “x” has to be a list; it is “a”: write it as [a, b], or as lines with “- ”",
      "2:4 「x」应该是列表，现在是「a」：请写成 [甲, 乙]，或每行一个「- 」",
    ],
    [
      { anyOf: [string, { type: "array" }] },
      "x: true",
      "2:4 “x” has to be text or a list; it is true: put it in quotation marks",
      "2:4 「x」应该是文字或列表，现在是 true：请加上引号",
    ],
    [
      { enum: ["draft", "done"] },
      "x: dome",
      "2:4 “x” has to be one of “draft”, “done”; it is “dome”. Did you mean “done”?",
      "2:4 「x」应该是「draft」、「done」之一，现在是「dome」。是不是想写「done」？",
    ],
    [
      { const: "post" },
      "x: page",
      "2:4 “x” has to be “post”; it is “page”",
      "2:4 「x」应该是「post」，现在是「page」",
    ],
    [
      { type: "string", format: "date" },
      "x: 2026/1/31",
      "2:4 “x” has to be a date such as 2026-01-31; it is “2026/1/31”",
      "2:4 「x」应该是日期，如 2026-01-31，现在是「2026/1/31」",
    ],
    [
      { type: "string", format: "uri" },
      "x: example",
      "2:4 “x” has to be a whole address such as https://example.org; it is “example”",
      "2:4 「x」应该是完整的网址，如 https://example.org，现在是「example」",
    ],
    [
      { type: "string", pattern: "^[a-z]+$" },
      "x: A1",
      "2:4 “x” has to match ^[a-z]+$; it is “A1”",
      "2:4 「x」应该符合 ^[a-z]+$，现在是「A1」",
    ],
    [
      { type: "string", minLength: 3 },
      "x: 缓存",
      "2:4 “x” has to have at least 3 characters; it has 2",
      "2:4 「x」应该至少有 3 个字符，现在有 2 个字符",
    ],
    [
      { type: "string", maxLength: 1 },
      "x: 缓存",
      "2:4 “x” has to have at most 1 character; it has 2",
      "2:4 「x」应该至多有 1 个字符，现在有 2 个字符",
    ],
    [
      { type: "number", minimum: 1 },
      "x: 0",
      "2:4 “x” has to be at least 1; it is 0",
      "2:4 「x」应该不小于 1，现在是 0",
    ],
    [
      { type: "number", exclusiveMaximum: 5 },
      "x: 5",
      "2:4 “x” has to be less than 5; it is 5",
      "2:4 「x」应该小于 5，现在是 5",
    ],
    [
      { type: "array", minItems: 2 },
      "x: [a]",
      "2:4 “x” has to have at least 2 items; it has 1",
      "2:4 「x」应该至少有 2 项，现在有 1 项",
    ],
    [
      { type: "array", uniqueItems: true },
      "x: [a, b, a]",
      "2:4 “x” says the same in item 1 and item 3: remove one",
      "2:4 「x」的第 1 项和第 3 项相同：请删去一项",
    ],
    [
      { type: "array", items: string },
      "x: [a, 1]",
      "2:8 In “x”: item 2 has to be text; it is 1: put it in quotation marks",
      "2:8 「x」的第 2 项应该是文字，现在是 1：请加上引号",
    ],
    [
      { not: { type: "string" } },
      "x: a",
      "2:4 “x” does not keep to the template's schema (must NOT be valid): change it",
      "2:4 「x」不符合模板的 schema（must NOT be valid）：请修改",
    ],
  ] as const)("%j and %j", async (schema, line, ...messages) => {
    expect(await judge({ x: schema }, [line])).toEqual([messages[0]]);
    expect(await judge({ x: schema }, [line], { language: "zh-CN" })).toEqual([messages[1]]);
  });

  test("points at the key of what takes several lines", async () => {
    expect(await judge({ tags: string }, ["tags:", "  - a", "  - b"])).toEqual([
      '2:1 “tags” has to be text; it is ["a","b"]',
    ]);
  });
});
