import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { studyNote } from "./notes.ts";
import { makeFolder } from "./run-command.ts";

test("new writes a note that does not pass until it is written, and never overwrites one", async () => {
  await using folder = await makeFolder({});

  const { status, errors } = await folder.run(["new", "study-note", "周/第 1 周.md"]);

  expect(errors).toMatch(/^Created 周\/第 1 周\.md from the template “study-note”/);
  expect(status).toBe(0);
  const note = await readFile(join(folder.path, "周/第 1 周.md"), "utf8");
  expect(note).toContain("### 关键词\n<!-- 用顿号分隔");
  expect(note).not.toContain("<!-- note");
  expect((await folder.run(["check", "--template", "study-note"])).status).toBe(1);
  expect(await folder.run(["new", "study-note", "周/第 1 周.md"])).toMatchObject({
    status: 2,
    errors: expect.stringContaining("already exists"),
  });
});

test("of several templates, a note names its own where its path would not", async () => {
  await using folder = await makeFolder({
    ".github/note-templates/day.md": "# {日期}\n\n## 今天\n",
    ".github/note-templates/week.md":
      '<!-- note-template files="week/**" -->\n\n# {周次}\n\n## 本周\n',
  });
  const noteFrom = async (template: string, path: string) => {
    await folder.run(["new", template, path]);
    return readFile(join(folder.path, path), "utf8");
  };

  expect(await noteFrom("week", "week/1.md")).toBe("# {周次}\n\n## 本周\n");
  expect(await noteFrom("week", "other/1.md")).toMatch(/^---\ntemplate: week\n---\n\n# /);
  expect(await noteFrom(".github/note-templates/day.md", "week/2.md")).toMatch(/template: day\n/);
  const { output } = await folder.run(["check", "--format", "json"]);
  expect(
    JSON.parse(output).notes.map((note: { template: { name: string } }) => note.template.name),
  ).toEqual(["week", "week", "day"]);
});

test("derive makes a template that the notes pass, and says how it came to it", async () => {
  const notes = Array.from({ length: 6 }, (_, index) => [
    `${index}.md`,
    studyNote().replace("向量检索入门", `第 ${index} 课`),
  ]);
  await using folder = await makeFolder(Object.fromEntries(notes));

  const { status, output, errors } = await folder.run(["derive"]);

  expect(output).toMatch(/^# \{标题\}\n\n## 视频笔记\n\n### 关键词\n/);
  expect(output).toContain("## 内容整理\n<!-- note min=100 -->\n");
  expect(errors).toMatch(/^A template derived from 6 notes:\n {2}6\/6 100% {2}required/);
  expect(errors).toContain("All 6 notes pass it");
  expect(status).toBe(0);
  await folder.run(["derive", "--output", "template.md"]);
  expect(await readFile(join(folder.path, "template.md"), "utf8")).toBe(output);
  expect((await folder.run(["check", "--template", "template.md"])).status).toBe(0);
});

test("notes without a section in common make no template", async () => {
  await using folder = await makeFolder({ "a.md": "## 甲\n\n文\n", "b.md": "## 乙\n\n文\n" });

  expect(await folder.run(["derive"])).toMatchObject({
    status: 2,
    output: "",
    errors: expect.stringContaining("No section occurs in 30 % of the 2 notes"),
  });
});

test("derive may be written over the template by the shell, which empties it first", async () => {
  const notes = Object.fromEntries(
    ["一", "二", "三"].map((name) => [`${name}.md`, "## 摘要\n讲缓存。\n\n## 疑问\n还没有。\n"]),
  );
  await using folder = await makeFolder({ ".github/note-template.md": "", ...notes });

  const { status, output } = await folder.run(["derive"]);

  expect(status).toBe(0);
  expect(output).toContain("## 摘要");
});
