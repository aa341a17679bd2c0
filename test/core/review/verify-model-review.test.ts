import { expect, test } from "vitest";
import { type DraftRemark, blankDraft } from "#core/review/draft.ts";
import { verifyModelReview } from "#core/review/verify-model-review.ts";
import { draftRemark, note, quotes } from "#test/core/make.ts";

const markdown =
  "# Training\n\nThe loss falls, and it grows with every step. SFT 后验证集得分 3/4，困惑度下降很快。\n";

const verify = (remarks: Partial<Parameters<typeof verifyModelReview>[0]>) =>
  verifyModelReview({ ...blankDraft, ...remarks }, note(markdown));

test.each<[string, Partial<DraftRemark>]>([
  ["calls a term unexplained and names none", { category: "term" }],
  ["says in its title what the note lacks", { title: "没有提到学习率" }],
  ["says in its detail what the note lacks", { detail: "The note never mentions a warm-up." }],
  ["says in Chinese what the note lacks", { detail: "这里缺少实验设置。补上。" }],
  ["quotes what is not there", { detail: "「作者用了八张卡训练」从何而来？" }],
  ["quotes in its title what is not there", { title: "“Eight cards were used” is vague" }],
  ["says the note has words it nearly has", { detail: "笔记写到「困惑度下降得并不很快」。" }],
  ["gives full marks", { detail: "写得很好，满分。" }],
  ["gives points", { detail: "这一节可得 95 分。" }],
  ["gives a fraction", { title: "Clarity: 9/10" }],
  ["gives a score", { detail: "Score: high." }],
  ["states a verdict", { detail: "本笔记检查通过。" }],
  ["states a verdict in English", { detail: "The note passes the check." }],
])("a suggestion that %s is dropped, and counted", (_, remark) => {
  expect(verify({ suggestions: [draftRemark(remark)] })).toMatchObject({
    suggestions: [],
    dropped: 1,
  });
});

test.each<[string, Partial<DraftRemark>]>([
  ["names the term", { category: "term", absence: "SFT" }],
  ["names what the note lacks", { title: "没有提到学习率", absence: "学习率" }],
  ["quotes what is there", { detail: "“it grows with every step” 指什么？" }],
  ["marks a short word", { detail: "「八张卡」" }],
  ["puts a thought in the note's words", { detail: "「困惑度和验证集下降」是两件事。" }],
  ["speaks of minutes and kinds", { detail: "花 5 分钟写明 3 分类的设置。" }],
  [
    "speaks of the note's own figures",
    { detail: "得分 3/4 是怎么算的？", evidence: quotes("验证集得分 3/4") },
  ],
])("a suggestion that %s stays", (_, remark) => {
  expect(verify({ suggestions: [draftRemark(remark)] })).toMatchObject({ dropped: 0 });
});

test("a strength has to hold as well, but may speak of what is lacking", () => {
  const strengths = [
    draftRemark({ detail: "“Eight cards were used” is precise" }),
    draftRemark({ detail: "Nothing is missing." }),
    draftRemark({ title: "It lacks nothing" }),
  ];
  expect(verify({ strengths })).toMatchObject({ strengths: [{}, {}], dropped: 1 });
});

test.each([
  ["invents a quotation", "笔记写到「作者用了八张卡训练」。"],
  ["gives a score", "总体 90 分。"],
  ["states a verdict", "The note passes the check."],
])("an overall evaluation that %s goes, and the remarks stay", (_, overall) => {
  const suggestions = [draftRemark()];
  expect(verify({ suggestions, overall })).toMatchObject({ overall: null, suggestions: [{}] });
});

test("an overall evaluation without any of this stays", () => {
  expect(verify({ overall: "Goes half way: “it grows with every step”." }).overall).not.toBeNull();
});
