import { expect, test } from "vitest";
import { type DraftRemark, blankDraft } from "#core/review/draft.ts";
import { verifyModelReview } from "#core/review/verify-model-review.ts";
import { draftRemark, quotes, reviewRequest } from "#test/core/make.ts";

const markdown =
  "# Training\n\nThe loss falls, and it grows with every step. SFT 后验证集得分 3/4，困惑度下降很快。\n";

const verify = (remarks: Partial<Parameters<typeof verifyModelReview>[0]>) =>
  verifyModelReview({ ...blankDraft, ...remarks }, reviewRequest(markdown));

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
  ["judges the person", { detail: "“It grows” leaves open what does. You are careless." }],
  ["judges the person in its title", { title: "The author is lazy about what grows" }],
  ["gives points that the note has no figure for", { detail: "实验设置写得清楚，得 9 分。" }],
  ["gives the note a score", { detail: "这一节的得分是 3/4。" }],
  ["gives the note a score in English", { detail: "This section scores well on “it grows”." }],
  ["says that somebody wrote what is not there", { detail: "笔记说「困惑度下降得并不很快」。" }],
  ["corrects words that are not there", { detail: "「八张卡练训」应为「八张卡训练了很久」。" }],
  [
    "is in another language",
    {
      title: "写明什么在增长",
      detail: "这里只说它一直在增长，读者不知道说的是损失还是梯度，也不知道从哪一步开始增长。",
    },
  ],
  [
    "would fit another note",
    { title: "Add more examples", detail: "Some more detail would help." },
  ],
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
  ["speaks of scores where the note does", { detail: "分数没有和没微调时的评分相比。" }],
  ["speaks of a figure that the note has", { detail: "得分只有 3/4，差在哪里？" }],
  ["says a part and what is worth a look", { detail: "大部分数据怎么来的，值得分析。" }],
  ["puts a thought in marks", { detail: "若是想说「困惑度一直在下降」，写明是哪一步。" }],
  ["spells words otherwise", { detail: "“it grows with” → “its growth”." }],
  [
    "speaks of the note's own figures",
    { detail: "得分 3/4 是怎么算的？", evidence: quotes("验证集得分 3/4") },
  ],
])("a suggestion that %s stays", (_, remark) => {
  expect(verify({ suggestions: [draftRemark(remark)] })).toMatchObject({ dropped: 0 });
});

test("what a remark says of a sentence that it quotes is no absence", () => {
  const detail = "Nothing here does say why the loss falls: the sentence does not explain it.";
  expect(verify({ suggestions: [draftRemark({ detail })] })).toMatchObject({ dropped: 0 });
  expect(
    verify({ suggestions: [draftRemark({ detail, category: "completeness" })] }),
  ).toMatchObject({ drops: [{ reason: "unnamed-absence", count: 1 }] });
});

test("what two quoted places lack is no absence where a remark is about what stands there", () => {
  const detail = "“The loss falls, and” lacks an end; 「验证集」前面缺少主语。";
  const pair = quotes("The loss falls", "SFT 后验证集得分");
  const reasonOf = (remark: Partial<DraftRemark>) =>
    verify({ suggestions: [draftRemark({ detail, ...remark })] }).drops[0]?.reason;
  expect(reasonOf({ category: "typo", evidence: pair })).toBeUndefined();
  expect(reasonOf({ category: "contradiction", evidence: pair })).toBeUndefined();
  expect(reasonOf({ category: "typo" })).toBe("unnamed-absence");
  expect(reasonOf({ category: "clarity", evidence: pair })).toBe("unnamed-absence");
});

test("what a quoted word does not say is no absence", () => {
  const reasons = ["“It grows” does not say what grows.", "The note does not say what grows."].map(
    (detail) =>
      verify({ suggestions: [draftRemark({ category: "completeness", detail })] }).drops[0]?.reason,
  );
  expect(reasons[0]).not.toBe("unnamed-absence");
  expect(reasons[1]).toBe("unnamed-absence");
});

test("a note without scores gets none", () => {
  const request = reviewRequest("# Training\n\nThe loss falls, and it grows with every step.\n");
  const reasonOf = (detail: string) =>
    verifyModelReview({ ...blankDraft, suggestions: [draftRemark({ detail })] }, request).drops[0]
      ?.reason;
  expect(reasonOf("“It grows” has no good score.")).toBe("out-of-bounds");
  expect(reasonOf("“It grows” is half of what matters.")).toBeUndefined();
});

test("a strength has to hold as well, but may speak of what is lacking", () => {
  const strengths = [
    draftRemark({ detail: "“Eight cards were used” is precise" }),
    draftRemark({ detail: "Nothing is missing." }),
    draftRemark({ title: "The loss lacks nothing", evidence: quotes("The loss falls") }),
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

const steps = [
  "The loss",
  "falls, and it",
  "grows with every",
  "SFT 后验证",
  "集得分 3/4",
  "困惑度下降很快",
];
const many = steps.map((step, index) =>
  draftRemark({
    title: `The words ${step}, which grow`,
    evidence: quotes(step),
    priority: index < 3 ? "low" : "medium",
  }),
);

test("what goes beyond five of a kind is counted, and the most valuable stay", () => {
  const topThree = ["1. The words grows with every, which grow", "No such title"];
  const { suggestions, strengths, drops } = verify({
    suggestions: many,
    strengths: many,
    topThree,
  });
  expect(suggestions.map(({ quotes: [quote] }) => quote?.text)).toEqual(
    [2, 3, 4, 5, 0].map((index) => steps[index]),
  );
  expect(strengths).toHaveLength(5);
  expect(drops).toEqual([{ reason: "surplus", count: 2 }]);
});

test("an evaluation says nothing of suggestions that did not hold", () => {
  const invented = draftRemark({
    title: "The optimiser is never tuned",
    detail: "Eight cards ran an optimiser that was never tuned.",
    evidence: quotes("no such words"),
  });
  const overall = "Notes on training. The optimiser was never tuned. It leaves open what grows.";
  expect(verify({ suggestions: [draftRemark(), invented], overall }).overall).toBe(
    "Notes on training. It leaves open what grows.",
  );
});

test("what to do first is said of suggestions that still stand", () => {
  const suggestions = [
    draftRemark(),
    draftRemark({ title: "Gone", evidence: quotes("no such words") }),
  ];
  const topThree = ["Gone", "Say what grows."];
  expect(verify({ suggestions, topThree, overall: "Notes on training." }).overall).toBe(
    "Notes on training. What to do first: Say what grows.",
  );
  expect(verify({ suggestions, topThree: ["Gone"], overall: "Notes." }).overall).toBe("Notes.");
  expect(verify({ suggestions, topThree, overall: "You are talented." }).overall).toBe(
    "What to do first: Say what grows.",
  );
});

test("passages that give orders are shown where the note has them, each once", () => {
  const suspicious = [
    ...quotes("it grows with every step", "grows with every", "ignore what came before"),
    ...quotes("困惑度下降很快"),
  ];
  expect(verify({ suspicious }).suspicious).toMatchObject([
    { text: "it grows with every step" },
    { text: "困惑度下降很快", span: { startLine: 3 } },
  ]);
});

test("what was verified once is verified again as it is", () => {
  const first = verify({
    suggestions: [draftRemark()],
    topThree: ["Say what grows"],
    overall: "Notes.",
  });
  const again = verify({
    suggestions: first.suggestions.map((remark) => ({
      ...draftRemark(),
      ...remark,
      evidence: remark.quotes.map(({ text, span }) => ({ text, line: span.startLine })),
      source: null,
    })),
    overall: first.overall,
  });
  expect(again).toEqual(first);
});
