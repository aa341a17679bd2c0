import { spawnSync } from "node:child_process";
import { readFile, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { answerOf } from "#test/core/model-answer.ts";
import { answerJson, startModel } from "#test/servers/model.ts";
import { studyNote, unfinishedNote } from "./notes.ts";
import { oldestNode } from "./oldest-node.ts";
import { makeFolder } from "./run-command.ts";

test("check shows what to mend and where, and passes while nobody chose a template", async () => {
  await using folder = await makeFolder({ "向量.md": unfinishedNote });

  const { status, output } = await folder.run(["check"]);

  expect(status).toBe(0);
  expect(output).toContain("向量.md\n  29:1  警告  「技术报告笔记」还只是一个待办占位");
});

test.each([
  ["a chosen template binds", ["check", "--template", "study-note"], 1],
  ["fail-on warning fails a warning", ["check", "--fail-on", "warning"], 1],
  ["fail-on never passes anything", ["check", "--template", "study-note", "--fail-on", "never"], 0],
  ["review has the same verdict", ["review", "--template", "study-note"], 1],
])("%s", async (_, words, expected) => {
  await using folder = await makeFolder({ "note.md": unfinishedNote });

  expect((await folder.run(words)).status).toBe(expected);
});

test("review needs no key and gives the same bytes twice, on the oldest Node as well", async () => {
  await using folder = await makeFolder({ "note.md": unfinishedNote });
  const words = ["review", "note.md", "--format", "json"];

  const first = await folder.run(words);
  const second = await folder.run(words, { node: oldestNode });

  expect(first.output).toContain("写完「技术报告笔记」");
  expect(second).toEqual(first);
});

test("the JSON report says where each section stands", async () => {
  await using folder = await makeFolder({ "note.md": unfinishedNote });

  const { output } = await folder.run(["check", "--format", "json"]);

  expect(JSON.parse(output)).toMatchObject({
    schemaVersion: 1,
    verdict: "pass",
    outcome: "skipped",
    notes: [
      {
        path: "note.md",
        language: "zh-CN",
        template: { name: "study-note", source: "built-in" },
        sections: [
          { slot: "视频笔记", status: "ok" },
          { slot: "关键词", status: "ok", items: 4 },
          { slot: "过程记录", status: "ok" },
          { slot: "内容整理", status: "ok", length: 304 },
          { slot: "技术报告笔记", status: "stub", required: false, line: 29 },
        ],
        findings: [
          { rule: "todo-stub", severity: "warning", span: { startLine: 29, endLine: 30 } },
        ],
      },
    ],
  });
});

test("a note can come from standard input", async () => {
  await using folder = await makeFolder({});

  const { status, output } = await folder.run(["check", "-"], { input: studyNote() });

  expect({ status, output }).toMatchObject({
    status: 0,
    output: expect.stringContaining("stdin.md"),
  });
});

test("files, folders and globs name notes, whatever their names look like", async () => {
  const names = [
    "课程/第 1 讲 [草稿].md",
    "a/b/c.md",
    "other.MD",
    "a/README.md",
    ".hidden/x.md",
    "node_modules/m/y.md",
  ];
  await using folder = await makeFolder(
    Object.fromEntries(names.map((name) => [name, studyNote()])),
  );
  const pathsOf = async (words: readonly string[]) => {
    const { output } = await folder.run(["check", "--format", "json", ...words]);
    return JSON.parse(output).notes.map(({ path }: { path: string }) => path);
  };

  expect(await pathsOf([])).toEqual(["a/b/c.md", "other.MD", "课程/第 1 讲 [草稿].md"]);
  expect(await pathsOf(["a"])).toEqual(["a/b/c.md"]);
  expect(await pathsOf(["a/README.md"])).toEqual(["a/README.md"]);
  expect(await pathsOf(["课程/第 1 讲 [草稿].md"])).toEqual(["课程/第 1 讲 [草稿].md"]);
  expect(await pathsOf(["**/c.md", "other.MD"])).toEqual(["a/b/c.md", "other.MD"]);
  expect(await pathsOf(["--notes", "a/**,!a/b/**"])).toEqual(["a/README.md"]);
});

test("links are not followed out of the folder", async () => {
  await using outside = await makeFolder({ "secret.md": studyNote() });
  await using folder = await makeFolder({ "note.md": studyNote() });
  await symlink(outside.path, join(folder.path, "linked"));
  await symlink(join(outside.path, "secret.md"), join(folder.path, "link.md"));

  const { output } = await folder.run(["check", "--format", "json"]);

  expect(JSON.parse(output).notes).toHaveLength(1);
});

test("the report can be written to a file", async () => {
  await using folder = await makeFolder({ "note.md": studyNote() });

  const { output } = await folder.run(["review", "--format", "markdown", "--output", "review.txt"]);

  expect(output).toBe("");
  expect(await readFile(join(folder.path, "review.txt"), "utf8")).toContain("##### 综合评价");
});

test("a config file sets what no flag does", async () => {
  await using folder = await makeFolder({
    "note.md": unfinishedNote,
    ".github/note-review.yml": "template: study-note\nlanguage: en\n",
  });

  const { status, output } = await folder.run(["check"]);
  expect({ status, output }).toMatchObject({
    status: 1,
    output: expect.stringContaining("is still a TODO stub"),
  });
  expect((await folder.run(["check", "--fail-on", "never"])).status).toBe(0);
});

test("a key in the environment sends nobody's notes anywhere", async () => {
  await using folder = await makeFolder({ "note.md": studyNote() });

  const { output } = await folder.run(["review", "--format", "json"], {
    environment: { OPENAI_API_KEY: "sk-lies-around", OPENAI_BASE_URL: "http://127.0.0.1:9" },
  });

  expect(JSON.parse(output).usage).toMatchObject({ model: null, requests: 0 });
});

test.each(["--help", "help", "-h"])("'%s' explains the command", async (word) => {
  await using folder = await makeFolder({});

  const { status, output } = await folder.run([word]);

  expect(status).toBe(0);
  expect(output).toMatch(/^Usage: note-review <command>/);
});

test("a line without a command explains it too, and is no pass: nothing was checked", async () => {
  await using folder = await makeFolder({ "note.md": studyNote() });

  const { status, output, errors } = await folder.run([]);

  expect(errors).toMatch(/^Usage: note-review <command>/);
  expect({ status, output }).toEqual({ status: 2, output: "" });
});

test.each(["check", "review", "new", "derive"])("%s explains itself", async (command) => {
  await using folder = await makeFolder({});

  const { status, output } = await folder.run([command, "--help"]);

  expect(output).toMatch(new RegExp(`^Usage: note-review ${command} `));
  expect(await folder.run(["help", command])).toEqual({ status, output, errors: "" });
});

test("the help is Chinese where the terminal is", async () => {
  await using folder = await makeFolder({});

  expect((await folder.run(["--help"], { environment: { LANG: "zh_CN.UTF-8" } })).output).toMatch(
    /^用法：/,
  );
});

test("a reader that stops early is no failure", async () => {
  const notes = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`${index}.md`, unfinishedNote]),
  );
  await using folder = await makeFolder(notes);
  const command = `"${process.execPath}" "${resolve("dist/cli.js")}" review --format json | head -c 100`;

  const { stderr, status } = spawnSync("bash", ["-o", "pipefail", "-c", command], {
    cwd: folder.path,
    encoding: "utf8",
  });

  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
});

test("a poisoned environment changes nothing about where a note goes", async () => {
  await using folder = await makeFolder({ "note.md": studyNote() });
  await using model = await startModel(answerJson(answerOf()));

  const { status } = await folder.run(["review", "--base-url", `${model.url}/v1`, "--model", "m"], {
    environment: {
      OPENAI_BASE_URL: "http://127.0.0.1:9",
      OPENAI_CUSTOM_HEADERS: "not a header: x\nx-spy: 1",
      OPENAI_LOG: "debug",
    },
  });

  expect(status).toBe(0);
  expect(model.requests[0]?.headers).not.toHaveProperty("x-spy");
});
