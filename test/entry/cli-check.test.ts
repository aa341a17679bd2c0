import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { studyNote, unfinishedNote } from "./notes.ts";
import { makeFolder } from "./run-command.ts";

const template =
  "# {题目}\n\n## 笔记\n<!-- note min=2 -->\n\n## 总结\n<!-- note min=2 -->\n一句话\n";
const files = {
  ".github/note-template.md": template,
  "好.md": "# 检索\n\n## 笔记\n讲了召回率。\n\n## 总结\n先量召回率。\n",
  "缺 一节.md": "\uFEFF# 向量\r\n\r\n## 笔记\r\n讲了向量。\r\n\r\n",
};
const fixedNote = "\uFEFF# 向量\r\n\r\n## 笔记\r\n讲了向量。\r\n\r\n## 总结\r\n\r\n一句话\r\n";

test("--fix writes what can be fixed byte by byte, reports the rest, and has nothing to do twice", async () => {
  await using folder = await makeFolder(files);
  const read = () => readFile(join(folder.path, "缺 一节.md"), "utf8");

  const { status, output, errors } = await folder.run(["check", "--fix"]);

  expect(await read()).toBe(fixedNote);
  expect(errors).toBe("Fixed 1 finding in 1 note\n");
  expect(output).toContain("unfilled");
  expect(output).not.toContain("missing-section");
  expect(status).toBe(1);
  expect((await folder.run(["check", "--fix"])).errors).toBe("");
  expect(await read()).toBe(fixedNote);
  expect(await readFile(join(folder.path, "好.md"), "utf8")).toBe(files["好.md"]);
});

test("--fix keeps byte order marks, each line's own end, and files that cannot be read", async () => {
  const gbk = Uint8Array.from(Buffer.from("d6d0cec4b1cabcc70d0a", "hex"));
  await using folder = await makeFolder({
    ".github/note-template.md": template,
    "gbk.md": gbk,
    "mixed.md": "\uFEFF\uFEFF# 向量\r\n\n## 笔记\r\r讲了向量。\r\n再讲一遍。\r",
  });

  await folder.run(["check", "--fix"]);

  expect(await readFile(join(folder.path, "mixed.md"), "utf8")).toBe(
    "\uFEFF\uFEFF# 向量\r\n\n## 笔记\r\r讲了向量。\r\n再讲一遍。\r\r## 总结\r\r一句话\r",
  );
  expect(await readFile(join(folder.path, "gbk.md"))).toEqual(Buffer.from(gbk));
});

test("--fix --dry-run prints a diff that git applies, and writes nothing", async () => {
  await using folder = await makeFolder(files);
  const path = join(folder.path, "缺 一节.md");

  const { status, output, errors } = await folder.run(["check", "--fix", "--dry-run"]);

  expect(errors).toContain("Would fix 1 finding in 1 note; nothing was written\n");
  expect(status).toBe(1);
  expect(await readFile(path, "utf8")).toBe(files["缺 一节.md"]);
  execFileSync("git", ["apply", "-"], { cwd: folder.path, input: output });
  expect(await readFile(path, "utf8")).toBe(fixedNote);
});

test("--fix --dry-run passes notes that need nothing", async () => {
  await using folder = await makeFolder(files);

  expect(await folder.run(["check", "--fix", "--dry-run", "好.md"])).toEqual({
    status: 0,
    output: "",
    errors: "There is nothing to fix\n",
  });
});

test("--fix with standard input prints the fixed note, and the report beside it", async () => {
  await using folder = await makeFolder({ ".github/note-template.md": template });

  const { status, output, errors } = await folder.run(["check", "--fix", "-"], {
    input: files["缺 一节.md"],
  });

  // What reads the output here takes off its byte order mark.
  expect(output).toBe(fixedNote.slice(1));
  expect(errors).toContain("stdin.md");
  expect(status).toBe(1);
});

test.each([
  { words: ["check", "--fix", "--output", "缺 一节.md"], option: "--output" },
  { words: ["check", "--output", ".github/note-template.md"], option: "--output" },
  { words: ["check", "--update-baseline", "--baseline", "好.md"], option: "--baseline" },
  { words: ["review", "--output", ".github/note-template.md", "好.md"], option: "--output" },
  { words: ["derive", "--output", "好.md"], option: "--output" },
])(
  "$words.0 with a $option that is to be kept is refused before anything is done",
  async ({ words, option }) => {
    await using folder = await makeFolder(files);

    const { status, output, errors } = await folder.run(words);

    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(errors).toMatch(new RegExp(`^note-review: .*${option} would overwrite it.*\n$`));
    for (const [path, text] of Object.entries(files)) {
      expect(await readFile(join(folder.path, path), "utf8")).toBe(text);
    }
  },
);

