import { expect, test } from "vitest";
import { findComplexity } from "#core/note/guard.ts";
import { countLength } from "#core/note/length.ts";
import { detectLanguage } from "#core/note/language.ts";
import {
  compileName,
  matchName,
  namesOf,
  normalizeName,
  withoutOptional,
} from "#core/note/name.ts";
import { decode } from "#core/note/decode.ts";
import { htmlText } from "#core/note/html-text.ts";
import { findNearDuplicates } from "#core/note/near-duplicates.ts";
import { findBreakOff } from "#core/note/sentence.ts";
import { classifyStub, findTodoMarkers } from "#core/note/stub.ts";
import { covers, indexItems } from "#core/detect/containment.ts";
import { draftBuiltInReview } from "#core/review/built-in/review.ts";
import { fold } from "#core/review/fold.ts";
import { isExplained } from "#core/detect/explanation.ts";
import { neutralise } from "#core/review/neutralise.ts";
import { parseReview } from "#core/review/parse-review.ts";
import { verifyReview } from "#core/review/verify.ts";
import { checked, reviewRequest, timeOf } from "#test/core/make.ts";
import { answerOf, suggestionAnswer } from "#test/core/model-answer.ts";

const request = reviewRequest("# A\n\nSFT first.\n");

/** An answer of a model whose words are all the same. */
function answerWith(text: string): string {
  const suggestion = suggestionAnswer({ evidence: [text], rewrite: text, section: text });
  return JSON.stringify(answerOf({ suggestions: [suggestion], suspiciousInstructions: [text] }));
}

const repeated = [
  " ",
  "\t",
  "[",
  "(",
  "（",
  "-",
  "- ",
  "汉",
  "汉 ",
  "a ",
  "A ",
  "RAG ",
  "RAG（",
  "\n",
  "\r\n",
  "`",
  "*",
  "|",
  "/",
  ".",
  "。",
  "第1章",
  "1.",
  "{",
  "<!--",
  "=",
  "（ ",
  "TODO",
  "待补充",
  "<h2>",
  "<b>",
  "%%",
  "图",
  "！",
  ":",
];

test.each([
  ["normalizeName", normalizeName],
  ["namesOf", namesOf],
  ["withoutOptional", withoutOptional],
  ["compileName", compileName],
  ["matchName", (text: string) => matchName(compileName("a*b*c*a"), [text])],
  ["classifyStub", classifyStub],
  ["findTodoMarkers", findTodoMarkers],
  ["decode", (text: string) => decode(new TextEncoder().encode(text))],
  ["htmlText", htmlText],
  ["countLength", countLength],
  ["detectLanguage", detectLanguage],
  ["findComplexity", findComplexity],
  ["fold", fold],
  ["parseReview", (text: string) => parseReview(text, request)],
  ["parseReview of evidence", (text: string) => parseReview(answerWith(text), request)],
  ["neutralise", neutralise],
  ["isExplained", (text: string) => isExplained("RAG", text)],
  ["isExplained after a bracket", (text: string) => isExplained("RAG", `汉（${text}`)],
  ["isExplained of itself", (text: string) => isExplained(text.slice(0, 200), text)],
  ["findBreakOff", findBreakOff],
  ["findNearDuplicates", (text: string) => findNearDuplicates([text, `${text}b`])],
  ["covers", (text: string) => covers(indexItems(text), text)],
])("%s takes no quadratic time for 200 KB of one thing, bare or between letters", (_, call) => {
  const slow = repeated.filter((unit) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    return timeOf(() => call(text)) > 5000 || timeOf(() => call(`a${text}b`)) > 5000;
  });
  expect(slow).toEqual([]);
});

test.each(repeated)("a note with lines of %j in every part is reviewed in time", (unit) => {
  const line = `a${unit.repeat(Math.ceil(15_000 / unit.length))}b\n\n`.replaceAll(
    /\r?\n{3,}/g,
    "\n\n",
  );
  const markdown = `## 关键词\n${line}\n## 过程记录\n${line.repeat(3)}\n## 内容整理\n${"一些文字。".repeat(30)}\n\n${line.repeat(3)}\n`;
  const held = checked(markdown);
  expect(timeOf(() => verifyReview(draftBuiltInReview(held, "en"), held.note))).toBeLessThan(2000);
});

test.each([
  ["headings", "# a\n".repeat(12_000)],
  ["sections", "## a\nb\n".repeat(8000)],
  [
    "acronyms",
    `## 内容整理\n${Array.from({ length: 60 }, (_, row) => `a ${Array.from({ length: 300 }, (__, column) => `Q${name(row)}${name(column)}`).join(" ")}`).join("\n\n")}`,
  ],
  [
    "points",
    `## 过程记录\n${Array.from({ length: 8000 }, (_, index) => `q${index}`).join("、\n")}\n## 内容整理\n${"other words ".repeat(500)}`,
  ],
])("a note of thousands of %s is checked and reviewed in time", (_, markdown) => {
  const held = checked(markdown);
  expect(timeOf(() => verifyReview(draftBuiltInReview(held, "en"), held.note))).toBeLessThan(3000);
});

/** A number in capital letters. */
function name(index: number): string {
  return String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26));
}
