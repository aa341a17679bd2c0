import { expect, test } from "vitest";
import { answerOf, strengthAnswer, suggestionAnswer } from "#test/core/model-answer.ts";
import { startGitHub } from "#test/servers/github.ts";
import { answerJson, startModel } from "#test/servers/model.ts";
import { studyNote } from "./notes.ts";
import { openPullRequest } from "./pull-request.ts";
import { makeFolder } from "./run-command.ts";

const note = `---\nsource: 讲稿.srt\n---\n\n${studyNote()}`;

const lecture = `1
00:00:01,000 --> 00:00:05,000
近似最近邻放弃一点召回率，换来速度。

2
00:00:06,000 --> 00:00:09,000
图索引更新很快，适合经常更新的库。

3
00:00:10,000 --> 00:00:14,000
别忘了重排序：先粗取，再精排。
`;

const rubric = `# 向量检索一课的评价标准

## 思路
读者能不能跟上推理。
- **清楚**：每一步都说了为什么
- **跳步**：有的结论没有理由

## 验证
- 4 分：自己做了实验
- 2 分：打算做实验
`;

const answer = {
  ...answerOf({
    strengths: [
      strengthAnswer({
        title: "抓住了取舍",
        detail: "说清了近似最近邻用什么换什么。",
        evidence: ["放弃一点召回率，换来几个数量级的速度"],
      }),
    ],
    suggestions: [
      {
        ...suggestionAnswer({
          category: "contradiction",
          priority: "high",
          title: "核对图索引适合什么",
          problem: "笔记和讲稿说的相反。",
          why: "选错索引会让更新变慢。",
          nextStep: "重听这一段再改。",
          evidence: ["适合更新不频繁的库"],
          absence: null,
        }),
        source: "7|适合经常更新的库",
      },
      {
        ...suggestionAnswer({
          category: "coverage",
          title: "补上重排序",
          problem: "讲稿讲了重排序，笔记没有。",
          why: "它决定最后的精度。",
          nextStep: "在做法后面加一句。",
          evidence: ["常见的做法有三类"],
          absence: "重排序",
        }),
        source: "别忘了重排序：先粗取，再精排",
      },
      {
        ...suggestionAnswer({
          category: "other",
          title: "编造的来源",
          problem: "讲稿里没有这句。",
          why: "没有。",
          nextStep: "不该出现。",
          evidence: ["代价是距离有误差"],
          absence: null,
        }),
        source: "量化的误差是百分之五",
      },
    ],
    overall: { goal: "笔记要讲清近似最近邻。", summary: "主线已经清楚。", topThree: [] },
  }),
  rubric: [
    {
      criterion: "思路",
      level: "清楚",
      detail: "先说精确搜索为什么慢，再引出近似。",
      evidence: ["数据一多就太慢，所以实际系统用近似最近邻"],
    },
    { criterion: "验证", level: "满分", detail: "很好。", evidence: ["做一次实验"] },
    { criterion: "文采", level: "清楚", detail: "很好。", evidence: ["做一次实验"] },
  ],
  interpretation: {
    overview: "近似最近邻用一点召回率换来速度。Milvus 在 2019 年发布了这种做法。",
    points: ["倒排先做粗聚类，图索引建得慢、查得快，量化省下内存。", "量化能省 75% 的内存。"],
    takeaways: ["先量召回率，再谈优化。"],
  },
};

const files = {
  "笔记/第3讲.md": note,
  "笔记/讲稿.srt": lecture,
  ".github/note-rubric.md": rubric,
};

test("a model's interpretation, comparison and levels are shown as far as note and source bear them out", async () => {
  await using model = await startModel(answerJson(answer));
  await using folder = await makeFolder(files);
  const words = ["--base-url", `${model.url}/v1`, "--model", "tutor"];
  const parts = ["--parts", "review,interpretation"];

  const { status, output, errors } = await folder.run([
    "review",
    ...words,
    ...parts,
    "笔记/第3讲.md",
  ]);

  expect(errors).toBe("");
  expect(status).toBe(0);
  expect(output).toContain("  tutor解读\n  根据这篇笔记和它的来源 笔记/讲稿.srt 整理。\n");
  expect(output).toContain("    近似最近邻用一点召回率换来速度。\n");
  expect(output).not.toMatch(/Milvus|75|编造|文采/);
  expect(output).toContain("       来源 笔记/讲稿.srt 第 7 行  「适合经常更新的库」\n");
  expect(output).toContain(
    "       来源 笔记/讲稿.srt 第 11 行  「别忘了重排序：先粗取，再精排」\n",
  );
  expect(output).toContain("    1. 思路：清楚\n       先说精确搜索为什么慢，再引出近似。\n");
  expect(output).toContain("    2. 验证：没有判定，因为给出的等级不在标准里。\n");
  expect(output).toContain("2 条解读的数字或名称在笔记和来源中都找不到");
});

