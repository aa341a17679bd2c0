import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startAnswers } from "#bench/review/answer-server.ts";
import { openAnswers } from "#bench/review/answers.ts";
import { openEndpoint } from "#bench/review/ask-endpoint.ts";
import { readBases } from "#bench/review/base.ts";
import { measureStability } from "#bench/review/stability.ts";
import { answerOf, suggestionAnswer } from "#test/core/model-answer.ts";
import { answerJson, startModel } from "#test/servers/model.ts";

const bases = (await readBases()).filter(({ name }) => name === "raft.zh");
const { signal } = new AbortController();

const onVotes = suggestionAnswer({
  evidence: ["再比长度"],
  category: "example",
  title: "给比较日志新旧举个例子",
  problem: "先比任期再比长度，只有规则。",
  why: "读者要自己想两种情况。",
  nextStep: "写出两份日志，说明谁新。",
  absence: null,
});
const onPapers = { ...onVotes, evidence: ["论文图 8 的坑我看了三遍"], title: "把论文图 8 画出来" };
const onVotesOtherwise = {
  ...onVotes,
  evidence: ["先比最后一条日志的任期，再比长度"],
  title: "选举限制缺一个例子",
};

/** An endpoint whose model says this and nothing else. */
async function startRecorded(suggestions: readonly (typeof onVotes)[]) {
  const folder = await mkdtemp(join(tmpdir(), "note-review-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const model = await startModel(answerJson(answerOf({ suggestions: [...suggestions] })));
  onTestFinished(async () => model[Symbol.asyncDispose]());
  const ask = openEndpoint(`${model.url}/v1`, "m", null);
  const server = await startAnswers(await openAnswers(folder), { ask, answerer: "m" });
  onTestFinished(async () => server[Symbol.asyncDispose]());
  return server;
}

test("a suggestion is in both answers where it shows some of the same words", async () => {
  const one = await startRecorded([onVotes, onPapers]);
  const other = await startRecorded([onVotesOtherwise]);

  const { suggestions, notes } = await measureStability(bases, [one, other], signal);

  expect([suggestions, notes]).toEqual([{ good: 2, all: 3 }, 1]);
});

test("a note that has one answer only is in no share, and its request is listed", async () => {
  const one = await startRecorded([onVotes]);
  const folder = await mkdtemp(join(tmpdir(), "note-review-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await using none = await startAnswers(await openAnswers(folder), null);

  const { suggestions, notes, unanswered } = await measureStability(bases, [one, none], signal);

  expect([suggestions, notes]).toEqual([{ good: 0, all: 0 }, 0]);
  expect(unanswered).toMatchObject([{ note: "raft.zh", outcome: "not recorded" }]);
});
