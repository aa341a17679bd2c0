import { type NamePattern, matchName } from "./name.ts";

/** Whether a heading names a section that a machine wrote: never counted, reviewed, quoted or sent to a model. */
export function isGeneratedName(names: readonly string[], more: readonly NamePattern[]): boolean {
  return (
    names.some((name) => generatedName.test(name)) ||
    more.some((pattern) => matchName(pattern, names) !== null)
  );
}

/**
 * A machine, its version, and what it did, in a normalised name.
 *
 * Other words between them make it a subject, as in “DeepSeek-V3 技术报告解读”, which a learner writes.
 */
const machine =
  "(?:(?:chat)?gpt|ai|o[1-9]|claude|gemini|copilot|deepseek|qwen|kimi|glm|grok|llama|mistral|internlm|ernie|doubao|通义千问|通义|文心一言|豆包|混元)[a-z0-9]*";

const generatedName = new RegExp(
  [
    `^${machine}(?:自动|智能|助手|老师)?的?(?:解读|评价|点评)$`,
    `^${machine}review$`,
    `^(?:review|interpretation)by(?:openai|anthropic|google|mistralai|metallama)?${machine}$`,
    "^内置(?:评价|解读)$",
    "^builtin(?:review|interpretation)$",
  ].join("|"),
  "u",
);
