import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeReport } from "#adapters/local/output.ts";
import { makeFolder, problemOf } from "./folder.ts";

test.each(["report.txt", "new.txt"])("a report is written to %s", async (name) => {
  await using folder = await makeFolder({ "report.txt": "old" });
  const path = join(folder.path, name);

  await writeReport("报告", path);

  expect(await readFile(path, "utf8")).toBe("报告");
});

test("a report that cannot be written is told", async () => {
  await using folder = await makeFolder();
  const path = join(folder.path, "nowhere/report.txt");

  const problem = { code: "file-unwritable", path, reason: "ENOENT" };
  expect(await problemOf(writeReport("", path))).toEqual(problem);
});
