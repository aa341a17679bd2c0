import { expect, test } from "vitest";
import { quotesInvention } from "#core/review/claims.ts";
import { indexEvidence } from "#core/review/evidence.ts";

const evidence = indexEvidence(
  "# Parcels\n\nThe clerk recieves a parcel and rings the bell. Nobody signs.\n\n柜员收到包裹以后按铃，没有人签字。\n",
);
const isInvention = (text: string): boolean => quotesInvention(text, evidence);

test.each([
  ["what to write", "Name the register, and write “an entry in ink” in line 3."],
  ["what to write, first of all", "Write “an entry in ink” instead."],
  ["what to add", "Add “see also chapter nine” to the line on the bell."],
  ["what to write otherwise", "Reword line 3 as “whoever comes first opens up”."],
  ["what to put in its place", "Replace “rings the bell” by “wakes someone up”."],
  ["what to turn it to", "Change “Nobody signs” to “someone initials it”."],
  ["what to write where there is nothing", "Add who is called, and the reason or “not told”."],
  ["what a line should say", "Line 3 should say “an entry in ink”."],
  ["what a line should say, in Chinese", "第 3 行不妨写「敲三下后院大门」。"],
  ["a spelling", "“recieves” should be “receives”."],
  ["a spelling after the words to", "The verb goes from “recieves” to “receives”."],
  ["a spelling before the wrong one", "Here “receives” instead of “recieves” is meant."],
  ["a Chinese wording", "把「按铃」改成「敲三下后院大门」。"],
  ["one that ought to be", "「没有人签字」应为「无需任何凭据」。"],
  ["a Chinese sentence to add", "在后面补一句「详情另见第九章」。"],
  ["a Chinese sentence to add with something else", "给这张图补上两轴和一句「详情另见第九章」。"],
  ["a Chinese remark to make at a place", "改掉它，或在第 3 行旁边注明「详情另见第九章」。"],
  ["a spelling before the wrong one, in Chinese", "是「receives」而不是「recieves」。"],
])("%s is no quotation", (_, text) => {
  expect(isInvention(text)).toBe(false);
});

test.each([
  ["said to be written", "The notes write “an entry in ink” in line 3."],
  ["said to be written by the reader", "Check this, since you write “an entry in ink”."],
  ["said to be meant", "The clerk wants to say “an entry in ink”."],
  ["said to be meant, in Chinese", "作者想说「敲三下后院大门」。"],
  ["said to be added", "The slides add “an entry in ink”, which is wrong."],
  ["to be explained", "Explain what “an entry in ink” means."],
  ["to be removed", "Remove “an entry in ink”."],
  ["to be replaced", "Replace “an entry in ink” by something shorter."],
  ["to be added to", "Add a sentence after “an entry in ink”."],
  ["to be given a source", "Add the source of “an entry in ink”."],
  ["named beside a place", "Give the difference from “rings the bell” or “an entry in ink”."],
  ["pointed to", "Change the link to “an entry in ink”."],
  ["in another sentence", "Write it down. “An entry in ink” is vague."],
  ["put for words that are not there", "“sleeps at noon” instead of “naps at noon” is meant."],
  ["nothing like what it corrects", "“recieves” should read as “an entry in ink” does to me."],
  ["with a figure of its own", "Write “4711 entries in ink” instead."],
  ["with an address of its own", "Write “see https://example.com” instead."],
  ["put for short words that are not there", "Replace “yawn” by “an entry in ink”."],
  ["put for short ones in Chinese", "把「打盹」改成「敲三下后院大门」。"],
  ["changed by somebody", "作者把它改成「敲三下后院大门」，读不通。"],
  ["written by the note", "笔记写成「敲三下后院大门」，和前面不合。"],
  ["given a source in Chinese", "补一句「敲三下后院大门」的出处。"],
  ["remarked by somebody", "作者在第 3 行旁边注明「详情另见第九章」，却没有第九章。"],
  ["added by somebody", "作者加了两轴和一句「敲三下后院大门」。"],
  ["explained in Chinese", "说明「敲三下后院大门」是什么意思。"],
  ["cut in Chinese", "删去「敲三下后院大门」。"],
])("words that are not in the note are invented where they are %s", (_, text) => {
  expect(isInvention(text)).toBe(true);
});
