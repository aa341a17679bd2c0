import { expect, test } from "vitest";
import { factsOf, longChinese, textsOf } from "#test/core/review/built-in/make.ts";

const noteWith = (log: string, summary: string): string =>
  `## 过程记录\n${log}\n\n## 内容整理\n${summary}\n`;
const english = (log: string, summary: string): string =>
  `## Log\n${log}\n\n## Summary\n${summary}\n`;

test.each([
  ["lines", "清洗数据\n切分数据\n", "切分数据之后训练。", ["切分数据"], ["清洗数据"]],
  [
    "arrows",
    "清洗数据 -> 切分数据 => 训练模型 → 上线",
    "切分数据，再训练模型。",
    ["切分数据", "训练模型"],
    ["清洗数据", "上线"],
  ],
  [
    "separators",
    "清洗数据、切分数据 | 训练模型｜部署",
    "先切分数据。",
    ["切分数据"],
    ["清洗数据", "训练模型", "部署"],
  ],
  [
    "spaces between Chinese words",
    "清洗数据 切分数据 调 batch size",
    "切分数据。",
    ["切分数据"],
    ["清洗数据", "调 batch size"],
  ],
  [
    "list items",
    "- 清洗数据：\n- 切分数据！\n  - 训练模型\n",
    "切分数据。",
    ["切分数据"],
    ["清洗数据", "训练模型"],
  ],
  ["the same thing twice", "清洗数据\n清洗数据\n", "无关。", [], ["清洗数据"]],
  [
    "lines with the time",
    "10:32 清洗数据\n- [00:40:05] 切分数据\n11:00–11:20：训练模型\n12:30",
    "切分数据。",
    ["切分数据"],
    ["清洗数据", "训练模型"],
  ],
  [
    "a table",
    "| 时间 | 内容 |\n| --- | --- |\n| 10:32 | 清洗数据 |\n| 10:40 | 切分数据 |",
    "切分数据。",
    ["切分数据"],
    ["清洗数据"],
  ],
  ["stubs among them", "清洗数据\nTODO\n待补充\n", "清洗数据。", ["清洗数据"], []],
])("a log of %s is held against the summary", (_, log, ...[summary, covered, dropped]) => {
  const { log: coverage } = factsOf(noteWith(log, summary + longChinese));
  expect(textsOf(coverage?.covered)).toEqual(covered);
  expect(textsOf(coverage?.dropped)).toEqual(dropped);
});

test("a log in English is too", () => {
  const summary =
    "We cleaned the data twice, and then split it by user so that nobody is in both parts. ".repeat(
      5,
    );
  const { log } = factsOf(
    english("cleaning the data -> splitting by user\ngrid search over rates", summary),
    "en",
  );
  expect(textsOf(log?.covered)).toEqual(["cleaning the data", "splitting by user"]);
  expect(textsOf(log?.dropped)).toEqual(["grid search over rates"]);
});

test.each([
  ["has no log", `## 内容整理\n${longChinese}`],
  ["has no summary", "## 过程记录\n清洗数据\n"],
  ["has barely begun its summary", "## 过程记录\n清洗数据\n## 内容整理\n刚开头\n"],
  ["has a log of code alone", `## 过程记录\n\`\`\`\na\n\`\`\`\n## 内容整理\n${longChinese}`],
])("a note that %s has no coverage", (_, markdown) => {
  expect(factsOf(markdown).log).toBeNull();
});

test("what a machine wrote covers nothing", () => {
  const markdown = `${noteWith("清洗数据", longChinese)}\n### GPT-4o解读\n清洗数据是第一步。\n`;
  expect(textsOf(factsOf(markdown).log?.dropped)).toEqual(["清洗数据"]);
});
