import * as fc from "fast-check";
import { expect, test } from "vitest";
import { listLinkedPaths } from "#core/note/linked-paths.ts";
import { readTarget } from "#core/note/links-target.ts";
import { listLocalLinks } from "#core/note/links.ts";
import { note } from "#test/core/make.ts";

const pathsOf = (markdown: string, path = "notes/week 1/a.md"): readonly string[] =>
  listLinkedPaths([note(markdown, { path })]).map((asked) => asked.path);

test.each([
  ["![x](a.png)", ["notes/week 1/a.png"]],
  ["![x](../a.png)", ["notes/a.png"]],
  ["![x](../../../a.png)", ["../a.png"]],
  ["![x](/a.png)", ["/a.png", "notes/a.png", "notes/week 1/a.png"]],
  ["![x](.//b/./c/../a.png?x#y)", ["notes/week 1/b/a.png"]],
  ["![x](%E5%9B%BE%2Fa.png)", ["notes/week 1/图/a.png"]],
  ["![x](e\u0301.png)", ["notes/week 1/\u00e9.png"]],
  ["![x](100%.png)", ["notes/week 1/100%.png"]],
  ["![x](a\\_b.png)", ["notes/week 1/a_b.png"]],
  ["![x](..\\_b\\a.png)", ["notes/_b/a.png"]],
  ["![x](<a b.png>)", ["notes/week 1/a b.png"]],
  ["![x](a b.png)", ["notes/week 1/a b.png"]],
  ["[x](b.md)", ["notes/week 1/b.md"]],
  ["[x](b)", ["notes/week 1/b", "notes/week 1/b.md"]],
  ["[x](b.html)", ["notes/week 1/b.html", "notes/week 1/b.md"]],
  ["[x][y]\n\n[y]: b.md 'T'", ["notes/week 1/b.md"]],
  ["<img alt='src=no.png' src=a.png>", ["notes/week 1/a.png"]],
  ['<a class="b" HREF="b.md?a=1&amp;b=2">x</a>', ["notes/week 1/b.md"]],
  ["[x](#y) [x](https://example.org) <https://example.org> ![[a.png]] [[b]]", []],
  ["`![x](a.png)` $![x](a.png)$", []],
  ["## AI 点评\n\n![x](a.png)", []],
])("%s asks for %j", (markdown, paths) => {
  expect(pathsOf(markdown)).toEqual(paths);
});

test("each path comes once, and is to be read where any link names a place in it", () => {
  const notes = [note("[x](b.md) ![y](c.png#z)"), note("[x](./b.md#y) [x](b.md)")];
  expect(listLinkedPaths(notes)).toEqual([
    { path: "notes/b.md", isRead: true },
    { path: "notes/c.png", isRead: false },
  ]);
});

test("what is written of a destination is what stands at its place", () => {
  const piece = fc.constantFrom(
    "a",
    "图",
    "/",
    "..",
    ".",
    "\\",
    "%20",
    " ",
    "#",
    "?",
    "(",
    ")",
    "<",
    ">",
    "[",
    "]",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const parsed = note(`甲 ![x](${pieces.join("")}) [y](${pieces.join("")} "t") 乙`);
      for (const link of listLocalLinks(parsed)) {
        const target = readTarget(link, parsed.path);
        expect(link.written ?? "").toBe(
          link.written === null ? "" : parsed.text.slice(link.range.start, link.range.end),
        );
        expect(JSON.stringify(target)).not.toMatch(/"path":"[^"]*(?:\/\.\.?\/|\/\/)/);
      }
    }),
  );
});
