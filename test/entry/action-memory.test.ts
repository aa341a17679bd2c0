import { describe, expect, test } from "vitest";
import { readState, splitState, writeState } from "#adapters/github/state.ts";
import { harmIn } from "#test/render/harm.ts";
import { startGitHub, tokens } from "#test/servers/github.ts";
import { answerJson, type ModelServer, startModel } from "#test/servers/model.ts";
import { openPullRequest, type PullRequest } from "./pull-request.ts";
import {
  aboutMemory,
  aboutRate,
  answerWith,
  exact,
  listSuggestions,
  longNote,
  suggestAbout,
  tokensOf,
  unclear,
  vague,
} from "./remembered-note.ts";

const path = "实验.md";
const reworded = "把学习率调大以后，损失下降的速度快了很多";

const both = answerWith(suggestAbout(vague, aboutRate), suggestAbout(unclear, aboutMemory));
const nothing = answerWith();

function run(pull: PullRequest, model: ModelServer) {
  const inputs = { "base-url": `${model.url}/v1`, model: "tutor", "api-key": "sk-0123456789" };
  return pull.run({ inputs });
}

async function commentOf(github: Awaited<ReturnType<typeof startGitHub>>, pull: PullRequest) {
  const [comment, ...others] = await github.seed.listComments(pull.number);
  expect(others).toEqual([]);
  return comment?.body ?? "";
}

test("of one section of six that changed a third is sent; what it mended is said, and the same note again costs nothing", async () => {
  await using github = await startGitHub();
  await using model = await startModel(answerJson(both));
  const pull = await openPullRequest(github, { [path]: longNote() });

  await run(pull, model);
  expect(listSuggestions(await commentOf(github, pull))).toEqual([
    `new ${aboutRate}`,
    `new ${aboutMemory}`,
  ]);

  model.behave(answerJson(nothing));
  await pull.commit({ [path]: longNote({ 1: exact }) });
  const second = await run(pull, model);
  expect(second.outputs).toMatchObject({ outcome: "reviewed" });
  expect(listSuggestions(await commentOf(github, pull))).toEqual([
    `open ${aboutMemory}`,
    `resolved ${aboutRate}`,
  ]);
  const [whole = 0, part = 0, ...more] = model.requests.map(tokensOf);
  expect(more).toEqual([]);
  expect(part / whole).toBeLessThan(0.35);

  const afterSecond = await github.seed.listComments(pull.number);
  await pull.commit({ "README.md": "# Notes of a course" });
  const writes = github.writes.length;
  const third = await run(pull, model);
  expect(third.outputs).toMatchObject({ outcome: "cached" });
  expect(third.summary).toContain("1 篇笔记没有改动，沿用上次的评价。");
  expect(model.requests).toHaveLength(2);
  expect(github.writes.slice(writes)).toEqual([]);
  expect(await github.seed.listComments(pull.number)).toEqual(afterSecond);

  model.behave(answerJson(answerWith(suggestAbout(vague, aboutRate))));
  await pull.commit({ [path]: longNote() });
  await run(pull, model);
  expect(listSuggestions(await commentOf(github, pull))).toEqual([
    `open ${aboutMemory}`,
    `new ${aboutRate}`,
  ]);
});

test("what was mended wrongly is still open, and neither resolved nor new", async () => {
  await using github = await startGitHub();
  await using model = await startModel(answerJson(both));
  const pull = await openPullRequest(github, { [path]: longNote() });
  await run(pull, model);

  model.behave(answerJson(answerWith(suggestAbout(reworded, "给出学习率调大的倍数"))));
  await pull.commit({ [path]: longNote({ 1: reworded }) });
  await run(pull, model);

  expect(listSuggestions(await commentOf(github, pull))).toEqual([
    `open ${aboutMemory}`,
    "open 给出学习率调大的倍数",
  ]);
});

test("a model that fails loses no memory: what it said before holds again afterwards", async () => {
  await using github = await startGitHub();
  await using model = await startModel(answerJson(both));
  const pull = await openPullRequest(github, { [path]: longNote() });
  await run(pull, model);

  model.behave(answerJson("nothing of use"));
  await pull.commit({ [path]: longNote({ 1: exact }) });
  expect((await run(pull, model)).outputs).toMatchObject({ outcome: "unavailable" });

  model.behave(answerJson(nothing));
  await run(pull, model);
  expect(listSuggestions(await commentOf(github, pull))).toEqual([
    `open ${aboutMemory}`,
    `resolved ${aboutRate}`,
  ]);
});

/** The comment with words of somebody else in its memory, as of a note that has changed all over since. */
function forge(body: string): string {
  const state = readState(body);
  const review = state?.reviews.get(path);
  if (!state || !review) throw new Error("The comment remembers nothing");
  const suggestions = review.suggestions.map((one) => ({
    ...one,
    title: "@everyone 写明学习率 <img src=x> closes #1",
    detail: "/merge",
    evidence: [{ text: "这句话从来没有出现在笔记里", line: 1 }],
  }));
  const terms = review.madeFrom?.terms ?? "";
  const madeFrom = { terms, key: "0".repeat(16), sections: ["00000000"] };
  const reviews = new Map([[path, { ...review, suggestions, madeFrom }]]);
  return `${splitState(body)[0]}\n${writeState({ ...state, reviews })}`;
}

/** Runs where the comment of a first run, as somebody has changed it, was written by an account. */
async function runAfter(change: (body: string) => string, token: string, answer = both) {
  await using first = await startGitHub();
  await using second = await startGitHub();
  await using model = await startModel(answerJson(both));
  const pull = await openPullRequest(first, { [path]: longNote() });
  await run(pull, model);
  const body = change(await commentOf(first, pull));
  const other = await openPullRequest(second, { [path]: longNote() });
  await second.seed.addComment(other.number, body, token);
  model.behave(answerJson(answer));
  await run(other, model);
  const comments = await second.seed.listComments(other.number);
  return { calls: model.requests.length - 1, body: comments.at(-1)?.body ?? "" };
}

describe("a comment that somebody else may have written", () => {
  test("is a memory where nobody did", async () => {
    const { calls, body } = await runAfter((text) => text, tokens.workflow);
    expect({ calls, suggestions: listSuggestions(body) }).toEqual({
      calls: 0,
      suggestions: [`new ${aboutRate}`, `new ${aboutMemory}`],
    });
  });

  test("is no memory where another account wrote it", async () => {
    const { calls, body } = await runAfter((text) => text, tokens.stranger);
    expect({ calls, suggestions: listSuggestions(body) }).toEqual({
      calls: 1,
      suggestions: [`new ${aboutRate}`, `new ${aboutMemory}`],
    });
  });

  test("stays words: what it calls resolved mentions nobody and orders nothing", async () => {
    const { calls, body } = await runAfter(forge, tokens.workflow, nothing);

    expect(calls).toBe(1);
    const [line = ""] = body.match(/^✅ 上次提出、现已解决：.*$/m) ?? [];
    expect(line).toContain("everyone");
    expect(harmIn(line)).toEqual([]);
    expect(body).not.toContain("/merge");
  });
});
