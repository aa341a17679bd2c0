import { expect, test } from "vitest";
import { answerOf, strengthAnswer } from "#test/core/model-answer.ts";
import { type BatchServer, answered, startBatches } from "#test/servers/batches.ts";
import { studyNote } from "./notes.ts";
import { type Folder, makeFolder } from "./run-command.ts";

const remark = strengthAnswer({
  title: "抓住了召回率和速度的取舍",
  detail: "说清了近似最近邻放弃一点召回率，换来的是速度。",
  evidence: ["放弃一点召回率，换来几个数量级的速度"],
});
const review = JSON.stringify(answerOf({ strengths: [remark] }));

/** Runs a batch at an endpoint that is taken for one elsewhere: one on this machine is not asked when a model ends. */
async function batch(folder: Folder, server: BatchServer, ...words: readonly string[]) {
  const elsewhere = "https://models.example";
  const send = `const send = fetch; globalThis.fetch = (url, init) => send(String(url).replace("${elsewhere}", "${server.url}"), init)`;
  const environment = {
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(send)}`,
    NOTE_REVIEW_API_KEY: "sk-test",
  };
  const address = ["--base-url", `${elsewhere}/v1`, "--model", "tutor"];
  return folder.run(["review", ...address, "--batch", ...words], { environment });
}

const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
const notice = `The endpoint gives ${tomorrow} as the day on which tutor is shut down. Set model to another one`;

function count(text: string): number {
  return text.split(notice).length - 1;
}

test.each([
  { day: tomorrow, times: 1 },
  { day: null, times: 0 },
])(
  "who submits and who collects is told $times times when the model ends",
  async ({ day, times }) => {
    await using server = await startBatches({ shutdownDate: day });
    await using folder = await makeFolder({ "a.md": studyNote(), "b.md": studyNote() });

    const sent = await batch(folder, server, "submit");
    expect(sent.errors).toContain("to models.example as one batch");
    expect(count(sent.errors)).toBe(times);

    server.settle({
      status: "completed",
      output: (requests) => requests.map((each) => answered(each, review)),
    });
    const collected = await batch(folder, server, "collect", "--language", "en");
    expect(count(collected.output)).toBe(times);
    const forMachines = await batch(folder, server, "collect", "--format", "json");
    expect(count(forMachines.errors)).toBe(times);
    expect(server.seen.filter(({ line }) => line === "GET /v1/models/tutor")).toHaveLength(3);
  },
);

test("a batch of nothing asks nobody when the model ends", async () => {
  await using server = await startBatches({ shutdownDate: tomorrow });
  await using folder = await makeFolder({ "a.txt": "no note" });
  const { errors } = await batch(folder, server, "submit");

  expect(errors).not.toContain("shut down");
  expect(server.seen).toEqual([]);
});
