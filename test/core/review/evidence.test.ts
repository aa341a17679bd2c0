import { expect, test } from "vitest";
import { indexEvidence } from "#core/review/evidence.ts";
import { findQuote } from "#core/review/find-quote.ts";
import { fold } from "#core/review/fold.ts";
import { note, timeOf } from "#test/core/make.ts";

const find = (text: string, quote: string, line: number | null = null): string | null =>
  findQuote(indexEvidence(text), { text: quote, line })?.text ?? null;

const text = "学习率先升后降，叫做 **warm-up**；\n随后按余弦衰减到 1e-6。“显存”只占 60 GB，";

test.each([
  ["to the letter", "随后按余弦衰减", "随后按余弦衰减"],
  ["without its markup", "叫做 warm-up", "叫做 **warm-up**"],
  ["with its markup", "叫做 **warm-up**", "叫做 **warm-up**"],
  ["with other markup", "`随后按余弦衰减`", "随后按余弦衰减"],
  ["in other case", "叫做 Warm-Up", "叫做 **warm-up**"],
  ["with other spaces", "只占60GB", "只占 60 GB"],
  ["in another width", "只占 ６０ ＧＢ", "只占 60 GB"],
  ["with other quotation marks", "「显存」只占", "“显存”只占"],
  ["with other dashes", "叫做 warm—up", "叫做 **warm-up**"],
  ["with other punctuation", "先升后降,叫做", "先升后降，叫做"],
  ["over a line end", "warm-up；随后按", "**warm-up**；\n随后按"],
  [
    "with an ellipsis",
    "学习率先升……余弦衰减",
    "学习率先升后降，叫做 **warm-up**；\n随后按余弦衰减",
  ],
  ["with three dots", "学习率先...叫做", "学习率先升后降，叫做"],
  ["with dots at its end", "随后按余弦衰减…", "随后按余弦衰减"],
  ["in quotation marks of the reviewer's", "「随后按余弦」", "随后按余弦"],
  ["with a full stop of the reviewer's", "先升后降。", "先升后降"],
  ["with white space around it", "  随后按余弦衰减\n", "随后按余弦衰减"],
  ["with zero-width characters", "随后\u200B按余弦\u2060衰减", "随后按余弦衰减"],
])("a quote is found %s", (_, quote, expected) => {
  expect(find(text, quote)).toBe(expected);
});

test.each([
  ["one letter off in nine", "随后按余弦递减到 1e-6", "随后按余弦衰减到 1e-6"],
  ["a letter left out of ten", "学习率先升后降叫做warmup", "学习率先升后降，叫做 **warm-up**"],
])("a quote is found with %s", (_, quote, expected) => {
  expect(find(text, quote)).toBe(expected);
});

test.each([
  ["was made up", "作者在实验里用了八张卡"],
  ["differs too much", "随后按线性衰减到 1e-9"],
  ["is short and differs", "学习率后升"],
  ["is empty", ""],
  ["is nothing but markup", "**__**"],
  ["is nothing but dots", "……"],
  ["has its pieces the wrong way round", "余弦衰减……学习率先升"],
  ["is longer than a passage", text.repeat(20)],
  ["is a punctuation mark", "，"],
  ["is nothing but punctuation", "；“”，"],
  ["is a letter with punctuation", "降，"],
  ["joins the ends of two words", "降，叫"],
  ["has a short piece that is no word", "学习率……显存"],
  ["has a piece of one letter", "学习率先升……6"],
  ["has a piece of punctuation", "学习率先升……；……余弦衰减"],
  ["differs in a digit", "随后按余弦衰减到 1e-5"],
])("a quote that %s is not found", (_, quote) => {
  expect(find(text, quote)).toBeNull();
});

test.each([
  ["a numeral", "这个模型一共训练了三个完整的轮次", "这个模型一共训练了五个完整的轮次"],
  ["a negation", "这个方法在小模型上并不能够收敛到最优", "这个方法在小模型上并能够收敛到最优"],
  [
    "an English negation",
    "the loss of the model did not fall at all",
    "the loss of the model did fall at all",
  ],
  [
    "a decimal point",
    "the learning rate was set to 1.5 per step",
    "the learning rate was set to 15 per step",
  ],
])("a quote that differs in %s is not found", (_, source, quote) => {
  expect(find(source, quote)).toBeNull();
  expect(find(quote, source)).toBeNull();
});

