import { expect, test } from "vitest";
import type { ReviewedNote } from "#core/report/report.ts";
import { painter } from "#render/paint.ts";
import { renderReview, renderReviewBelow } from "#render/review.ts";
import { renderTerminalReview } from "#render/terminal-review.ts";
import { review, reviewedNote } from "#test/render/make.ts";

const permalink = (): null => null;
const places = [
  ["a comment", (note: ReviewedNote) => renderReview(note, { permalink })],
  ["a note", (note: ReviewedNote) => renderReviewBelow(note, { permalink, depth: 2 })],
  ["a terminal", (note: ReviewedNote) => renderTerminalReview(note, painter(false))],
] as const;

test.each(places)("%s ends with what the model has not seen", (_, render) => {
  const unseen = review({ unseen: ["实验结果", ""] });
  expect(render(reviewedNote({ review: unseen }))).toMatch(
    /模型没有看过「实验结果」、「第一个标题之前」；上面的意见不涉及这些内容。$/,
  );
  expect(render(reviewedNote({ language: "en", review: unseen }))).toMatch(
    /The model has not seen “实验结果”, “before the first heading”; no remark above is about that\.$/,
  );
});

test.each(places)("%s says why, where something failed", (_, render) => {
  const failed = review({ unseen: ["结果"], reason: { code: "model-answer-truncated" } });
  expect(render(reviewedNote({ review: failed }))).toMatch(
    /不涉及这些内容。模型的回答没写完就到了长度上限。[^\n]*拆短。$/,
  );
  expect(render(reviewedNote({ language: "en", review: failed }))).toMatch(
    /is about that\. The model['’]s answer was cut off[^\n]*\.$/,
  );
});

test.each(places)("%s names five sections and counts the others", (_, render) => {
  const unseen = review({ unseen: ["甲", "乙", "丙", "丁", "戊", "己", "庚"] });
  expect(render(reviewedNote({ review: unseen }))).toContain("「戊」，以及另外 2 节；");
  expect(render(reviewedNote({ language: "en", review: unseen }))).toContain(
    "“戊” and 2 more sections;",
  );
});

test.each(places)("%s says nothing of it where the model has seen all", (_, render) => {
  expect(render(reviewedNote({ language: "en" }))).not.toContain("has not seen");
});
