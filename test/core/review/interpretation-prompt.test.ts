import { expect, test } from "vitest";
import { digestOf } from "#core/digest.ts";
import { buildPrompt, promptVersion } from "#core/review/build-prompt.ts";
import type { Language } from "#core/language.ts";
import type { Prompt } from "#core/review/prompt.ts";
import { checked, reviewRequest } from "#test/core/make.ts";

/** What is asked where nothing but an interpretation is wanted, though there is more to say of the note. */
function promptIn(language: Language): Prompt {
  const request = reviewRequest("", language, {
    checked: checked("# 题\n\n## 内容整理\n三个字\n"),
    hints: [{ lines: [1, 2], category: "term", words: "解释「SFT」" }],
    earlier: [{ id: "a1b2", title: "解释 SFT", quotes: ["SFT 先做"] }],
    source: { path: "slides.md", text: "一\n\nSFT 是监督微调\n" },
    terms: { isReviewed: false, isInterpreted: true, rubric: null },
  });
  return buildPrompt(request);
}

const languages = ["zh-CN", "en"] as const;

test.each(languages)("an interpretation alone is all that is asked for in %s", (language) => {
  const { messages, schema } = promptIn(language);
  const words = messages.map(({ content }) => content).join("\n");

  expect(schema.schema).toMatchObject({
    required: ["interpretation"],
    additionalProperties: false,
  });
  expect(words).toContain("JSON");
  expect(words).toMatch(/\ninterpretation\{overview,points\[\],takeaways\[\]\}/);
  expect(words).not.toMatch(
    /<(?:findings|hints|earlier|rubric)>|strengths|suggestion|evidence|topThree|优点|审阅|\breview/i,
  );
});

test.each(languages)("it is made from note and source, whose lines are data in %s", (language) => {
  const words = promptIn(language).messages[1]?.content;
  expect(words).toContain("\n1:4|三个字\n");
  expect(words).toMatch(/\n<source-[0-9a-f]{16}>\n1\|一\n3\|SFT 是监督微调\n<\/source-/);
});

test("a change of what a model is told that interprets alone is a new version of the prompt", () => {
  // Where this fails, raise the version, and write down the digest that goes with it.
  const digest = digestOf(JSON.stringify(languages.map(promptIn)), 12);
  expect([promptVersion, digest]).toEqual([3, "6c76f4a52f1d"]);
});
