import { chmod, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { asNobody, makeFolder, named, pathsOf, problemOf } from "./folder.ts";

test("a name that is not UTF-8 is written out, and its note is read", async () => {
  await using folder = await makeFolder({ "good.md": "good" });
  const bad = Buffer.from([0xb1, 0xca, 0xbc, 0xc7]);
  const inFolder = (...parts: readonly (string | Buffer)[]) =>
    Buffer.concat([folder.path, ...parts].map((part) => Buffer.from(part)));
  await mkdir(inFolder("/", bad));
  await writeFile(inFolder("/", bad, "/笔记.md"), "in a folder");
  await writeFile(inFolder("/1", bad, ".md"), "a file");

  const expected = [
    ["1\\xB1\\xCA\\xBC\\xC7.md", "a file"],
    ["\\xB1\\xCA\\xBC\\xC7/笔记.md", "in a folder"],
    ["good.md", "good"],
  ];
  expect(await folder.list()).toEqual(expected);
  folder.git("init", "--quiet", "--initial-branch=main");
  folder.git("commit", "--quiet", "--allow-empty", "--message=first");
  expect(await folder.list([], { selection: { kind: "since", revision: "main" } })).toEqual(
    expected,
  );
  folder.git("add", "--all");
  expect(await folder.list([], { selection: { kind: "staged" } })).toEqual(expected);
});

test("a folder that may not be read is told, unless it is ignored", async () => {
  await using folder = await makeFolder({ "a.md": "a", "锁/b.md": "b" });
  await chmod(join(folder.path, "锁"), 0o000);

  expect(await asNobody(() => problemOf(folder.list()))).toEqual({
    code: "file-unreadable",
    path: "锁",
    reason: "EACCES",
  });

  await folder.write({ ".gitignore": "锁/\n" });
  expect(pathsOf(await asNobody(() => folder.list()))).toEqual(["a.md"]);
});

test("a note that may not be read is told", async () => {
  await using folder = await makeFolder({ "锁.md": "b" });
  await chmod(join(folder.path, "锁.md"), 0o000);

  expect(await asNobody(() => problemOf(folder.list()))).toEqual({
    code: "file-unreadable",
    path: "锁.md",
    reason: "EACCES",
  });
});

test("links are followed only where somebody names one, and never out of the root", async () => {
  await using outside = await makeFolder(named(["secret.md"]));
  await using folder = await makeFolder(named(["real/a.md"]));
  const link = (target: string, name: string) => symlink(target, join(folder.path, name));
  await link(outside.path, "way-out");
  await link(join(outside.path, "secret.md"), "out.md");
  await link("real", "way-in");
  await link("real/a.md", "in.md");
  await link("nowhere", "broken.md");

  expect(pathsOf(await folder.list())).toEqual(["real/a.md"]);
  expect(await folder.list(["in.md", "way-in"])).toEqual([
    ["in.md", "real/a.md"],
    ["way-in/a.md", "real/a.md"],
  ]);
  for (const path of ["way-out", "way-out/secret.md", "out.md"]) {
    expect(await problemOf(folder.list([path]))).toEqual({ code: "path-leads-outside", path });
  }
  expect(await problemOf(folder.list(["way-out/*.md"]))).toEqual({
    code: "path-leads-outside",
    path: "way-out",
  });
  expect(await problemOf(folder.list(["broken.md"]))).toMatchObject({ code: "path-not-found" });
});
