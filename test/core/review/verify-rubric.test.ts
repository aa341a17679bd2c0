import { expect, test } from "vitest";
import type { DraftCriterionLevel } from "#core/review/draft.ts";
import { verifyRubric } from "#core/review/verify-rubric.ts";
import { note, quotes } from "#test/core/make.ts";

const level = (name: string) => ({ name, description: "" });
const rubric = {
  criteria: [
    { name: "结构", description: "", levels: [level("优秀"), level("合格")] },
    { name: "证据", description: "", levels: [level("4 分"), level("0 分")] },
  ],
};
const subject = note("# 缓存\n\n先查本地缓存，再问服务器。\n\n过期的副本要重新验证。\n");

/** An answer about the structure that holds. */
function answer(overrides: Partial<DraftCriterionLevel> = {}): DraftCriterionLevel {
  return {
    criterion: "结构",
    level: "优秀",
    detail: "每段只讲一步。",
    evidence: quotes("先查本地缓存，再问服务器"),
    ...overrides,
  };
}

/** The criteria as `name: level`, or `name – reason`, and why answers were dropped. */
function judge(...answers: readonly DraftCriterionLevel[]) {
  const { rubric: levels, reasons } = verifyRubric(answers, rubric, subject);
  return [
    ...levels.map((each) =>
      each.level === null
        ? `${each.criterion} – ${each.unjudged}`
        : `${each.criterion}: ${each.level}`,
    ),
    ...reasons,
  ];
}

test("a level stands with its reason and the words that show it, as rubric and note have them", () => {
  const answers = [answer({ criterion: "**结构**", level: " 优秀 " })];

  expect(verifyRubric(answers, rubric, subject).rubric[0]).toEqual({
    criterion: "结构",
    level: "优秀",
    unjudged: null,
    detail: "每段只讲一步。",
    quotes: [{ text: "先查本地缓存，再问服务器", span: expect.objectContaining({ startLine: 3 }) }],
  });
});

test("every criterion is there, in the order of the rubric, also one of which nothing was said", () => {
  expect(judge(answer({ criterion: "证据", level: "0 分" }))).toEqual([
    "结构 – not-answered",
    "证据: 0 分",
  ]);
});

test.each([
  ["a level that the rubric does not have", [answer({ level: "完美" })], "unknown-level"],
  ["the level of another criterion", [answer({ level: "4 分" })], "unknown-level"],
  ["two levels", [answer(), answer({ level: "合格" })], "several-levels"],
  ["no quote", [answer({ evidence: [] })], "quote-not-found"],
  [
    "one quote of two that nobody wrote",
    [answer({ evidence: quotes("再问服务器", "缓存永不过期") })],
    "quote-not-found",
  ],
  [
    "an invented quotation in its reason",
    [answer({ detail: "作者写道「缓存永远不会过期的」。" })],
    "quote-not-found",
  ],
  ["a score of its own", [answer({ detail: "可以得 95 分。" })], "out-of-bounds"],
  [
    "quotes without end",
    [answer({ evidence: quotes(...Array(9).fill("再问服务器")) })],
    "quote-not-found",
  ],
])("%s is no judgement", (_, answers, reason) => {
  expect(judge(...answers)[0]).toBe(`结构 – ${reason}`);
});

test("the same level twice is one judgement", () => {
  expect(judge(answer(), answer())[0]).toBe("结构: 优秀");
});

test("points may be spoken of where the rubric has them", () => {
  const scored = answer({ criterion: "证据", level: "4 分", detail: "每个结论都有出处，4 分。" });

  expect(judge(scored)[1]).toBe("证据: 4 分");
});

test("a criterion that nobody asked about is dropped and counted", () => {
  expect(judge(answer(), answer({ criterion: "文采" }), answer({ criterion: "" }))).toEqual([
    "结构: 优秀",
    "证据 – not-answered",
    "not-in-rubric",
    "not-in-rubric",
  ]);
});