test("a baseline is written, and then only what is new counts", async () => {
  await using folder = await makeFolder({ "note.md": unfinishedNote });
  const check = ["check", "--template", "study-note", "--baseline", "known.json"];

  expect(await folder.run(check)).toMatchObject({
    status: 2,
    errors: expect.stringMatching(/known\.json.*--update-baseline/),
  });
  expect(await folder.run([...check, "--update-baseline"])).toMatchObject({
    status: 0,
    errors: "Wrote 1 finding in 1 note to known.json\n",
  });

  await writeFile(join(folder.path, "note.md"), `随手记一句。\n\n${unfinishedNote}`);
  expect((await folder.run(check)).status).toBe(0);

  await writeFile(join(folder.path, "note.md"), unfinishedNote.replace(/### 关键词[^#]*/, ""));
  const { status, output, errors } = await folder.run([...check, "--format", "json"]);
  expect(JSON.parse(output)).toMatchObject({ totals: { errors: 1, known: 1 } });
  expect(errors).toContain("Left out 1 finding that known.json knows of");
  expect(status).toBe(1);

  await writeFile(join(folder.path, "note.md"), studyNote());
  expect((await folder.run(check)).errors).toMatch(/^1 finding of known\.json no longer occurs/);
});

test("a baseline that is none is never green by mistake", async () => {
  await using folder = await makeFolder({ "note.md": studyNote(), "known.json": "<<<<<<< HEAD\n" });

  expect(await folder.run(["check", "--baseline", "known.json"])).toMatchObject({
    status: 2,
    output: "",
    errors: expect.stringContaining("merge conflict"),
  });
});

test("a file that is no baseline is not overwritten by one, a torn one is", async () => {
  const torn = '<<<<<<< HEAD\n  "findings": [],\n=======\n';
  const other = '{ "name": "notes" }';
  await using folder = await makeFolder({
    "a.md": studyNote(),
    "known.json": torn,
    "package.json": other,
  });
  const update = ["check", "--update-baseline", "--baseline"];

  expect(await folder.run([...update, "package.json"])).toMatchObject({
    status: 2,
    errors: expect.stringContaining("package.json is no baseline"),
  });
  expect(await readFile(join(folder.path, "package.json"), "utf8")).toBe(other);
  expect((await folder.run([...update, "known.json"])).status).toBe(0);
});

test("--since takes what differs from a revision, --staged what would be committed", async () => {
  await using folder = await makeFolder({ "a.md": studyNote(), "b.md": studyNote() });
  const git = (...words: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...words], {
      cwd: folder.path,
    });
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message", "notes");
  await writeFile(join(folder.path, "a.md"), unfinishedNote);
  await writeFile(join(folder.path, "b.md"), unfinishedNote);
  git("add", "b.md");
  await writeFile(join(folder.path, "b.md"), studyNote());
  const found = async (...words: readonly string[]) => {
    const { output } = await folder.run(["check", "--format", "json", ...words]);
    const { notes } = JSON.parse(output);
    return notes.map(({ path, findings }: { path: string; findings: readonly unknown[] }) => [
      path,
      findings.length,
    ]);
  };

  expect(await found("--since", "HEAD")).toEqual([["a.md", 1]]);
  expect(await found("--staged")).toEqual([["b.md", 1]]);
});

test("--explain says why beside a report that other programs read", async () => {
  await using folder = await makeFolder(files);

  const { output, errors } = await folder.run(["check", "--explain", "--format", "json", "好.md"]);

  expect(errors).toContain("好.md: template “note-template” (.github/note-template.md)");
  expect(errors).toContain("## 总结   line 6, “总结”");
  expect(JSON.parse(output)).toMatchObject({ verdict: "pass" });
});

test("--watch checks what changes, and ends with the status of all notes", async () => {
  await using folder = await makeFolder({ "a.md": studyNote(), "b.md": studyNote() });
  const words = [resolve("dist/cli.js"), "check", "--watch", "--template", "study-note"];
  const child = spawn(process.execPath, words, { cwd: folder.path });
  let said = "";
  child.stdout.on("data", (chunk) => (said += String(chunk)));
  child.stderr.on("data", (chunk) => (said += String(chunk)));

  await expect.poll(() => said, { timeout: 20_000 }).toContain("in all. Waiting");
  await writeFile(join(folder.path, "b.md"), unfinishedNote);
  await expect.poll(() => said, { timeout: 20_000 }).toContain("2 notes and 1 finding in all");
  await writeFile(join(folder.path, "a.md"), `${studyNote()}\n再补一句。\n`);
  await expect
    .poll(() => said.match(/2 notes and 1 finding/g), { timeout: 20_000 })
    .toHaveLength(2);
  child.kill("SIGINT");
  const [status] = await once(child, "close");

  expect(status).toBe(1);
  expect(said.split("a.md")).toHaveLength(3);
});

test("--watch checks all notes again when their template changes", async () => {
  await using folder = await makeFolder(files);
  const words = [resolve("dist/cli.js"), "check", "--watch"];
  const child = spawn(process.execPath, words, { cwd: folder.path });
  let said = "";
  child.stderr.on("data", (chunk) => (said += String(chunk)));

  await expect.poll(() => said, { timeout: 20_000 }).toContain("2 notes and 1 finding in all");
  await writeFile(join(folder.path, ".github/note-template.md"), "## 没有\n");
  await expect.poll(() => said, { timeout: 20_000 }).toContain("2 notes and 2 findings in all");
  child.kill("SIGINT");

  expect(await once(child, "close")).toEqual([1, null]);
});
