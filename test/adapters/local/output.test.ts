import { link, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeReport } from "#adapters/local/output.ts";
import { isNote, makeFolder, problemOf } from "./folder.ts";

const files = { "课程/笔记.md": "note", "课程/README.md": "asked for", "report.txt": "old" };
const notes = ["课程/笔记.md", "课程/README.md"];

test.each(["report.txt", "new.txt", "new.md", "课程/report.json"])(
  "a report is written to %s",
  async (name) => {
    await using folder = await makeFolder(files);
    const path = join(folder.path, name);

    await writeReport("报告", path, { root: folder.path, notes, isNote });

    expect(await readFile(path, "utf8")).toBe("报告");
  },
);

test.each([
  { name: "课程/笔记.md", notes: [] },
  { name: "课程/../课程/笔记.md", notes: [] },
  { name: "课程/README.md", notes },
  { name: "link.txt", notes: [] },
  { name: "link-to-readme.txt", notes },
  { name: "same.txt", notes },
])("a report does not replace a note: $name", async (row) => {
  await using folder = await makeFolder(files);
  await symlink("课程/笔记.md", join(folder.path, "link.txt"));
  await symlink("课程/README.md", join(folder.path, "link-to-readme.txt"));
  await link(join(folder.path, "课程/笔记.md"), join(folder.path, "same.txt"));
  const path = join(folder.path, row.name);

  const writing = writeReport("报告", path, { root: folder.path, notes: row.notes, isNote });

  expect(await problemOf(writing)).toEqual({ code: "output-is-note", path });
  expect(await readFile(join(folder.path, "课程/笔记.md"), "utf8")).toBe("note");
});

test("a report from standard input is written although its note is no file", async () => {
  await using folder = await makeFolder(files);
  const path = join(folder.path, "report.txt");

  await writeReport("报告", path, { root: folder.path, notes: ["stdin.md"], isNote });

  expect(await readFile(path, "utf8")).toBe("报告");
});

test.each([
  { name: "nowhere/report.txt", reason: "ENOENT" },
  { name: "课程", reason: "EISDIR" },
  { name: "report.txt/x", reason: "ENOTDIR" },
])("a report that cannot be written to $name is told", async ({ name, reason }) => {
  await using folder = await makeFolder(files);
  const path = join(folder.path, name);

  expect(await problemOf(writeReport("", path))).toEqual({ code: "file-unwritable", path, reason });
});
