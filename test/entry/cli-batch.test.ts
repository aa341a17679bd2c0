import { existsSync } from "node:fs";
import { readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answerOf, strengthAnswer } from "#test/core/model-answer.ts";
import { type BatchServer, answered, leftOver, startBatches } from "#test/servers/batches.ts";
import { studyNote } from "./notes.ts";
import { type Folder, makeFolder } from "./run-command.ts";

const remark = strengthAnswer({
  title: "抓住了召回率和速度的取舍",
  detail: "说清了近似最近邻放弃一点召回率，换来的是速度。",
  evidence: ["放弃一点召回率，换来几个数量级的速度"],
});
const invented = { ...remark, evidence: ["向量数据库在火星上也能运行得很好"] };
const overall = { goal: "笔记讲清了近似最近邻的思路。", summary: "", topThree: [] };
const review = JSON.stringify(answerOf({ strengths: [remark, invented], overall }));

/** A folder of notes, and batches at one endpoint. */
async function batch(folder: Folder, server: BatchServer, ...words: readonly string[]) {
  const address = ["--base-url", `${server.url}/v1`, "--model", "tutor"];
  return folder.run(["review", ...address, "--batch", ...words]);
}

const changed = studyNote().replace("# ", "# 新的");

test("notes are submitted in one run and reviewed in another, each with the answer to what it says now", async () => {
  await using server = await startBatches();
  await using folder = await makeFolder({ "a.md": studyNote(), "b.md": changed });

  const sent = await batch(folder, server, "submit");
  expect(sent).toEqual({
    status: 0,
    output: "",
    errors: `Submitted 2 requests to ${new URL(server.url).host} as one batch, which .note-review/batch.json remembers. Within 24 hours, run note-review review --batch collect here\n`,
  });
  expect(server.requests()).toHaveLength(2);

  const early = await batch(folder, server, "collect");
  expect(early).toEqual({
    status: 2,
    output: "",
    errors:
      "The batch is not ready: 1 of 2 requests done. No note was checked this time; collect it later\n",
  });

  server.settle({
    status: "completed",
    output: (requests) => requests.toReversed().map((each) => answered(each, review)),
  });
  await writeFile(join(folder.path, "b.md"), changed.replace("# 新的", "# 更新的"));
  const { status, output } = await batch(folder, server, "collect", "--format", "json");

  const report = JSON.parse(output);
  expect(status).toBe(0);
  expect(report).toMatchObject({
    outcome: "partial",
    totals: { dropped: 1 },
    usage: { model: "tutor", inputTokens: 100, outputTokens: 20 },
  });
  expect(report.notes.map((note: { review: unknown }) => note.review)).toMatchObject([
    {
      outcome: "reviewed",
      reviewer: "model",
      label: "tutor",
      strengths: [{ title: "抓住了召回率和速度的取舍" }],
    },
    {
      outcome: "unavailable",
      reviewer: "built-in",
      reason: { code: "model-batch-lacks-note" },
    },
  ]);
});

test("what has been collected can be collected again, into the notes", async () => {
  await using server = await startBatches();
  await using folder = await makeFolder({ "a.md": studyNote() });
  await batch(folder, server, "submit");
  server.settle({
    status: "completed",
    output: (requests) => requests.map((each) => answered(each, review)),
  });

  const first = await batch(folder, server, "collect");
  const second = await batch(folder, server, "collect", "--write");

  expect(first.output).toContain("tutor评价");
  expect(second.errors).toBe("Wrote the review into 1 note\n");
  expect(await readFile(join(folder.path, "a.md"), "utf8")).toContain("## tutor评价");
});

test("a batch costs half of the prices that are set", async () => {
  await using server = await startBatches();
  await using folder = await makeFolder({ "a.md": studyNote() });
  await batch(folder, server, "submit");
  server.settle({
    status: "completed",
    output: (requests) => requests.map((each) => answered(each, review)),
  });

  const prices = ["--input-price", "3", "--output-price", "20"];
  const { output } = await batch(folder, server, "collect", "--format", "json", ...prices);

  // 100 tokens in and 20 out at these prices are $0.0007.
  expect(JSON.parse(output).usage).toMatchObject({ costUsd: 0.000_35 });
});

test("a batch that expired says so of each note that it did not come to", async () => {
  await using server = await startBatches();
  await using folder = await makeFolder({ "a.md": studyNote(), "b.md": changed });
  await batch(folder, server, "submit");
  server.settle({
    status: "expired",
    output: ([one]) => (one ? [answered(one, review)] : []),
    errors: ([, two]) => (two ? [leftOver(two, "batch_expired")] : []),
  });

  const { status, output } = await batch(folder, server, "collect");

  expect(status).toBe(0);
  expect(output).toContain("tutor评价");
  expect(output).toContain("这一批结束时（expired）还没有得到这篇笔记的评价");
});

test("a batch is not sent while another one waits to be collected, and is after that", async () => {
  await using server = await startBatches();
  await using folder = await makeFolder({ "a.md": studyNote() });
  await batch(folder, server, "submit");

  const early = await batch(folder, server, "submit");
  expect(early.status).toBe(2);
  expect(early.errors).toContain("The last batch has not been collected");

  server.settle({ status: "failed", validation: [{ code: "token_limit_exceeded", message: "" }] });
  const refused = await batch(folder, server, "collect");
  expect(refused.status).toBe(2);
  expect(refused.errors).toContain("more tokens are waiting than the account may have wait");

  expect((await batch(folder, server, "submit")).status).toBe(0);
});

test.each([
  { words: ["--batch", "collect", "--model", "m"], says: "There is no batch to collect" },
  { words: ["--batch", "submit"], says: "A batch needs a model" },
  { words: ["--batch", "submit", "--model", "m", "--reviewer", "built-in"], says: "needs a model" },
  { words: ["--batch", "later"], says: "Expected --batch to be one of submit, collect" },
  { words: ["--batch", "submit", "--write"], says: "--write and --batch submit cannot be used" },
  { words: ["--batch", "submit", "-"], says: "--batch and - cannot be used together" },
])("$words is a mistake that is explained", async ({ words, says }) => {
  await using folder = await makeFolder({ "a.md": studyNote() });

  const environment = { NOTE_REVIEW_API_KEY: "sk-test" };
  const { status, errors } = await folder.run(["review", ...words], { environment });

  expect(errors).toContain(says);
  expect(status).toBe(2);
});

test("a batch is collected where it was sent, and nowhere else", async () => {
  await using server = await startBatches();
  await using other = await startBatches();
  await using folder = await makeFolder({ "a.md": studyNote() });
  await batch(folder, server, "submit");

  const { status, errors } = await batch(folder, other, "collect");

  expect(errors).toContain(`This batch was sent to ${new URL(server.url).host} for tutor`);
  expect({ status, seen: other.seen }).toEqual({ status: 2, seen: [] });
});

test("git leaves the record alone, and a link in its place is not written through", async () => {
  await using server = await startBatches();
  await using outside = await makeFolder({ "kept.txt": "kept" });
  await using folder = await makeFolder({ "a.md": studyNote() });
  await batch(folder, server, "submit");
  expect(await readFile(join(folder.path, ".note-review/.gitignore"), "utf8")).toBe("*\n");

  await using trap = await makeFolder({ "a.md": studyNote() });
  await symlink(outside.path, join(trap.path, ".note-review"));
  const { status } = await batch(trap, server, "submit");

  expect(status).toBe(2);
  expect(existsSync(join(outside.path, "batch.json"))).toBe(false);
  expect(server.seen.filter(({ line }) => line === "POST /v1/batches")).toHaveLength(1);
});
