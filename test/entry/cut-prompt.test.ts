import { expect, test } from "vitest";
import { estimateTokens } from "#core/review/estimate-tokens.ts";
import { answerOf, strengthAnswer } from "#test/core/model-answer.ts";
import { startGitHub } from "#test/servers/github.ts";
import { type Behaviour, answerOddly, startModel } from "#test/servers/model.ts";
import { studyNote } from "./notes.ts";
import { openPullRequest } from "./pull-request.ts";
import { makeFolder } from "./run-command.ts";

const content = JSON.stringify(
  answerOf({
    strengths: [
      strengthAnswer({
        title: "抓住了召回率和速度的取舍",
        detail: "说清了近似最近邻放弃一点召回率，换来的是速度。",
        evidence: ["放弃一点召回率，换来几个数量级的速度"],
      }),
    ],
  }),
);

/** Reads no more of a prompt than a context has room for, counts that, and says nothing of the rest. */
function cuttingAt(context: number): Behaviour {
  return (request, response) => {
    const tokens = estimateTokens(JSON.stringify(request.body["messages"]));
    const usage = { prompt_tokens: Math.min(tokens, context), completion_tokens: 300 };
    answerOddly({ content, usage })(request, response);
  };
}

const long = `${studyNote()}\n\n${"召回率是找到的近邻占全部近邻的比例，索引越省内存它就越低。\n\n".repeat(150)}`;
const notes = { "a.md": long, "b.md": long, "short.md": studyNote() };

test.each([
  [2048, 1],
  [32_768, 0],
])(
  "with a context of %i tokens the terminal says so %i times, whatever is asked for",
  async (context, times) => {
    await using model = await startModel(cuttingAt(context));
    await using folder = await makeFolder(notes);
    const words = ["review", "--base-url", `${model.url}/v1`, "--model", "tutor"];

    const shown = await folder.run(words);
    expect(shown.output.split("模型服务只计了 2,048").length - 1).toBe(times);
    expect(shown.output.split("num_ctx").length - 1).toBe(times);
    expect(shown.status).toBe(0);

    const machine = await folder.run([...words, "--format", "json", "--language", "en"]);
    expect(machine.errors.split("which is num_ctx in Ollama: https://").length - 1).toBe(times);
    const { usage } = JSON.parse(machine.output);
    const cut = { sentTokens: expect.any(Number), countedTokens: 2048 };
    expect(usage.promptCut).toEqual(times === 0 ? null : cut);
  },
);

test("the job is warned once, and the comment says how to mend it", async () => {
  await using github = await startGitHub();
  await using model = await startModel(cuttingAt(2048));
  const pull = await openPullRequest(github, notes);
  const { log, status } = await pull.run({
    inputs: { "base-url": `${model.url}/v1`, model: "tutor" },
  });
  const [comment] = await github.seed.listComments(pull.number);

  expect(status).toBe(0);
  expect(log.match(/^::warning::.*num_ctx/gm)).toHaveLength(1);
  const links = comment?.body?.match(/\[做法\]\([^)]*local-models\.md#context-length\)/g);
  expect(links).toHaveLength(1);
});
