import { expect, test } from "vitest";
import { checkNote } from "#core/check/check-note.ts";
import { choose, checked, findingsOf, note, template } from "#test/core/make.ts";

const log = "读数据、切分、训练、验证，一步一步照着做。".repeat(8);
const summary = "先把原始数据清洗一遍，再切成训练集和验证集。".repeat(16);
const complete = `## 视频笔记\n### 关键词\n微调、切分、验证\n### 过程记录\n${log}\n## 内容整理\n${summary}\n`;

test("a note that has everything has no finding", () => {
  expect(findingsOf(complete)).toEqual([]);
});

test("the same in English has none either", () => {
  const text = `## Video notes\n### Keywords\nsplit, train, validate\n### Log\n${"We split the data before training. ".repeat(20)}\n## Summary\n${"We split the data before training. ".repeat(55)}`;
  expect(findingsOf(text)).toEqual([]);
});

const slots = "## 背景\n## 方法\n### 步骤\n## 结论\n";

test.each([
  ["missing at the end", "## 背景\n一\n## 方法\n二\n### 步骤\n三\n", ["6 missing-section 结论"]],
  [
    "missing in the middle",
    "## 背景\n一\n\n还有\n\n## 结论\n二\n",
    ["4 missing-section 方法", "4 missing-section 步骤"],
  ],
  [
    "missing at the start",
    "前言\n\n## 方法\n一\n### 步骤\n二\n## 结论\n三\n",
    ["3 missing-section 背景"],
  ],
  [
    "missing under its parent",
    "## 背景\n一\n## 方法\n\n二\n\n### 别的\n三\n## 结论\n四\n",
    ["5 missing-section 步骤"],
  ],
  [
    "missing after one with sections of its own",
    "## 背景\n一\n### 旧事\n二\n## 结论\n三\n",
    ["4 missing-section 方法", "4 missing-section 步骤"],
  ],
  ["empty", "## 背景\n## 方法\n### 步骤\n二\n## 结论\n三\n", ["1 empty-section 背景"]],
  [
    "empty but for a comment",
    "## 背景\n<!-- 三句话 -->\n## 方法\n### 步骤\n二\n## 结论\n三\n",
    ["1 empty-section 背景"],
  ],
  [
    "a stub",
    "## 背景\n_**TODO**_\n## 方法\n### 步骤\n待补充。\n## 结论\n三\n",
    ["1 todo-stub 背景", "4 todo-stub 步骤"],
  ],
  [
    "a stub in a list",
    "## 背景\n- [ ] TODO\n## 方法\n### 步骤\n二\n## 结论\n三\n",
    ["1 todo-stub 背景"],
  ],
  [
    "a TODO among text",
    "## 背景\nTODO：补图。\n损失先降后升。\n## 方法\n### 步骤\n二\n## 结论\n三\n",
    ["2 todo-left 背景"],
  ],
  [
    "a TODO in code or in a link",
    "## 背景\n`TODO`\n## 方法\n### 步骤\n```\nTODO\n```\n## 结论\n[TODO](a.md)\n",
    [],
  ],
  ["an image", "## 背景\n![架构](a.png)\n## 方法\n### 步骤\n二\n## 结论\n三\n", []],
  [
    "an extra section empty",
    "# 题\n## 背景\n一\n## 方法\n### 步骤\n二\n## 结论\n三\n## 附录\n",
    ["9 empty-section 附录"],
  ],
  [
    "an extra section a stub",
    "## 背景\n一\n### 旧事\nTODO\n## 方法\n### 步骤\n二\n## 结论\n三\n",
    ["3 todo-stub 旧事"],
  ],
  [
    "an extra section under an extra one a stub",
    "## 背景\n一\n## 方法\n### 步骤\n二\n## 结论\n三\n## 附录\n### 表\nTODO\n",
    ["9 todo-stub 表"],
  ],
  [
    "a section that only holds a stub in a section",
    "## 背景\n### 旧事\nTODO\n## 方法\n### 步骤\n二\n## 结论\n三\n",
    ["1 todo-stub 背景"],
  ],
  [
    "a section that only holds an empty one",
    "## 背景\n### 旧事\n## 方法\n### 步骤\n二\n## 结论\n三\n",
    ["1 empty-section 背景"],
  ],
  ["moved", "## 结论\n三\n## 背景\n一\n## 方法\n### 步骤\n二\n", ["1 section-order 结论"]],
])("sections that are %s", (_, markdown, expected) => {
  expect(findingsOf(markdown, slots)).toEqual(expected);
});

test("what stands under an absent optional section is not asked for", () => {
  const text = "## 背景\n## 附录（可选）\n### 数据\n";
  expect(findingsOf("## 背景\n一\n", text)).toEqual([]);
  expect(findingsOf("## 背景\n一\n## 附录\n二\n", text)).toEqual(["4 missing-section 数据"]);
});

