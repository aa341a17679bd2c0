import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { studyNote, unfinishedNote } from "#test/entry/notes.ts";
import { makeFolder } from "#test/entry/run-command.ts";

const begin = /<!-- begin note-review [0-9a-f]{16} -->/g;

test("a review is written into its note once, and again when the note has changed", async () => {
  await using folder = await makeFolder({ "note.md": unfinishedNote });
  const read = () => readFile(join(folder.path, "note.md"), "utf8");
  const write = () => folder.run(["review", "--write", "--language", "en", "note.md"]);

  const first = await write();
  const once = await read();
  expect(first.errors).toBe("Wrote the review into 1 note\n");
  expect(once.startsWith(unfinishedNote)).toBe(true);
  expect(once).toMatch(/\n## Built-in review\n\n<!-- begin/);

  expect((await write()).errors).toBe(
    "The review in the note is up to date; nothing was written\n",
  );
  expect(await read()).toBe(once);

  await writeFile(join(folder.path, "note.md"), once.replace("_**TODO**_", "写了三组实验。"));
  await write();
  const again = await read();
  expect(again.match(begin)).toHaveLength(1);
  expect(again.match(begin)).not.toEqual(once.match(begin));
  expect(again).not.toContain("Write “技术报告笔记”");
});

test("notes that cannot take their review are told of, and the others have theirs", async () => {
  const broken = "# 题\n\n## 内置评价\n\n<!-- begin note-review ab -->\n\n旧的。\n";
  await using folder = await makeFolder({
    "a.md": broken,
    "b.md": studyNote(),
  });

  const { status, errors } = await folder.run(["review", "--write", "--fail-on", "never"]);

  expect(status).toBe(2);
  expect(errors).toContain("a.md got no new review: the comment <!-- end note-review -->");
  expect(await readFile(join(folder.path, "a.md"), "utf8")).toBe(broken);
  expect(await readFile(join(folder.path, "b.md"), "utf8")).toMatch(begin);
});

test("standard input has no note to write to", async () => {
  await using folder = await makeFolder({});

  const { status, errors } = await folder.run(["review", "--write", "-"], { input: "# 题\n" });

  expect({ status, errors }).toMatchObject({
    status: 2,
    errors: expect.stringContaining("--write"),
  });
});
