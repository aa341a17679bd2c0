import { expect, test } from "vitest";
import { isGeneratedName } from "#core/note/generated.ts";
import { compileName, namesOf } from "#core/note/name.ts";

test.each([
  "GPT-4o评价",
  "GPT-4o 解读",
  "### GPT解读",
  "ChatGPT点评",
  "AI 评价",
  "AI自动点评",
  "Claude 3.5 评价",
  "DeepSeek-R1解读",
  "Qwen2.5-7B 评价",
  "通义千问的评价",
  "Kimi 点评",
  "二、GPT-4o评价",
  "内置评价",
  "内置解读",
  "AI review",
  "GPT-4o review",
  "Review by gpt-4o-mini",
  "Review by openai/gpt-4o",
  "Interpretation by Claude Sonnet 4",
  "Built-in review",
  "🤖 AI 点评",
])("%s was written by a machine", (heading) => {
  expect(isGeneratedName(namesOf(heading), [])).toBe(true);
});

test.each([
  "AI 模型的评价指标",
  "GPT 系列论文解读",
  "DeepSeek-V3 技术报告解读",
  "模型评价",
  "论文解读",
  "Review by chapter",
  "Code review",
  "AI",
  "GPT-4o",
  "Peer review",
  "自我评价",
  "邮件解读",
  "",
])("“%s” is the learner's own", (heading) => {
  expect(isGeneratedName(namesOf(heading), [])).toBe(false);
});

test("a template may name more", () => {
  const more = [compileName("助教*批注")];
  expect(isGeneratedName(namesOf("助教王老师批注"), more)).toBe(true);
  expect(isGeneratedName(namesOf("我的批注"), more)).toBe(false);
});
