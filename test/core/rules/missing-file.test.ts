import { describe, expect, test } from "vitest";
import { checkNote } from "#core/check/check-note.ts";
import { listLinkedPaths } from "#core/note/linked-paths.ts";
import { studyNote } from "#core/template/study-note.ts";
import { choose, note } from "#test/core/make.ts";
import { findingsOfRule, mend } from "./make.ts";

const files = {
  "notes/loss.png": "",
  "notes/图 1.png": "",
  "notes/a (1).png": "",
  "notes/gone.png": null,
  "notes/gone.md": null,
  "notes/gone": null,
  "gone.png": null,
  "/gone.png": null,
  "/images/top.png": "",
  "/assets/site.png": null,
  "notes/assets/site.png": "",
  "../up.png": null,
  "notes/www.example.org": null,
  "notes/www.example.org.md": null,
  "notes/guide": null,
  "notes/guide.md": "",
  "notes/page.html": null,
  "notes/page.md": "",
  "notes/main.py": "",
};

const missing = (path: string): string =>
  `There is no “${path}” in the repository: correct the path, or commit the file`;

test.each([
  ["![x](gone.png)", missing("notes/gone.png")],
  ["![x](./gone.png?raw=true)", missing("notes/gone.png")],
  ["![x](../gone.png)", missing("gone.png")],
  ["![x](/gone.png)", missing("gone.png")],
  ['<img width="5" src="gone.png">', missing("notes/gone.png")],
  ["<a href='gone.md#part'>x</a>", missing("notes/gone.md")],
  ["[x][r]\n\n[r]: gone.md", missing("notes/gone.md")],
  ["# ![x](gone.png)", missing("notes/gone.png")],
  ["| ![x](gone.png) |\n| --- |", missing("notes/gone.png")],
  [
    "![x](../../up.png)",
    "“../up.png” is outside the repository, where nobody else sees it: put the file into the repository, and correct the path",
  ],
  ["![x](unheard-of.png)", null],
  ["`![x](gone.png)`", null],
  ["![x](https://example.org/gone.png)", null],
  ["[x](mailto:a@example.org)", null],
  ["![x](data:image/png;base64,AAAA)", null],
  ["[x]({{ site.url }}/gone.md)", null],
  ["[x](../../../issues/5) [y](../../wiki/Home)", null],
  ["![](<>) [x]()", null],
  ["![x](loss.png) ![x](./loss.png#fit) ![x](../notes//loss.png)", null],
  ["![x](%E5%9B%BE%201.png) ![x](<图 1.png>)", null],
  ["![x](a%20(1).png)", null],
  ["![x](%zz.png)", null],
  ["![x](/images/top.png)", null],
  ["![x](/assets/site.png)", null],
  ["[x](/guide/) [x](/guide.html)", null],
  ["[x](guide) [x](guide/) [x](page.html)", null],
  ["[the folder](./) [above](..)", null],
  ["[x](main.py#L10)", null],
])("%s", (markdown, message) => {
  const [finding] = findingsOfRule("missing-file", markdown, { files });
  expect(finding?.message ?? null).toBe(message);
});

test("a path from the repository's root may be in any folder around the note", () => {
  const known = { "/gone.png": null };
  expect(findingsOfRule("missing-file", "![x](/gone.png)", { files: known })).toEqual([]);
});

