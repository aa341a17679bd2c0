import { expect, test } from "vitest";
import { reviewNote } from "#review/review-note.ts";
import { checked } from "#test/core/make.ts";
import { answerOf, suggestionAnswer } from "#test/core/model-answer.ts";

const quote = "损失随着训练的步数一直下降";
const markdown = `# 训练\n\n${quote}，显存占满了整张卡。\n`;

const chinese = {
  title: "写明损失下降到了哪里",
  problem: "只说一直下降，读者不知道最后收敛到什么水平。",
  why: "没有这个数，就无法和别的实验比较。",
  nextStep: "补上最后一步的损失值，并说明是训练集还是验证集上的数。",
};
const english = {
  title: "Say how far the loss falls",
  problem: "Only that it falls, not how far.",
  why: "A reader cannot compare it with another run without the last value.",
  nextStep: "Add the last value, and say on which set of data it was measured.",
};

function answer(words: typeof chinese, evidence: string = quote): string {
  const suggestion = suggestionAnswer({
    ...words,
    category: "clarity",
    priority: "high",
    evidence: [evidence],
    absence: null,
  });
  return JSON.stringify(answerOf({ suggestions: [suggestion] }));
}

/** Reviews the note with a model that gives these answers, one a call, and keeps what it was asked. */
async function review(...answers: readonly string[]) {
  const asked: string[] = [];
  const completePrompt = async (prompt: {
    readonly messages: readonly { readonly content: string }[];
  }) => {
    const text = answers[asked.length] ?? "";
    asked.push(prompt.messages.at(-1)?.content ?? "");
    return { ok: true, text, usage: null } as const;
  };
  const reviewer = { kind: "model", label: "fake", completePrompt } as const;
  const note = checked(markdown);
  const { signal } = new AbortController();
  const result = await reviewNote(note, { reviewer, language: "zh-CN" }, signal);
  return { review: result, asked };
}

test("a model's review that holds is the review", async () => {
  const { review: result, asked } = await review(answer(chinese));
  expect(result).toMatchObject({ outcome: "reviewed", reviewer: "model", dropped: 0 });
  expect(asked).toHaveLength(1);
});

test.each([
  ["is empty", JSON.stringify(answerOf())],
  ["holds in no remark", answer(chinese, "作者在实验里用了八张卡")],
])("when a model's review %s, the built-in reviewer steps in at once", async (_, text) => {
  const { review: result, asked } = await review(text);
  expect(result).toMatchObject({
    outcome: "unavailable",
    reason: { code: "model-answer-invalid" },
    reviewer: "built-in",
  });
  expect(asked).toHaveLength(1);
});

test("remarks that did not hold are counted where the built-in reviewer steps in", async () => {
  const { review: result } = await review(answer(chinese, "作者在实验里用了八张卡"));
  expect(result).toMatchObject({ outcome: "unavailable", dropped: 1 });
});

test("a model that answers in another language is asked once more", async () => {
  const { review: result, asked } = await review(answer(english), answer(chinese));
  expect(result).toMatchObject({ outcome: "reviewed", suggestions: [{ title: chinese.title }] });
  expect(asked[1]).toContain("not written in Chinese");
});

test("when it does so again, the built-in reviewer steps in", async () => {
  const { review: result, asked } = await review(answer(english), answer(english));
  expect(result).toMatchObject({
    outcome: "unavailable",
    reason: { code: "model-answer-invalid" },
  });
  expect(asked).toHaveLength(2);
});

test("quotes and a few words do not tell the language of an answer", async () => {
  const words = { title: "Say where", problem: `「${quote}」`, why: "", nextStep: "Add it." };
  const { review: result, asked } = await review(answer(words));
  expect(result.reviewer).toBe("model");
  expect(asked).toHaveLength(1);
});