test("generated sections are neither asked for nor counted", () => {
  const text = "## 整理\n<!-- note min=5 -->\n### GPT-4o评价\n";
  expect(findingsOf("## 整理\n短\n### GPT-4o评价\n写得很好，内容翔实，结构清楚。\n", text)).toEqual(
    ["1 too-short 整理"],
  );
});

test("a section that another slot claims does not count for the one around it", () => {
  const text = "## 整理\n<!-- note min=5 -->\n### 总结\n";
  expect(findingsOf("## 整理\n### 总结\n这里足足有八个字\n", text)).toEqual([
    "1 empty-section 整理",
  ]);
  expect(findingsOf("## 整理\n短\n### 总结\n这里足足有八个字\n", text)).toEqual([
    "1 too-short 整理",
  ]);
  expect(findingsOf("## 整理\n短\n### 细节\n这里足足有八个字\n### 总结\n好\n", text)).toEqual([]);
});

test.each([
  { ceiling: "error", severity: "error", expected: "error" },
  { ceiling: "error", severity: "notice", expected: "notice" },
  { ceiling: "warning", severity: "error", expected: "warning" },
  { ceiling: "warning", severity: "notice", expected: "notice" },
  { ceiling: "notice", severity: "error", expected: "notice" },
] as const)(
  "under the ceiling $ceiling $severity becomes $expected",
  ({ ceiling, severity, expected }) => {
    const chosen = template(`## 节\n<!-- note severity=${severity} -->\n`, { ceiling });
    const [finding] = checkNote(note("## 别的\n一\n"), choose(chosen), { language: "en" }).findings;
    expect(finding?.severity).toBe(expected);
  },
);

test("a finding spans its section, exactly, in a file with CRLF", () => {
  const { findings } = checked(
    "\uFEFF# 题\r\n\r\n## 背景 🚀\r\n\r\n_**TODO**_\r\n\r\n",
    "## 背景\n",
  );
  expect(findings[0]?.span).toEqual({ startLine: 3, startColumn: 1, endLine: 5, endColumn: 11 });
});

test.each([
  ["", "empty"],
  [" \n\t\r\n", "empty"],
  ["\uFEFF", "empty"],
  ["a\u0000b", "binary"],
  ["> ".repeat(90), "nested"],
  [Uint8Array.of(0xff, 0xfe, 65, 0), "UTF-8"],
])("a note that cannot be read has that finding alone: %j", (bytes, words) => {
  const { findings } = checked(bytes);
  expect(findings).toMatchObject([
    { rule: "unreadable-note", severity: "error", message: expect.stringContaining(words) },
  ]);
});

test("findings are told in the language asked for, in line order", () => {
  const { findings } = checked("## 内容整理\n短。\n## 技术报告笔记\nTODO\n", undefined, "zh-CN");
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining("缺少「视频笔记」"),
    expect.stringContaining("缺少「关键词」"),
    expect.stringContaining("缺少「过程记录」"),
    "「内容整理」有 1 字，模板要求至少 300 字：还差 299 字",
    "「技术报告笔记」还只是一个待办占位：请写上内容，或删去这一节",
  ]);
});

test("every slot has its status, length and items", () => {
  const { sections } = checked(
    "## 视频笔记\n### 关键词\n甲、乙、丙\n### 过程记录\n太短\n## 技术报告笔记\nTODO\n",
  );
  expect(sections).toEqual([
    { slot: "视频笔记", status: "ok", required: true, line: 1, length: 0, items: 0 },
    { slot: "关键词", status: "ok", required: true, line: 2, length: 3, items: 3 },
    { slot: "过程记录", status: "short", required: true, line: 4, length: 2, items: 1 },
    { slot: "内容整理", status: "missing", required: true, line: null, length: 0, items: 0 },
    { slot: "技术报告笔记", status: "stub", required: false, line: 6, length: 1, items: 1 },
  ]);
});

test("a note with too many sections for a template that repeats is not checked, and that is told at a heading", () => {
  const diary = `## {日期}\n<!-- note repeat=0..999 -->\n\n${"### 计划\n\n### 收获\n\n### 明天\n\n".repeat(3)}`;
  const day = "## 第一天\n\n### 计划\n\n读论文\n\n";
  const [finding, ...others] = checked(day.repeat(700), diary).findings;
  expect(finding?.rule).toBe("unreadable-note");
  expect(finding?.message).toContain("headings");
  expect(finding?.span.startLine).toBeGreaterThan(2000);
  expect(others).toEqual([]);
  expect(checked(day.repeat(100), diary).findings[0]?.rule).toBe("missing-section");
});
