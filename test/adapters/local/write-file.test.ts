import { chmod, lstat, mkdir, readFile, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createNote, writeNote } from "#adapters/local/write-file.ts";
import { asNobody, makeFolder, problemOf } from "./folder.ts";

const names = ["课程/第 1 讲 [草稿].md", "-- x.md", `${"长".repeat(84)}.md`];

test.each(names)("a note is replaced, and nothing else is left: %s", async (name) => {
  await using folder = await makeFolder({ [name]: "old and long" });
  const before = await readdir(folder.path, { recursive: true });

  await writeNote(folder.path, name, "新");

  expect(await readFile(join(folder.path, name), "utf8")).toBe("新");
  expect(await readdir(folder.path, { recursive: true })).toEqual(before);
});

const foreignNames = [
  ["a file", "caf\\xE9.md", "63 61 66 e9 2e 6d 64"],
  ["a folder of GBK", "\\xB1\\xCA\\xBC\\xC7/笔记.md", "b1 ca bc c7 2f e7 ac 94 e8 ae b0 2e 6d 64"],
] as const;

test.each(foreignNames)("a note is replaced by the bytes of its name: %s", async (_, name, hex) => {
  await using folder = await makeFolder();
  const relative = Buffer.from(hex.replaceAll(" ", ""), "hex");
  const at = Buffer.concat([Buffer.from(`${folder.path}/`), relative]);
  await mkdir(at.subarray(0, at.lastIndexOf("/")), { recursive: true });
  await writeFile(at, "old");

  await writeNote(folder.path, name, "新");

  expect(await readFile(at, "utf8")).toBe("新");
  expect(await readdir(at.subarray(0, at.lastIndexOf("/")), "buffer")).toHaveLength(1);
});

test("a name that only looks like bytes is taken at its word", async () => {
  await using folder = await makeFolder({ "caf\\xE9.md": "old" });

  await writeNote(folder.path, "caf\\xE9.md", "new");

  expect(await readFile(join(folder.path, "caf\\xE9.md"), "utf8")).toBe("new");
});

test("bytes are written as they are", async () => {
  await using folder = await makeFolder({ "a.md": "" });
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0xb1, 0x0d, 0x0a, 0x00]);

  await writeNote(folder.path, "a.md", bytes);

  expect(new Uint8Array(await readFile(join(folder.path, "a.md")))).toEqual(bytes);
});

test.each([0o600, 0o644, 0o755, 0o664])("a note of mode %o keeps it", async (mode) => {
  await using folder = await makeFolder({ "a.md": "" });
  await chmod(join(folder.path, "a.md"), mode);

  await writeNote(folder.path, "a.md", "new");

  expect((await lstat(join(folder.path, "a.md"))).mode & 0o7777).toBe(mode);
});

test("a note that is protected stays as it is", async () => {
  await using folder = await makeFolder({ "a.md": "old" });
  await chmod(folder.path, 0o777);
  await chmod(join(folder.path, "a.md"), 0o444);

  expect(await asNobody(() => problemOf(writeNote(folder.path, "a.md", "new")))).toEqual({
    code: "file-unwritable",
    path: "a.md",
    reason: "EACCES",
  });
  expect(await readFile(join(folder.path, "a.md"), "utf8")).toBe("old");
});

test("in a folder that is protected a note stays as it is, and no other file is left", async () => {
  await using folder = await makeFolder({ "a.md": "old" });
  await chmod(join(folder.path, "a.md"), 0o666);
  await chmod(folder.path, 0o555);

  const problem = await asNobody(() => problemOf(writeNote(folder.path, "a.md", "new")));

  expect(problem).toMatchObject({ code: "file-unwritable", reason: "EACCES" });
  expect(await readdir(folder.path)).toEqual(["a.md"]);
});

test.each([
  { path: "link.md", problem: { code: "file-unwritable", reason: "not a regular file" } },
  { path: "inner.md", problem: { code: "file-unwritable", reason: "not a regular file" } },
  { path: "out/secret.md", problem: { code: "path-leads-outside" } },
  { path: "../x.md", problem: { code: "path-leads-outside" } },
  { path: "/etc/hosts", problem: { code: "path-leads-outside" } },
  { path: "sub", problem: { code: "file-unwritable", reason: "not a regular file" } },
  { path: "没有.md", problem: { code: "file-unwritable", reason: "ENOENT" } },
  { path: "没有/x.md", problem: { code: "file-unreadable", reason: "ENOENT" } },
])("$path is not written over", async ({ path, problem }) => {
  await using outside = await makeFolder({ "secret.md": "old" });
  await using folder = await makeFolder({ "real.md": "old", "sub/x.md": "" });
  await symlink(join(outside.path, "secret.md"), join(folder.path, "link.md"));
  await symlink("real.md", join(folder.path, "inner.md"));
  await symlink(outside.path, join(folder.path, "out"));

  expect(await problemOf(writeNote(folder.path, path, "new"))).toEqual({ path, ...problem });
  expect(await readFile(join(outside.path, "secret.md"), "utf8")).toBe("old");
  expect(await readFile(join(folder.path, "real.md"), "utf8")).toBe("old");
});

test.each([...names, "a/b/c/新.md"])("a note is made with its folders: %s", async (name) => {
  await using folder = await makeFolder();

  await createNote(folder.path, name, "新\n");

  expect(await readFile(join(folder.path, name), "utf8")).toBe("新\n");
});

test.each([
  { path: "a.md", problem: { code: "file-exists" } },
  { path: "sub", problem: { code: "file-exists" } },
  { path: "broken.md", problem: { code: "file-exists" } },
  { path: "a.md/b.md", problem: { code: "file-unwritable", reason: "EEXIST" } },
  { path: "../x/y.md", problem: { code: "path-leads-outside" } },
  { path: "out/y.md", problem: { code: "path-leads-outside" } },
  { path: "out/deep/y.md", problem: { code: "path-leads-outside" } },
])("no note is made at $path", async ({ path, problem }) => {
  await using outside = await makeFolder();
  await using folder = await makeFolder({ "a.md": "old", "sub/x.md": "" });
  await symlink(outside.path, join(folder.path, "out"));
  await symlink(join(outside.path, "new.md"), join(folder.path, "broken.md"));

  expect(await problemOf(createNote(folder.path, path, "new"))).toEqual({ path, ...problem });
  expect(await readdir(outside.path)).toEqual([]);
  expect(await readFile(join(folder.path, "a.md"), "utf8")).toBe("old");
});