test("the prompt has the rubric, and of the source the words without their times", async () => {
  await using model = await startModel(answerJson(answer));
  await using folder = await makeFolder(files);
  await folder.run(["review", "--base-url", `${model.url}/v1`, "笔记/第3讲.md"]);

  const prompt = JSON.stringify(model.requests[0]?.body["messages"]);
  expect(prompt).toContain("每一步都说了为什么");
  expect(prompt).toContain("7|图索引更新很快，适合经常更新的库。");
  expect(prompt).not.toContain("-->");
});

test("the built-in reviewer says once what it does not do, and judges nothing", async () => {
  await using folder = await makeFolder({ ...files, "笔记/第4讲.md": note });
  const { output } = await folder.run(["review", "--parts", "interpretation, review"]);

  const sentence = "内置评价不写解读，也不按评价标准定等级，也不对照来源；这要用模型。";
  expect(output.split(sentence)).toHaveLength(2);
  expect(output).not.toContain("没有判定");
});

test("an interpretation alone brings no review, by whomever", async () => {
  const { interpretation } = answer;
  await using model = await startModel(answerJson({ interpretation }));
  await using folder = await makeFolder(files);
  const alone = ["review", "--parts=interpretation", "笔记/第3讲.md"];
  const byModel = await folder.run([...alone, "--base-url", `${model.url}/v1`, "--model", "tutor"]);
  const builtIn = await folder.run(alone);

  expect(byModel.output).toContain("  tutor解读\n");
  expect(byModel.output).not.toMatch(/优点|改进建议|评价标准/);
  expect(model.requests).toHaveLength(1);
  expect(JSON.stringify(model.requests[0]?.body)).not.toMatch(/suggestions|strengths|overall/);
  expect(builtIn.output).toContain("内置评价不写解读；这要用模型。");
  expect(builtIn.output).not.toContain("优点");
});

test("a rubric that cannot be read ends a review, and no check", async () => {
  const broken = { "a.md": studyNote(), ".github/note-rubric.md": "## 思路\n说清楚。\n" };
  await using folder = await makeFolder(broken);
  const reviewed = await folder.run(["review", "a.md"]);

  expect(reviewed.status).toBe(2);
  expect(reviewed.errors).toContain(
    '.github/note-rubric.md line 1: the criterion "思路" has fewer than two levels. Write them below it as a list, an item for each',
  );
  expect((await folder.run(["check", "a.md"])).status).toBe(0);
});

test("levels never touch the verdict, and the rubric of a pull request is that of its base", async () => {
  await using github = await startGitHub();
  await using model = await startModel(answerJson(answer));
  const own = "## 自己写的标准\n- 优秀\n- 更优秀\n";
  const pull = await openPullRequest(
    github,
    { "笔记/第3讲.md": note, "笔记/讲稿.srt": lecture, ".github/note-rubric.md": own },
    { ".github/note-rubric.md": rubric },
  );
  const inputs = { "base-url": `${model.url}/v1`, model: "tutor", parts: "review, interpretation" };
  const { status, outputs } = await pull.run({ inputs });
  const [comment] = await github.seed.listComments(pull.number);

  expect({ status, verdict: outputs["verdict"] }).toEqual({ status: 0, verdict: "pass" });
  expect(comment?.body).toContain("1. **思路**：清楚。");
  expect(comment?.body).not.toContain("自己写的标准");
  expect(comment?.body).toMatch(
    /\[来源 笔记\/讲稿\.srt 第 7 行\]\(https:\/\/github\.com\/[^)]*%E8%AE%B2%E7%A8%BF\.srt\?plain=1#L7\)/,
  );
});
