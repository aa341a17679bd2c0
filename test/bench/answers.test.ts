import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { type Recording, startAnswers } from "#bench/review/answer-server.ts";
import { openAnswers } from "#bench/review/answers.ts";
import { openEndpoint } from "#bench/review/ask-endpoint.ts";
import { readBases } from "#bench/review/base.ts";
import { runRecorded } from "#bench/review/run-recorded.ts";
import { buildSuite } from "#bench/review/suite.ts";
import { answerOf, suggestionAnswer } from "#test/core/model-answer.ts";
import { answer, refusingFormats, startModel } from "#test/servers/model.ts";

const { signal } = new AbortController();
const bases = await readBases();
const suite = buildSuite(bases, 1);
const typo = suite.filter(({ id }) => id.startsWith("raft.zh.homophone"));
const [defect] = typo;

/** What a careful reader answers to a note in which 状态机 is 状态鸡, or 网络分区的时候 is 时侯. */
function findTypo(text: string): string {
  const wrong = text.includes("状态鸡") ? "应用到状态鸡" : "网络分区的时侯";
  const suggestion = suggestionAnswer({
    category: "typo",
    title: "改正错别字",
    problem: "这里的最后一个字写错了。",
    why: "读者要停下来猜是哪个词。",
    nextStep: "改成正确的词。",
    evidence: [wrong],
    absence: null,
  });
  return JSON.stringify(answerOf({ suggestions: [suggestion] }));
}

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "note-review-"));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

async function run(path: string, recording: Recording | null = null) {
  await using server = await startAnswers(await openAnswers(path), recording);
  // Not before the server is closed.
  return await runRecorded({ bases, suite: typo.slice(0, 1) }, server, signal);
}

test("a note without a recorded answer is listed, and in no score", async () => {
  const { unanswered, judgements, usage } = await run(await folder());

  const id = expect.stringMatching(/^[\da-f]{12}$/);
  expect(unanswered).toEqual([
    { id, outcome: "not recorded", note: "raft.zh" },
    { id, outcome: "not recorded", note: defect?.id },
  ]);
  expect(judgements).toEqual([]);
  expect(usage).toMatchObject({ notes: 0, posted: 0 });
});

test("an answer of a true endpoint is kept with who gave it, and replayed without the endpoint", async () => {
  const path = await folder();
  const text = defect?.text ?? "";
  {
    await using model = await startModel(answer(findTypo(text)));
    const ask = openEndpoint(`${model.url}/v1`, "big-model", "a-key-of-some-length");
    const recorded = await run(path, { ask, answerer: "big-model 1" });

    expect(recorded.judgements).toMatchObject([{ hits: [{ name: "typo" }] }]);
    expect(model.requests[0]?.headers.authorization).toBe("Bearer a-key-of-some-length");
    expect(model.requests[0]?.body["model"]).toBe("big-model");
  }

  const replayed = await run(path);

  expect(replayed.unanswered).toEqual([]);
  expect(replayed.judgements).toMatchObject([{ hits: [{ name: "typo" }] }]);
  expect(replayed.usage).toMatchObject({ notes: 1, calls: 1, stoodIn: 0, posted: 1 });
  const { records } = await openAnswers(path);
  const record = {
    answerer: "big-model 1",
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    promptVersion: expect.stringMatching(/^[\da-f]{8}$/),
  };
  expect([...records.values()]).toEqual([
    { note: "raft.zh", ...record },
    { note: defect?.id, ...record },
  ]);
});

test("what the built-in reviewer writes where nothing of an answer holds is no merit of the model", async () => {
  await using model = await startModel(
    answer(findTypo("").replace("网络分区的时侯", "没有人写过这句话")),
  );
  const ask = openEndpoint(`${model.url}/v1`, "m", null);

  const { judgements, usage, score } = await run(await folder(), { ask, answerer: "m" });

  expect(judgements).toMatchObject([{ hits: [], others: [] }]);
  expect(usage).toMatchObject({ stoodIn: 1, posted: 0 });
  expect(usage.drops).toEqual([{ reason: "quote-not-found", count: 1 }]);
  expect(score.evidence.grounding.all).toBe(0);
});

test("an answer to a request without a schema is found again, though the first one has a schema", async () => {
  const path = await folder();
  {
    const picky = refusingFormats(["json_schema"], answer(findTypo(defect?.text ?? "")));
    await using model = await startModel(picky);
    await run(path, { ask: openEndpoint(`${model.url}/v1`, "m", null), answerer: "m" });
  }

  expect((await run(path)).judgements).toMatchObject([{ hits: [{ name: "typo" }] }]);
});

test("an endpoint that does not answer leaves nothing behind", async () => {
  const path = await folder();
  const ask = openEndpoint("http://127.0.0.1:9/v1", "m", null);

  const { unanswered } = await run(path, { ask, answerer: "m" });

  expect(unanswered).toMatchObject([{ outcome: "refused" }, { outcome: "refused" }]);
  expect(await readdir(path)).toEqual([]);
});

/** Starts the endpoint whose model is whoever writes the answer file. */
async function startManual(path: string): Promise<string> {
  const script = fileURLToPath(
    new URL("../../../shared/tools/manual-endpoint.mjs", import.meta.url),
  );
  const server: ChildProcess = spawn(process.execPath, [script, path, "--wait", "1"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void server.kill());
  const { stdout } = server;
  if (!stdout) throw new Error("Expected the endpoint to print");
  // Read to the end: the endpoint prints a line for each request, and would break on a closed pipe.
  return new Promise((resolve, reject) => {
    stdout.setEncoding("utf8").on("data", (chunk: string) => {
      const baseUrl = /base-url: (\S+)/.exec(chunk)?.[1];
      if (baseUrl !== undefined) resolve(baseUrl);
    });
    stdout.on("end", () => reject(new Error("Expected the endpoint to print its address")));
  });
}

test("a person answers by files, which are named as the recorded answers are", async () => {
  const [path, desk] = [await folder(), await folder()];
  const recording = {
    ask: openEndpoint(await startManual(desk), "manual", null),
    answerer: "a reader",
  };
  const first = await run(path, recording);

  expect(first.unanswered).toMatchObject([
    { outcome: "waiting", note: "raft.zh" },
    { outcome: "waiting", note: defect?.id },
  ]);
  const names = first.unanswered.map(({ id }) => `${id}.answer.txt`);
  for (const { id } of first.unanswered) {
    const prompt = await readFile(join(desk, `${id}.prompt.md`), "utf8");
    await writeFile(join(desk, `${id}.answer.txt`), findTypo(prompt));
  }
  const second = await run(path, recording);

  expect(second.judgements).toMatchObject([{ hits: [{ name: "typo" }] }]);
  expect(new Set(await readdir(path))).toEqual(new Set([...names, "answers.json"]));
});
