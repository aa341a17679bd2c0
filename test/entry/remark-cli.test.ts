import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { cp, mkdir, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { type CommandResult, type Folder, makeFolder } from "./run-command.ts";

const template = `<!-- note-template frontmatter=note.schema.json -->

## 关键词
<!-- note items=3..15 severity=warning -->

## 总结
<!-- note min=10 -->
`;

const schema = { type: "object", properties: { date: { type: "string", format: "date" } } };

const unfinished = `---
date: 昨天
---

## 关键词

缓存、一致性

## 总结

_**TODO**_
`;

const finished = `---
date: 2026-01-31
---

## 关键词

缓存、一致性、写回

## 总结

写回比写直达省带宽，代价是替换时多一次写。
`;

/** A folder in which note-review is installed as a package is. */
async function makeProject(files: Readonly<Record<string, string>>): Promise<Folder> {
  const folder = await makeFolder({
    ".github/note-template.md": template,
    ".github/note.schema.json": JSON.stringify(schema),
    ".remarkrc": JSON.stringify({ plugins: [["note-review", { language: "zh-CN" }]] }),
    ...files,
  });
  const home = join(folder.path, "node_modules/note-review");
  await mkdir(home, { recursive: true });
  await cp("package.json", join(home, "package.json"));
  await symlink(resolve("dist"), join(home, "dist"), "dir");
  return folder;
}

const remark = resolve("node_modules/remark-cli/cli.js");

/** Runs the remark command as a user would. */
async function runRemark(cwd: string, ...words: readonly string[]): Promise<CommandResult> {
  const child = spawn(process.execPath, [remark, "--no-color", "--no-stdout", ...words], {
    cwd,
    env: { PATH: process.env["PATH"], LANG: "en_GB.UTF-8" },
  });
  child.stdin.end();
  const ended = new Promise<number | null>((done) => child.on("close", done));
  const [output, errors, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  return { status, output, errors };
}

test("remark-cli reports every finding with its place, severity, rule and source", async () => {
  await using folder = await makeProject({ "notes/a.md": unfinished, "README.md": "# 说明\n" });

  const { status, errors } = await runRemark(folder.path, "README.md", "notes", "--frail");

  expect(errors.split("\n").map((line) => line.replaceAll(/ {2,}/g, " "))).toEqual([
    "notes/a.md",
    "2:7-2:9 error 「date」应该是日期，如 2026-01-31，现在是「昨天」 front-matter note-review",
    expect.stringMatching(/^5:1-7:7 warning 「关键词」有 2 项.* too-few-items note-review$/),
    expect.stringMatching(/^9:1-11:11 error 「总结」.* todo-stub note-review$/),
    "",
    "README.md: no issues found",
    "",
    "3 messages (✖ 2 errors, ⚠ 1 warning)",
    "",
  ]);
  expect(status).toBe(1);
});

test("remark-cli finds what note-review check finds", async () => {
  await using folder = await makeProject({ "notes/a.md": unfinished });

  const { errors } = await runRemark(folder.path, "notes");
  const { output } = await folder.run(["check", "--format", "json"]);

  const rules = Array.from(
    errors.matchAll(/(\d+:\d+)-\S+ .* (\S+) +note-review$/gm),
    ([, start, rule]) => `${start} ${rule}`,
  );
  const { notes } = JSON.parse(output);
  expect(rules).toHaveLength(3);
  expect(rules).toEqual(
    notes[0].findings.map(
      ({ rule, span }: { rule: string; span: { startLine: number; startColumn: number } }) =>
        `${span.startLine}:${span.startColumn} ${rule}`,
    ),
  );
});

test("a finished note has nothing against it", async () => {
  await using folder = await makeProject({ "notes/a.md": finished });

  const { status, errors } = await runRemark(folder.path, "notes", "--frail");

  expect({ status, errors }).toEqual({ status: 0, errors: "notes/a.md: no issues found\n" });
});

test("the plugin is found by its name on the command line", async () => {
  await using folder = await makeProject({ "notes/a.md": unfinished, ".remarkrc": "{}" });

  const { status, errors } = await runRemark(folder.path, "notes", "--use", "note-review");

  expect(errors).toContain("front-matter");
  expect(status).toBe(1);
});

test("a template that cannot be read fails each note, in a sentence", async () => {
  await using folder = await makeProject({
    ".github/note-template.md": "## A\n<!-- note mim=3 -->\n",
    "notes/a.md": "## A\n",
  });

  const { status, errors } = await runRemark(folder.path, "notes");

  expect(errors).toContain("是不是想写 min？");
  expect(errors).not.toMatch(/\n\s+at /);
  expect(status).toBe(1);
});

test("an option that does not exist is said so", async () => {
  await using folder = await makeProject({
    "notes/a.md": finished,
    ".remarkrc": JSON.stringify({ plugins: [["note-review", { langauge: "en" }]] }),
  });

  const { status, errors } = await runRemark(folder.path, "notes");

  expect(errors).toContain('The plugin note-review has no option "langauge"');
  expect(errors).toContain("Did you mean language?");
  expect(status).toBe(1);
});

test("the validator of schemas is loaded only when it is asked for", () => {
  const files = readdirSync("dist", { recursive: true, encoding: "utf8" });
  const sources = files
    .filter((file) => file.endsWith(".js"))
    .map((file) => readFileSync(join("dist", file), "utf8"));

  expect(sources.filter((source) => /\bimport\("\.[^"]*\/ajv\.js"\)/.test(source))).toHaveLength(1);
  expect(sources.filter((source) => /\bfrom ?"\.[^"]*\/ajv\.js"/.test(source))).toEqual([]);
});
