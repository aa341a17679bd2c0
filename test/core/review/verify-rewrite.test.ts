import { expect, test } from "vitest";
import { blankDraft } from "#core/review/draft.ts";
import { verifyModelReview } from "#core/review/verify-model-review.ts";
import { checked, draftRemark, quotes, reviewRequest } from "#test/core/make.ts";

const markdown =
  "# 训练\n\n损失一直下降，训练了 30 轮。随后按余弦衰减，显存占满了整张卡。\n\n- 学习率先升后降，叫做预热\n\n见[日志](log.md)。\n";
const held = checked(markdown, "# {标题}\n");

/** What is left of the rewrite of a suggestion that quotes some words. */
function rewriteAfter(rewrite: string, quote = "随后按余弦衰减"): string | null | undefined {
  const remark = draftRemark({
    title: "写明余弦衰减到多少",
    detail: "只说衰减，没有终点。补上最后的学习率。",
    evidence: quotes(quote),
    rewrite,
  });
  const request = reviewRequest("", "zh-CN", { checked: held });
  const { suggestions } = verifyModelReview({ ...blankDraft, suggestions: [remark] }, request);
  expect(suggestions).toHaveLength(1);
  return suggestions[0]?.rewrite;
}

test.each([
  ["changes the sentence", "随后按余弦衰减到接近零，显存占满了整张卡。"],
  ["leaves a fact to the writer", "随后按余弦衰减到〔待填〕，显存占满了整张卡。"],
  ["repeats a figure of the note", "训练 30 轮之后按余弦衰减，显存占满了整张卡。"],
  ["links where the note links", "随后按余弦衰减（见[日志](log.md)）。"],
  ["counts to nine", "随后分 3 步按余弦衰减，显存占满了整张卡。"],
])("a rewrite that %s stays", (_, rewrite) => {
  expect(rewriteAfter(rewrite)).toBe(rewrite);
});

test.each([
  ["changes nothing", "随后按余弦衰减，显存占满了整张卡。"],
  ["is the quote", "随后按余弦衰减"],
  ["states a figure that nobody gave", "随后按余弦衰减到 0.0001，显存占满了整张卡。"],
  ["is in another language", "Then the rate decays with the cosine until the card is full."],
  ["links elsewhere", "随后按余弦衰减（见[这里](https://evil.example/a)）。"],
  ["has an address", "随后按余弦衰减，见 https://evil.example/a 。"],
  ["has an element", "随后按余弦衰减<img src=x>，显存占满了整张卡。"],
  ["adds a finding", "TODO：写明衰减到多少。\n\n# 训练\n\n# 训练"],
  ["hides a character", "随后按余弦衰减\u202E到零，显存占满了整张卡。"],
])("a rewrite that %s goes, and the remark stays", (_, rewrite) => {
  expect(rewriteAfter(rewrite)).toBeNull();
});

test("a rewrite of an item of a list takes the place of its words", () => {
  const rewrite = "学习率先升后降，升的一段叫做预热";
  expect(rewriteAfter(rewrite, "学习率先升后降")).toBe(rewrite);
});
