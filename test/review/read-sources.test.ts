import { expect, test } from "vitest";
import type { LinkedFile } from "#core/check/linked-files.ts";
import { joinSources } from "#core/review/note-sources.ts";
import type { FindLinkedFiles } from "#ports.ts";
import { readSources } from "#review/read-sources.ts";
import { note } from "#test/core/make.ts";

const { signal } = new AbortController();

/** The files of a repository: a text, or `null` for one that cannot be read. */
type Files = Readonly<Record<string, string | null>>;

function finderOf(files: Files, asked: string[] = []): FindLinkedFiles {
  return async (paths) => {
    asked.push(...paths.map(({ path, isRead }) => (isRead ? `${path}#` : path)));
    const found = paths.map(({ path }): readonly [string, LinkedFile | null] => {
      const name = path.replace(/^\//, "");
      return [path, name in files ? { path, text: files[name] ?? null } : null];
    });
    return new Map(found);
  };
}

function read(source: string, files: Files) {
  const subject = note(`---\nsource: ${source}\n---\n\n# A\n\nText.\n`);
  return readSources(subject, finderOf(files), signal);
}

test("a source is read from the note's folder, else from the root", async () => {
  const both = { "notes/s.md": "Near.", "s.md": "Far." };

  expect((await read("s.md", both)).texts).toMatchObject([{ path: "notes/s.md", text: "Near." }]);
  expect((await read("s.md", { "s.md": "Far." })).texts).toMatchObject([{ path: "s.md" }]);
});

test("of several each is read, and what cannot be read is told", async () => {
  const files = { "notes/a.txt": "One.", "notes/b.txt": null, "notes/c.txt": " \n" };
  const { texts, reviewed } = await read("[a.txt, b.txt, c.txt, gone.txt]", files);

  expect(texts.map(({ path }) => path)).toEqual(["notes/a.txt"]);
  expect(reviewed).toEqual([
    { path: "notes/a.txt", read: "whole" },
    { path: "notes/b.txt", read: "nothing" },
    { path: "notes/c.txt", read: "nothing" },
  ]);
});

test("several sources share what one may take", async () => {
  const long = "缓存保存副本，过期以后要重新验证。\n".repeat(1000);
  const one = await read("a.txt", { "notes/a.txt": long });
  const two = await read("[a.txt, b.txt]", { "notes/a.txt": long, "notes/b.txt": long });

  expect(one.reviewed).toEqual([{ path: "notes/a.txt", read: "start" }]);
  const [alone = 0, shared = 0] = [one, two].map(({ texts }) => texts[0]?.text.length ?? 0);
  expect(shared).toBeLessThan(alone * 0.6);
  expect(shared).toBeGreaterThan(alone * 0.4);
});

test("a note without a source asks for nothing", async () => {
  const asked: string[] = [];
  await readSources(note("# A\n"), finderOf({}, asked), signal);
  await readSources(note("---\nsource: a.pdf\n---\n# A\n"), finderOf({}, asked), signal);

  expect(asked).toEqual([]);
});

test("for the prompt they are one text", () => {
  const [a, b] = [
    { path: "a.md", text: "A" },
    { path: "b.md", text: "B" },
  ];

  expect(joinSources({ texts: [], reviewed: [] })).toBeNull();
  expect(joinSources({ texts: [a], reviewed: [] })).toEqual(a);
  expect(joinSources({ texts: [a, b], reviewed: [] })).toEqual({
    path: "a.md, b.md",
    text: "A\nB",
  });
});