describe("what is wrong in the spelling is mended", () => {
  test.each([
    ["![x](C:/notes/loss.png)", null],
    ["![x](.\\loss.png)", "![x](./loss.png)"],
    ["![x](..\\notes\\loss.png)", "![x](../notes/loss.png)"],
    ["![x](..%5Cnotes%5Closs.png)", "![x](../notes/loss.png)"],
    ['<img src=".\\loss.png">', '<img src="./loss.png">'],
    ["![x](images\\gone.png)", null],
    ["![x](图 1.png)", "![x](图%201.png)"],
    ['![x](my loss.png "Loss")', '![x](my%20loss.png "Loss")'],
    ["![x](a (1).png)", "![x](a%20(1).png)"],
    ["[x](my notes.md#part)", "[x](my%20notes.md#part)"],
    ["[x](www.example.org)", "[x](https://www.example.org)"],
  ])("%s", (markdown, mended) => {
    const findings = findingsOfRule("missing-file", markdown, { files });
    expect(findings).toHaveLength(1);
    expect(mend(markdown, findings)).toBe(mended ?? markdown);
  });

  test.each([
    ["![x](Loss.PNG)", "notes/loss.png", "![x](loss.png)"],
    ["![x](../IMG/a%20b.png?raw=1)", "img/A b.png", "![x](../img/A%20b.png?raw=1)"],
    ["![x](图A/B.png)", "notes/图a/B.png", "![x](图a/B.png)"],
    ["[x](<A b.md>)", "notes/a b.md", "[x](<a b.md>)"],
  ])("the capitals of %s", (markdown, path, mended) => {
    const [asked] = listLinkedPaths([note(markdown)]);
    const linkedFiles = new Map([[asked?.path ?? "", { path, text: null }]]);
    const { findings } = checkNote(note(markdown), choose(studyNote("error")), {
      language: "zh-CN",
      linkedFiles,
    });
    const found = findings.filter(({ rule }) => rule === "missing-file");
    expect(found.map(({ message }) => message)).toEqual([
      `路径的大小写不对，GitHub 会找不到：仓库里是「${path}」`,
    ]);
    expect(mend(markdown, found)).toBe(mended);
  });

  test("letters that are composed otherwise are the same name", () => {
    const markdown = "![x](cafe\u0301.png)";
    const known = { "notes/caf\u00e9.png": "" };
    expect(findingsOfRule("missing-file", markdown, { files: known })).toEqual([]);
  });
});

test.each([
  "C:\\Users\\li\\Pictures\\loss.png",
  "C:%5CUsers%5Cli%5Closs.png",
  "D:/notes/loss.png",
  "file:///home/li/loss.png",
  "/Users/li/loss.png",
  "~/loss.png",
])("%s is on the writer's own disk", (path) => {
  const messages = findingsOfRule("missing-file", `![x](${path})`).map(({ message }) => message);
  expect(messages).toEqual([
    "“loss.png” is on your own disk, where nobody else sees it: put the file into the repository, and use a relative path",
  ]);
});

test("a path into the folder of a program is one of the writer's own disk", () => {
  const path = "AppData/Roaming/Typora/typora-user-images/loss.png";
  const messageOf = (text: string | null) => {
    const circumstances = { path: "a/b/c.md", files: { [`../${path}`]: text } };
    return findingsOfRule("missing-file", `![x](../../../${path})`, circumstances)[0]?.message;
  };

  expect(messageOf(null)).toMatch(/^“loss.png” is on your own disk/);
  expect(messageOf("")).toBeUndefined();
});

test.each(["call f[i](a, b)", "![x](https://example.org/a b.png)", "[1](see below)", "a [b](c d"])(
  "%s was not meant as a link to a file",
  (markdown) => {
    expect(findingsOfRule("missing-file", markdown)).toEqual([]);
  },
);

test("thirty images of a folder that is missing are four findings, of which the last counts the rest", () => {
  const names = Array.from({ length: 30 }, (_, index) => `i${index}.png`);
  const known = Object.fromEntries(names.map((name) => [`notes/${name}`, null]));
  const markdown = names.map((name) => `![x](${name})\n`).join("\n");
  const findings = findingsOfRule("missing-file", markdown, { files: known });
  expect(findings.map(({ span }) => span.startLine)).toEqual([1, 3, 5, 7]);
  expect(findings[3]?.message).toBe(
    `${missing("notes/i3.png")} (and 26 more on lines 9, 11, 13, 15, 17, …)`,
  );
});

test("a finding stands at the destination, in its section", () => {
  const [finding] = findingsOfRule("missing-file", "## A\n\nsee ![x]( gone.png 'T')", { files });
  expect(finding).toMatchObject({
    section: "A",
    severity: "warning",
    span: { startLine: 3, startColumn: 11, endLine: 3, endColumn: 19 },
  });
});

test("what a machine wrote is not looked at", () => {
  expect(findingsOfRule("missing-file", "## GPT-4o评价\n\n![x](gone.png)", { files })).toEqual([]);
});

test.each(["/tmp/a.md", "C:/a.md", "../a.md"])(
  "of a note at %s, which is not under the root, nothing can be told",
  (path) => {
    const known = { "gone.png": null, "../gone.png": null, "/gone.png": null };
    const markdown = "![x](gone.png) ![x](/gone.png)";
    expect(findingsOfRule("missing-file", markdown, { files: known, path })).toEqual([]);
  },
);
