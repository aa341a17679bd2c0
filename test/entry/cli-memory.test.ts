import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answerJson, startModel } from "#test/servers/model.ts";
import {
  aboutMemory,
  aboutRate,
  answerWith,
  longNote,
  suggestAbout,
  unclear,
  vague,
} from "./remembered-note.ts";
import { makeFolder } from "./run-command.ts";

const both = answerWith(suggestAbout(vague, aboutRate), suggestAbout(unclear, aboutMemory));
const exact = "学习率从 0.001 调到 0.004 以后，第 900 步的损失从 2.1 降到 1.3";
const environment = { NOTE_REVIEW_API_KEY: "sk-0123456789" };

test("review asks a model about a note once, and about no more than has changed after that", async () => {
  await using model = await startModel(answerJson(both));
  await using folder = await makeFolder({ "a.md": longNote(), "b.md": longNote() });
  const review = (...words: readonly string[]) =>
    folder.run(["review", "--base-url", `${model.url}/v1`, "--model", "tutor", ...words], {
      environment,
    });

  const first = await review("a.md");
  expect(first.output).toContain(aboutRate);
  expect(first.output).not.toContain("沿用上次的评价");
  expect(model.requests).toHaveLength(1);

  const second = await review();
  expect(model.requests).toHaveLength(2);
  expect(second.output).toContain("1 篇笔记没有改动，沿用上次的评价。");

  model.behave(answerJson(answerWith()));
  await writeFile(join(folder.path, "a.md"), longNote({ 1: exact }));
  const third = await review("a.md");
  expect(model.requests).toHaveLength(3);
  expect(third.output).toContain(`${aboutMemory} — 上次已提出，仍待处理`);
  expect(third.output).toContain(`${aboutRate} — 已解决`);
  expect(JSON.stringify(model.requests[2]?.body)).not.toContain(unclear);

  expect(await readdir(folder.path)).toEqual(["a.md", "b.md"]);
  await rm(folder.cache, { recursive: true });
  await review("a.md");
  expect(model.requests).toHaveLength(4);
});

test("neither check nor the built-in reviewer leaves anything behind", async () => {
  await using folder = await makeFolder({ "a.md": longNote() });
  await folder.run(["check"]);
  await folder.run(["review"]);
  await expect(readdir(folder.cache)).rejects.toThrow("ENOENT");
});
