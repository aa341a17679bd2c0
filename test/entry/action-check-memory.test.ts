import { expect, test } from "vitest";
import { pushEvent, startGitHub } from "#test/servers/github.ts";
import { answerJson, startModel } from "#test/servers/model.ts";
import { openPullRequest } from "./pull-request.ts";
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
import { runAction } from "./run-action.ts";

const path = "实验.md";
const both = answerWith(suggestAbout(vague, aboutRate), suggestAbout(unclear, aboutMemory));
const nothing = answerWith();

test("a push takes over what the check of the commit before it remembers", async () => {
  await using github = await startGitHub();
  await using model = await startModel(answerJson(both));
  const start = await github.seed.createRepository({ "README.md": "# Notes" });
  const inputs = { "base-url": `${model.url}/v1`, model: "tutor", "api-key": "sk-0123456789" };
  const push = (before: string, after: string) => {
    const event = { name: "push", payload: pushEvent({ before, after }) };
    return runAction({ event, apiUrl: github.url, token: github.token, inputs });
  };
  const summaryOf = async (sha: string) => (await github.seed.listCheckRuns(sha))[0]?.summary ?? "";

  const first = await github.seed.commit({ files: { [path]: longNote(), "b.md": longNote() } });
  await push(start, first);
  expect(model.requests).toHaveLength(2);

  model.behave(answerJson(nothing));
  const second = await github.seed.commit({ files: { [path]: longNote({ 1: exact }) } });
  await push(first, second);
  expect(model.requests).toHaveLength(3);
  expect(listSuggestions(await summaryOf(second))).toEqual([
    `open ${aboutMemory}`,
    `resolved ${aboutRate}`,
  ]);

  const again = await push(first, second);
  expect(again.outputs).toMatchObject({ outcome: "cached" });
  expect(listSuggestions(await summaryOf(second))).toEqual([
    `open ${aboutMemory}`,
    `resolved ${aboutRate}`,
  ]);

  // Of a note that one push leaves alone the next one still knows.
  const third = await github.seed.commit({ files: { "b.md": `${longNote()}\n\n` } });
  expect((await push(second, third)).outputs).toMatchObject({ outcome: "cached" });
  expect(model.requests).toHaveLength(3);
});

test("a pull request that publishes its check alone takes over what the check of the commit before it remembers", async () => {
  await using github = await startGitHub();
  await using model = await startModel(answerJson(both));
  const pull = await openPullRequest(github, { [path]: longNote() });
  const inputs = { "base-url": `${model.url}/v1`, model: "tutor", "api-key": "sk-0123456789" };
  const check = () => pull.run({ inputs: { ...inputs, publish: "check" } });
  const listReads = () => github.journal.filter(({ method }) => method === "GET").length;
  await check();
  const reads = listReads();

  model.behave(answerJson(nothing));
  const second = await pull.commit({ [path]: longNote({ 1: exact }) });
  const result = await check();
  const [shown] = await github.seed.listCheckRuns(second);

  expect(result.outputs).toMatchObject({ outcome: "reviewed" });
  expect(listSuggestions(shown?.summary ?? "")).toEqual([
    `open ${aboutMemory}`,
    `resolved ${aboutRate}`,
  ]);
  const [whole = 0, part = 0] = model.requests.map(tokensOf);
  expect(part / whole).toBeLessThan(0.35);
  expect(listReads() - reads).toBeLessThanOrEqual(reads + 1);
  expect(await github.seed.listComments(pull.number)).toEqual([]);

  expect((await check()).outputs).toMatchObject({ outcome: "cached" });
  expect(model.requests).toHaveLength(2);
});
