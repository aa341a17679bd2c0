import { expect, test } from "vitest";
import { type Behaviour, answerOddly } from "#test/servers/model.ts";
import {
  chapters,
  good,
  hasChapter,
  interview,
  kindOf,
  kindsOf,
  withChapter,
} from "./long-notes.ts";

const cutOff = answerOddly({ content: '{"strengths":', finish_reason: "length" });

const cutOffWhenLong: Behaviour = (request, response) => {
  const isAll = hasChapter(request, 0) && hasChapter(request, 7);
  (kindOf(request) === "portion" && isAll ? cutOff : good)(request, response);
};

test("where an answer was cut off, each half is asked about", async () => {
  const { review, requests } = await interview(chapters(8), cutOffWhenLong);
  expect(kindsOf(requests)).toEqual(["portion", "portion", "portion", "digest"]);
  expect(review).toMatchObject({ outcome: "reviewed", reason: null, unseen: [] });
  expect(review.suggestions.map(({ section }) => section)).toEqual(["Chapter 0", "Chapter 4"]);
});

test("a half that is cut off again is not halved once more", async () => {
  const { review, requests } = await interview(chapters(8), withChapter(7, cutOff));
  expect(kindsOf(requests)).toEqual(["portion", "portion", "portion", "digest"]);
  expect(review).toMatchObject({
    reason: { code: "model-answer-truncated" },
    unseen: ["Chapter 4", "Chapter 5", "Chapter 6", "Chapter 7"],
  });
});

test("a note of one block that is cut off has no halves", async () => {
  const { review, requests } = await interview("# One\n\nThe loss falls.\n", cutOff);
  expect(requests).toHaveLength(1);
  expect(review).toMatchObject({
    reviewer: "built-in",
    reason: { code: "model-answer-truncated" },
  });
});
