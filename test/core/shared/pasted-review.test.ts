import { expect, test } from "vitest";
import { blankDraft } from "#core/review/draft.ts";
import { verifyModelReview } from "#core/review/verify-model-review.ts";
import { draftRemark, quotes, reviewRequest } from "#test/core/make.ts";
import { readShared } from "./shared-files.ts";

const seed = readShared("notes/seed/note.md");
const request = reviewRequest(seed, "zh-CN");

/** The remarks of the review that was pasted into the seed: five strengths, then three suggestions. */
const pasted = Array.from(
  seed.slice(seed.indexOf("### GPT-4o评价")).matchAll(/^\d\. \*\*(.*)\*\*：\n\s*- (.*)$/gm),
  ([, title = "", detail = ""]) => ({ title, detail }),
);

test("the pasted review has eight remarks", () => {
  expect(pasted).toHaveLength(8);
});

test.each(pasted.map((words, index) => ({ ...words, isSuggestion: index >= 5 })))(
  "“$title” of the pasted review is generic, whatever words of the note are put beside it",
  ({ title, detail, isSuggestion }) => {
    const [line = ""] = request.checked.note.learnerText
      .split("\n")
      .filter((each) => /\S{20}/.test(each));
    const evidence = quotes(line.trim().slice(0, 30));
    const remark = draftRemark({ title, detail, evidence });
    const draft = isSuggestion ? { suggestions: [remark] } : { strengths: [remark] };
    expect(verifyModelReview({ ...blankDraft, ...draft }, request).drops).toEqual([
      { reason: "generic", count: 1 },
    ]);
  },
);
