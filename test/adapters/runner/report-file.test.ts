import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readReportFile } from "#adapters/runner/report-file.ts";
import { longestReport } from "#core/report/read-report.ts";
import { UserError } from "#errors.ts";

let root = "";
let environment: NodeJS.ProcessEnv = {};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "note-review-"));
  for (const folder of ["temp", "temp/report", "workspace", "elsewhere"]) {
    await mkdir(join(root, folder));
  }
  await writeFile(join(root, "elsewhere/report.json"), "秘密");
  await writeFile(join(root, "temp/report/report.json"), "{}");
  environment = { RUNNER_TEMP: join(root, "temp"), GITHUB_WORKSPACE: join(root, "workspace") };
});

afterEach(() => rm(root, { recursive: true }));

async function problemOf(path: string): Promise<unknown> {
  const error: unknown = await readReportFile(path, environment).catch((thrown: unknown) => thrown);
  return error instanceof UserError ? error.problem : error;
}

test("a report is read from the temporary folder, and from the workspace by its name there", async () => {
  await writeFile(join(root, "workspace/报告.json"), "[1]");

  expect(await readReportFile(join(root, "temp/report/report.json"), environment)).toBe("{}");
  expect(await readReportFile("报告.json", environment)).toBe("[1]");
});

test.each([
  "elsewhere/report.json",
  "temp/../elsewhere/report.json",
  "workspace/../elsewhere/report.json",
  "temp",
])("%s is not in a folder of the job", async (name) => {
  const path = join(root, name);

  expect(await problemOf(path)).toEqual({ code: "report-outside", path });
});

test.each([
  { link: "temp/link.json", to: "elsewhere/report.json", file: "temp/link.json" },
  { link: "temp/inner.json", to: "temp/report/report.json", file: "temp/inner.json" },
  { link: "temp/folder", to: "elsewhere", file: "temp/folder/report.json" },
])("the symbolic link $link is not followed to $to", async ({ link, to, file }) => {
  await symlink(join(root, to), join(root, link));
  const path = join(root, file);

  expect(await problemOf(path)).toEqual({ code: "report-outside", path });
});

test("a folder of the job that is itself reached by a link is no way out", async () => {
  await symlink(join(root, "temp"), join(root, "linked"));
  environment = { RUNNER_TEMP: join(root, "linked") };

  expect(await readReportFile(join(root, "linked/report/report.json"), environment)).toBe("{}");
});

test("a pipe is not waited for", async () => {
  const path = join(root, "temp/pipe.json");
  execFileSync("mkfifo", [path]);

  expect(await problemOf(path)).toMatchObject({ code: "file-unreadable", path });
});

test("a folder is no report", async () => {
  const path = join(root, "temp/report");

  expect(await problemOf(path)).toMatchObject({ code: "file-unreadable", path });
});

test("a file that is too large is not read", async () => {
  const path = join(root, "temp/large.json");
  await writeFile(path, "");
  await truncate(path, longestReport + 1);

  expect(await problemOf(path)).toEqual({
    code: "report-too-large",
    path,
    maximum: longestReport,
  });
});

test("a file that is not there, or no UTF-8, is said to be so", async () => {
  const path = join(root, "temp/other.json");
  expect(await problemOf(path)).toEqual({ code: "path-not-found", path });

  await writeFile(path, new Uint8Array([0xb1, 0xca]));
  expect(await problemOf(path)).toEqual({ code: "file-not-utf-8", path });
});
