import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Runner, tellRun } from "#action/runner-log.ts";
import { report } from "#test/render/make.ts";

function ignore(): void {}

/** What a runner was warned of. */
async function warningsOf(told: ReturnType<typeof report>, language: string) {
  const folder = await mkdtemp(join(tmpdir(), "note-review-"));
  const warnings: string[] = [];
  const runner: Runner = {
    getInput: (name) => (name === "language" ? language : ""),
    setSecret: ignore,
    setOutput: ignore,
    error: ignore,
    notice: ignore,
    warning: (message) => void warnings.push(message),
  };
  const run = { report: told, isTruncated: false, unmatchedTemplates: [] };
  const reportPath = join(folder, "report.json");
  tellRun(runner, run, { reportPath, notices: [], summaryPath: undefined });
  await rm(folder, { recursive: true });
  return warnings;
}

test.each([
  ["en", "The endpoint gives 2026-12-11 as the day on which gpt-5 is shut down"],
  ["zh-CN", "模型服务公布的 gpt-5 停用日期是 2026-12-11"],
])("the job is warned in %s of a model that ends", async (language, sentence) => {
  const { usage } = report();
  const modelShutdown = { model: "gpt-5", date: "2026-12-11" };
  const ending = report({ notes: [], usage: { ...usage, modelShutdown } });

  expect(await warningsOf(ending, language)).toEqual([expect.stringContaining(sentence)]);
  expect(await warningsOf(report({ notes: [] }), language)).toEqual([]);
});