test.each([
  ["a negation", "这个模型不会收敛到最优", "这个模型…会收敛到最优"],
  [
    "an English negation",
    "this model will not converge at all",
    "this model will … converge at all",
  ],
  ["a heading", "损失先下降\n\n## 显存\n\n占满了显卡", "损失先下降…占满了显卡"],
  ["the mark of a heading", "损失先下降\n\n## 显存占满了", "损失先下降…显存占满了"],
  ["an underlined heading", "损失先下降\n\n显存\n---\n占满了显卡", "损失先下降…占满了显卡"],
  ["the line of a heading's end", "损失先下降\n\n显存占满了\n===\n", "损失先下降…显存占满了"],
  ["the words before a part of one", "训练用了 RAG 和 SFTX 两样", "训练用了…SFT"],
  ["more than a sentence", `损失先下降${"，然后".repeat(50)}占满了显卡`, "损失先下降…占满了显卡"],
])("a quote whose ellipsis leaves out %s is not found", (_, source, quote) => {
  expect(find(source, quote)).toBeNull();
});

test.each([
  ["a few words", "这个模型在验证集上不会收敛到最优", "这个模型…收敛到最优"],
  ["a line end", "损失先下降\n\n后来占满了显卡\n## 显存", "损失先下降…占满了显卡"],
  ["words before a word of its own", "训练用了 RAG 和 SFT 两样", "训练用了…SFT"],
])("a quote whose ellipsis leaves out %s is found", (_, source, quote) => {
  expect(find(source, quote)).not.toBeNull();
});

test.each([
  ["RAG", "用RAG技术", true],
  ["RAG", "STORAGE", false],
  ["RAG", "RAGs", false],
  ["7B", "17B 与 7B", true],
  ["7B", "17B", false],
  ["智能", "智能体", false],
  ["智能", "AI智能，很好", true],
  ["C#", "学 C# 语言", true],
  ["GPU", "GPU", true],
  ["张", "两张图", false],
  ["KV", "kv-cache", true],
])("the short term %s in “%s”: %s", (term, where, isFound) => {
  expect(find(where, term) !== null).toBe(isFound);
});

test.each([
  ["a comment", "正文在此。<!-- 密文写在这里 -->\n"],
  ["front matter", "---\na: 密文写在这里\n---\n正文\n"],
  ["a definition", '正文\n\n[a]: b "密文写在这里"\n'],
  ["a hidden element", "正文<i hidden>密文写在这里</i>\n"],
  ["a generated section", "## 正文\n在此\n## AI 点评\n密文写在这里\n"],
])("a quote from %s is not found", (_, markdown) => {
  expect(find(note(markdown).learnerText, "密文写在这里")).toBeNull();
});

test("where several places have the words, the one nearest to the line is meant", () => {
  const lines = "损失下降\n甲\n损失下降\n乙\n丙\n损失下降";
  const at = (line: number | null) =>
    findQuote(indexEvidence(lines), { text: "损失下降", line })?.span.startLine;
  expect([at(null), at(1), at(3), at(5), at(9)]).toEqual([1, 1, 3, 6, 6]);
});

test("a quote with an ellipsis starts where its pieces follow each other", () => {
  const lines = `步骤一开始。\n${"无关的话。".repeat(120)}\n步骤一开始，然后结束在此。`;
  const quote = findQuote(indexEvidence(lines), { text: "步骤一开始……结束在此", line: null });
  expect(quote?.text).toBe("步骤一开始，然后结束在此");
});

test.each([
  ["CRLF", "甲\r\n乙 **粗体字在此** 丁\r\n", "粗体字在此", [2, 5, 2, 10]],
  ["characters of two units before it", "🚀🚀 模型收敛了\n", "模型收敛了", [1, 6, 1, 11]],
  ["characters of two units in it", "取 𝐀𝐁𝐂𝐃 四个\n", "ABCD", [1, 3, 1, 11]],
  ["a character of two units at its end", "训练完成🎉\n", "训练完成🎉", [1, 1, 1, 7]],
  ["two lines", "模型收\r\n敛了吗\r\n", "模型收敛了吗", [1, 1, 2, 4]],
  ["a variation selector in it", "⚠️ 注意显存\n", "⚠ 注意显存", [1, 1, 1, 8]],
])("the span is exact with %s", (_, ...[source, quote, place]) => {
  const span = findQuote(indexEvidence(source), { text: quote, line: null })?.span;
  expect([span?.startLine, span?.startColumn, span?.endLine, span?.endColumn]).toEqual(place);
});

test("folding drops what does not carry meaning, and keeps the way back", () => {
  expect(fold("Ａ—b ‘c’（d）, e\u200B。")).toEqual({
    text: 'ab"c"d,e.',
    offsets: [0, 2, 4, 5, 6, 8, 10, 12, 14],
  });
});

test.each([
  ["invented", "完全没有写过的一句话，".repeat(12)],
  ["nearly right", `${"损失在第三轮之后下降，".repeat(12)}然而不然而不然`],
  ["of one letter", "啊".repeat(100)],
])("a quote that is %s is looked up in a long note within a second", (_, quote) => {
  const evidence = indexEvidence("损失在第三轮之后下降，验证集也是。\n".repeat(4000));
  expect(timeOf(() => findQuote(evidence, { text: quote, line: 7 }))).toBeLessThan(1000);
});
