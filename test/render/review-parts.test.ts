import { expect, test } from "vitest";
import type { CriterionLevel } from "#core/report/report.ts";
import { renderComment } from "#render/comment.ts";
import { renderReview, renderReviewBelow } from "#render/review.ts";
import { renderTerminal } from "#render/terminal.ts";
import { permalink, quote, remark, report, review, reviewedNote } from "#test/render/make.ts";

const plain = { permalink: () => null };
const comment = { permalink, maxLength: 65_536, unit: "characters" } as const;

/** A criterion with a level and a quote of line 23. */
function criterion(overrides: Partial<CriterionLevel> = {}): CriterionLevel {
  return {
    criterion: "证据",
    level: "优秀",
    unjudged: null,
    detail: "每个结论都有出处。",
    quotes: [quote()],
    ...overrides,
  };
}

const unjudged = criterion({
  criterion: "结构",
  level: null,
  unjudged: "quote-not-found",
  detail: "",
  quotes: [],
});

const judged = review({ rubric: [criterion(), unjudged] });
const source = { path: "课件/第3讲.md", text: "先动手，再读说明", line: 7 };

test("a rubric stands before the overall evaluation: level, reason, words; or why there is none", () => {
  const text = renderReview(reviewedNote({ review: judged }), { permalink });

  expect(text).toContain(
    "##### 评价标准\n\n1. **证据**：优秀。每个结论都有出处。（[第 23 行](https://git.example/team/notes/blob/0a1b2c3/notes/week-1.md#L23)：「先读说明，再动手」）\n2. **结构**：没有判定，因为引文在笔记中找不到。\n\n##### 综合评价",
  );
});

test("in English too, and in a terminal, and in the note itself, where no line is named", () => {
  const note = reviewedNote({ language: "en", review: judged });

  expect(renderReview(note, plain)).toContain(
    "##### Rubric\n\n1. **证据**: 优秀. 每个结论都有出处。 (line 23: “先读说明，再动手”)\n2. **结构**: Not judged, because its quotes are not in the note.\n",
  );
  expect(renderTerminal(report({ notes: [note] }), { colour: false })).toContain(
    "  Rubric\n    1. 证据: 优秀\n       每个结论都有出处。\n       line 23  “先读说明，再动手”\n    2. 结构: Not judged, because its quotes are not in the note.\n",
  );
  expect(renderReviewBelow(note, { permalink: null, depth: 2 })).toContain(
    "#### Rubric\n\n1. **证据**: 优秀. 每个结论都有出处。 (“先读说明，再动手”)\n",
  );
});

test("what a remark quotes of a source is shown with its path and line, linked where that is possible", () => {
  const suggestions = [remark({ title: "核对顺序", detail: "课件说的相反。", source })];
  const note = reviewedNote({ review: review({ suggestions }) });
  const words =
    "（第 23 行：「先读说明，再动手」；来源 课件/第3讲.md 第 7 行：「先动手，再读说明」）";

  expect(renderReview(note, plain)).toContain(`课件说的相反。${words}`);
  expect(renderReview(note, { permalink })).toContain(
    "[来源 课件/第3讲.md 第 7 行](https://git.example/team/notes/blob/0a1b2c3/%E8%AF%BE%E4%BB%B6/%E7%AC%AC3%E8%AE%B2.md#L7)：「先动手，再读说明」",
  );
  expect(renderTerminal(report({ notes: [note] }), { colour: false })).toContain(
    "       来源 课件/第3讲.md 第 7 行  「先动手，再读说明」\n",
  );
});

test("which sources were compared is said, and how much of each", () => {
  const sources = [
    { path: "a.md", read: "whole" },
    { path: "b.srt", read: "start" },
    { path: "c.txt", read: "nothing" },
  ] as const;
  const interpretation = { overview: "讲缓存。", points: [], takeaways: [] };
  const note = reviewedNote({ review: review({ sources, interpretation }) });
  const sentences =
    "对照了来源 a.md。来源 b.srt 很长，只对照了开头部分。来源 c.txt 没有对照：它太长，或者不是 UTF-8 文本。";

  expect(renderReview(note, plain)).toContain(`### GPT-4o评价\n\n> ${sentences}\n`);
  expect(renderReview(note, plain)).toContain("> 根据这篇笔记和它的来源 a.md、b.srt 整理。\n");
  const english = renderReview({ ...note, language: "en" }, plain);
  expect(english).toContain("> Made from this note and its source a.md, b.srt.");
  expect(english).toContain("> Compared with the source a.md. The source b.srt is long,");
});

test("an interpretation that stands alone has no evaluation beside it", () => {
  const interpretation = { overview: "讲缓存。", points: [], takeaways: [] };
  const alone = review({ interpretation, strengths: [], suggestions: [], overall: null });
  const note = reviewedNote({ review: alone });

  expect(renderReview(note, plain)).not.toContain("评价");
  expect(renderTerminal(report({ notes: [note] }), { colour: false })).not.toContain("GPT-4o评价");
});

test("what the built-in reviewer leaves out is said once for all notes", () => {
  const leftOut = ["interpretation", "rubric", "source"] as const;
  const builtIn = review({ reviewer: "built-in", leftOut });
  const notes = [
    reviewedNote({ path: "a.md", review: review({ reviewer: "built-in", leftOut: ["rubric"] }) }),
    reviewedNote({ path: "b.md", review: builtIn }),
    reviewedNote({ path: "c.md", review: builtIn }),
  ];
  const chinese = "内置评价不写解读，也不按评价标准定等级，也不对照来源；这要用模型。";
  const english =
    "The built-in reviewer writes no interpretation, judges by no rubric and compares with no source: that takes a model.";

  for (const text of [
    renderComment(report({ notes }), comment),
    renderTerminal(report({ notes }), { colour: false }),
  ]) {
    expect(text.split(chinese)).toHaveLength(2);
  }
  expect(renderComment(report({ notes }), { ...comment, language: "en" })).toContain(english);
});

test("where a model failed, nobody is told to use one", () => {
  const down = review({
    outcome: "unavailable",
    reviewer: "built-in",
    reason: { code: "model-refused" },
    leftOut: ["interpretation"],
  });

  expect(renderComment(report({ notes: [reviewedNote({ review: down })] }), comment)).not.toContain(
    "不写解读",
  );
});

test("statements that did not hold are told from remarks that did not", () => {
  const drops = [
    { reason: "quote-not-found", count: 1 },
    { reason: "unfounded", count: 2 },
    { reason: "not-in-source", count: 1 },
  ] as const;
  const dropped = review({ dropped: 4, drops, leftOut: ["interpretation"] });
  const notes = [reviewedNote({ review: dropped })];

  const text = renderComment(report({ notes }), comment);
  expect(text).toContain("2 条解读的数字或名称在笔记和来源中都找不到");
  expect(text).toContain("1 条的引文或所说的内容在来源中找不到");
  expect(text).toContain("1 篇笔记没有能在笔记中核实的解读。");
  expect(renderTerminal(report({ notes }), { colour: false, language: "en" })).toContain(
    "2 stated what neither note nor source has",
  );
});
