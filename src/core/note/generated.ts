import { type NamePattern, compileName, matchName } from "./name.ts";

/** Whether a heading names a section that a machine wrote: never counted, reviewed, quoted or sent to a model. */
export function isGeneratedName(names: readonly string[], more: readonly NamePattern[]): boolean {
  return [...generatedNames, ...more].some((pattern) => matchName(pattern, names) !== null);
}

const machines = ["GPT", "ChatGPT", "AI", "Claude", "Gemini", "DeepSeek", "Qwen", "Kimi", "GLM"];

const generatedNames: readonly NamePattern[] = [
  ...machines.flatMap((machine) =>
    ["解读", "评价", "点评"].map((kind) => compileName(`${machine}*${kind}`)),
  ),
  ...["内置评价", "AI review", "GPT* review", "Review by *", "Built-in review"].map(compileName),
];
