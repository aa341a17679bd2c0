import { writeFile } from "node:fs/promises";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decodeName } from "#adapters/local/file-name.ts";
import { makeFolder, makeRepository, named, pathsOf } from "./folder.ts";

test("text is its own name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(decodeName(Buffer.from(text))).toBe(text.toWellFormed());
    }),
  );
});

const nameBytes = fc
  .uint8Array({ minLength: 1, maxLength: 60 })
  .map((bytes) => bytes.map((byte) => (byte === 0 || byte === 0x2f ? 0x5f : byte)))
  .map((bytes) => Buffer.concat([bytes, Buffer.from(".md")]).toString("latin1"));

test("whatever bytes their names are, each note is listed once, with its content", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(nameBytes, { minLength: 1, maxLength: 5 }), async (names) => {
      await using folder = await makeFolder();
      for (const name of names) {
        const path = [Buffer.from(`${folder.path}/`), Buffer.from(name, "latin1")];
        await writeFile(Buffer.concat(path), name);
      }

      const notes = await folder.list(["**"]);

      expect(notes.map(([, content]) => content).toSorted()).toEqual(names.toSorted());
      expect(new Set(pathsOf(notes)).size).toBe(names.length);
    }),
    { numRuns: 50 },
  );
});

const pattern = fc
  .array(
    fc.constantFrom("a", "b", "c.md", "*", "**", "?", "/", "[ab]", ".md", "\\", "!", "#", " "),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(""));
const rules = fc.array(pattern, { maxLength: 4 }).map((lines) => `${lines.join("\n")}\n`);

test("files are ignored as git ignores them", async () => {
  const names = ["a.md", "b.md", "c.md", "a/a.md", "a/b/c.md", "a/b/a.md", "b/a/b.md", "ab/c.md"];
  await using folder = await makeRepository();
  await folder.write(named([...names, "#.md", "!a.md"]));
  await fc.assert(
    fc.asyncProperty(rules, rules, async (outer, inner) => {
      await folder.write({ ".gitignore": outer, "a/.gitignore": inner });
      const expected = folder.git("ls-files", "-z", "--others", "--exclude-standard", "*.md");

      const found = pathsOf(await folder.list(["**/*.md", "README.md"]));

      expect(found).toEqual(["README.md", ...expected.split("\0").slice(0, -1)].toSorted());
    }),
    { numRuns: 100 },
  );
});
