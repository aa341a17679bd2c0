import { estimateTokens } from "#core/review/estimate-tokens.ts";
import type { ReviewAnswer } from "#core/review/review-schema.ts";
import { answerOf, suggestionAnswer } from "#test/core/model-answer.ts";
import type { ModelRequest } from "#test/servers/model.ts";

/** What a model has something to say about in the second section. */
export const vague = "调大学习率以后，损失下降得快了很多";
/** What it has something to say about in the fifth one. */
export const unclear = "显存占用比预想的要高，原因还没有查清";

const topics = ["数据清洗", "学习率", "批大小", "正则化", "显存占用", "推理速度"];

/** A long note of six sections; each `words` stands at the start of its section. */
export function longNote(words: Readonly<Record<number, string>> = {}): string {
  const said: Readonly<Record<number, string>> = { 1: vague, 4: unclear, ...words };
  const sections = topics.map((topic, index) => {
    const trials = Array.from({ length: 14 }, (_, trial) => describeTrial(topic, index, trial));
    const start = said[index];
    return `## ${topic}\n\n${start === undefined ? "" : `${start}。\n\n`}${trials.join("\n\n")}\n`;
  });
  return `# 训练实验记录\n\n${sections.join("\n")}`;
}

function describeTrial(topic: string, index: number, trial: number): string {
  const number = index * 14 + trial + 1;
  return `第 ${number} 次实验只改动了${topic}，其余设置与第 ${number + 30} 次相同：跑完 ${number * 40 + 7} 步用了 ${number + 13} 分钟，验证集上的得票率是 0.${number + 100}，比上一次的记录高出 0.00${(number % 8) + 1}。`;
}

/** A suggestion about the words of a section. */
export function suggestAbout(quote: string, title: string): ReviewAnswer["suggestions"][number] {
  return suggestionAnswer({
    evidence: [quote],
    category: "clarity",
    title,
    problem: `读者看不出这里具体指什么，也就没法和${title.slice(-3)}的其他记录对照。`,
    why: "以后想重复这个结果，只能从头再试一遍。",
    nextStep: "在这句后面补上当时的数值。",
    absence: null,
    rewrite: null,
    priority: "medium",
  });
}

export const aboutRate = "写明学习率调大了多少";
export const aboutMemory = "写明显存高出多少";

/** An answer with suggestions, and nothing else but an evaluation. */
export function answerWith(...suggestions: ReviewAnswer["suggestions"]): ReviewAnswer {
  const summary = "六组实验都有记录，个别结论还缺数值。";
  return answerOf({
    suggestions,
    overall: { goal: "整理训练实验的结果。", summary, topThree: [] },
  });
}

/** About how many tokens a request sends. */
export function tokensOf({ body }: ModelRequest): number {
  const { messages, response_format: format } = body;
  if (!Array.isArray(messages)) throw new Error("The request has no messages");
  const words = messages.map(({ content }: { readonly content: string }) => content);
  return estimateTokens([...words, JSON.stringify(format ?? "")].join("\n"));
}

/** What takes the place of a vague sentence, and mends it. */
export const exact = "学习率从 0.001 调到 0.004 以后，第 900 步的损失从 2.1 降到 1.3";

/** The suggestions of a comment or a check and their marks, a line each. */
export function listSuggestions(body = ""): readonly string[] {
  return (body.match(/^(?:\d\.|✅) .*\*\*.*$/gm) ?? []).map((line) =>
    [
      line.startsWith("✅") ? "resolved" : line.includes("上次已提出") ? "open" : "new",
      ...(line.match(/(?<=\*\*)[^*]+(?=\*\*)/g) ?? []),
    ].join(" "),
  );
}
