import { expect, test } from "vitest";
import { answerOf, strengthAnswer } from "#test/core/model-answer.ts";
import { startGitHub } from "#test/servers/github.ts";
import { answerOddly, startModel } from "#test/servers/model.ts";
import { studyNote } from "./notes.ts";
import { openPullRequest } from "./pull-request.ts";

const strength = strengthAnswer({
  title: "抓住了召回率和速度的取舍",
  detail: "说清了近似最近邻放弃一点召回率，换来的是速度。",
  evidence: ["放弃一点召回率，换来几个数量级的速度"],
});
const overall = { goal: "笔记讲清了近似最近邻的思路。", summary: "", topThree: [] };
const review = answerOf({ strengths: [strength], overall });

/** Reviews three notes with a model that counts the same tokens for each. */
async function runWith(inputs: Readonly<Record<string, string>>) {
  await using github = await startGitHub();
  await using model = await startModel(
    answerOddly({
      content: JSON.stringify(review),
      usage: { prompt_tokens: 4000, completion_tokens: 500 },
    }),
  );
  const notes = ["a.md", "b.md", "c.md"].map((path) => [path, studyNote()] as const);
  const pull = await openPullRequest(github, Object.fromEntries(notes));
  const result = await pull.run({
    inputs: { "base-url": `${model.url}/v1`, model: "tutor", ...inputs },
  });
  const [comment] = await github.seed.listComments(pull.number);
  return { ...result, comment: comment?.body ?? "", requests: model.requests };
}

test("a run within its limits says in the comment, the summary and the outputs what it took", async () => {
  const run = await runWith({
    "max-notes": "2",
    "input-price": "1.25",
    "output-price": "10",
    "on-model-failure": "fail",
  });

  expect(run.status).toBe(0);
  expect(run.requests).toHaveLength(2);
  expect(run.outputs).toMatchObject({
    verdict: "pass",
    outcome: "partial",
    "input-tokens": "8000",
    "output-tokens": "1000",
    cost: "0.02",
  });
  for (const text of [run.comment, run.summary]) {
    expect(text).toContain("1 篇笔记没有得到模型评价");
    expect(text).toContain("按 max-notes 的设置，这次运行只请模型评价 2 篇笔记");
    expect(text).toMatch(
      /模型用量：2 次请求，输入 8,000 tokens，输出 1,000 tokens，费用约 \u200B?\\\$0\.0200。/,
    );
  }
});

test.each([
  [{ "max-tokens": "1e6" }, "max-tokens"],
  [{ "max-cost": "5" }, "input-price"],
])("inputs %j end the run with status 2 before anything is sent", async (inputs, named) => {
  const run = await runWith(inputs);

  expect(run.status).toBe(2);
  expect(run.log).toContain("::error::");
  expect(run.log).toContain(named);
  expect(run.requests).toEqual([]);
});
