import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { engine } from "unified-engine";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import noteReview from "#plugin.ts";
import { type Folder, makeFolder } from "#test/entry/run-command.ts";
import type declared from "../types/plugin.d.ts";

/** The plugin as its types are declared to those who use it. */
const plugin: typeof declared = noteReview;

const template = "## Background\n\n## Summary\n<!-- note min=5 -->\n";
const note = "## Background\n\nThree papers.\n\n## Summary\n\nShort.\n";

function makeProject(files: Readonly<Record<string, string>> = {}): Promise<Folder> {
  return makeFolder({ ".github/note-template.md": template, ...files });
}

/** A file that has been through the plugin, as an editor's buffer goes. */
async function check(
  { path: cwd }: Folder,
  {
    value = note,
    path = "notes/a.md",
    options = {},
  }: { value?: VFile["value"]; path?: string; options?: object } = {},
): Promise<VFile> {
  const file = new VFile({ cwd, value, ...(path === "" ? {} : { path }) });
  const processor = unified()
    .use(remarkParse)
    .use(plugin, { language: "en", ...options });
  await processor.run(processor.parse(file), file);
  return file;
}

async function rulesOf(
  ...words: Parameters<typeof check>
): Promise<readonly (string | undefined)[]> {
  return (await check(...words)).messages.map(({ ruleId }) => ruleId);
}

test("a finding is a message with its place, rule, page and who it is from", async () => {
  await using folder = await makeProject();
  const { messages } = await check(folder);

  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatchObject({
    reason: "“Summary” has 1 word; the template asks for at least 5: 4 more to go",
    place: { start: { line: 5, column: 1, offset: 30 }, end: { line: 7, column: 7, offset: 48 } },
    actual: "## Summary\n\nShort.",
    source: "note-review",
    ruleId: "too-short",
    fatal: true,
    url: expect.stringMatching(/\/docs\/rules\/too-short\.md$/),
  });
});

test.each([
  ["error", true],
  ["warning", false],
  ["notice", undefined],
])("of a finding that is %s, fatal is %s", async (severity, fatal) => {
  await using folder = await makeProject({
    ".github/note-template.md": `## Summary\n<!-- note min=5 severity=${severity} -->\n`,
  });
  const { messages } = await check(folder, { value: "## Summary\n\nShort.\n" });

  expect(messages.map((message) => message.fatal)).toEqual([fatal]);
});

test.each([
  ["CRLF", (text: string) => text.replaceAll("\n", "\r\n"), 34],
  ["a byte order mark", (text: string) => `\uFEFF${text}`, 30],
  ["bytes", (text: string) => new TextEncoder().encode(text), 30],
])("places are right with %s", async (_, change, offset) => {
  await using folder = await makeProject();
  const { messages } = await check(folder, { value: change(note) });

  expect(messages.map(({ place }) => place)).toMatchObject([
    { start: { line: 5, column: 1, offset } },
  ]);
});

test("what stands nowhere has a point for its place", async () => {
  await using folder = await makeProject();
  const { messages } = await check(folder, { value: "" });

  expect(messages.map(({ place }) => place)).toEqual([{ line: 1, column: 1, offset: 0 }]);
});

test.each([
  ["README.md", []],
  [".github/note-template.md", []],
  ["notes/a.txt", []],
  ["notes/a.md", ["too-short"]],
  ["../elsewhere/a.md", ["too-short"]],
  ["../elsewhere/README.md", []],
  ["", ["too-short"]],
])("the file %j has the findings %j", async (path, expected) => {
  await using folder = await makeProject();

  expect(await rulesOf(folder, { path })).toEqual(expected);
});

test("the config file says what is a note, and how serious a rule is", async () => {
  await using folder = await makeProject({
    "own.yml": "notes: lectures/**\nrules:\n  too-short: warning\n",
  });
  const options = { config: "own.yml" };
  const { messages } = await check(folder, { options, path: "lectures/1.md" });

  expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([["too-short", false]]);
  expect(await rulesOf(folder, { options })).toEqual([]);
});

test("options choose the template and the language", async () => {
  await using folder = await makeProject({ "other.md": "## 结论\n" });
  const { messages } = await check(folder, {
    options: { template: "other.md", language: "zh-CN" },
  });

  expect(messages.map(({ ruleId, reason }) => [ruleId, reason.includes("结论")])).toEqual([
    ["missing-section", true],
  ]);
});

test("front matter is held against the schema that the template names", async () => {
  await using folder = await makeProject({
    ".github/note-template.md": `<!-- note-template frontmatter=note.schema.json -->\n## Summary\n`,
    ".github/note.schema.json": JSON.stringify({ required: ["date"] }),
  });

  expect(await rulesOf(folder, { value: "---\ntitle: A\n---\n\n## Summary\n\nText\n" })).toEqual([
    "front-matter",
  ]);
});

describe("a template", () => {
  test("that has changed is noticed, as is one that is new", async () => {
    await using folder = await makeProject();
    const path = join(folder.path, ".github/note-template.md");
    expect(await rulesOf(folder)).toEqual(["too-short"]);

    await writeFile(path, "## Background\n\n## Summary\n");
    expect(await rulesOf(folder)).toEqual([]);

    await rm(path);
    expect(await rulesOf(folder)).toContain("missing-section");

    await writeFile(path, template);
    expect(await rulesOf(folder)).toEqual(["too-short"]);
  });

  test("that cannot be read fails the file with a message for each problem, until it is mended", async () => {
    await using folder = await makeProject();
    const path = join(folder.path, ".github/note-template.md");
    await writeFile(path, "## A\n<!-- note mim=3 -->\n\n## B\n<!-- note todo=never -->\n");
    const { messages } = await check(folder);

    expect(messages.map(({ ruleId, fatal, source }) => [ruleId, fatal, source])).toEqual([
      ["directive-unknown-key", true, "note-review"],
      ["directive-value-not-allowed", true, "note-review"],
    ]);
    expect(messages[0]?.reason).toMatch(
      /note-template\.md line 2: .* no key "mim".*Did you mean min\?$/,
    );
    const { messages: inChinese } = await check(folder, { options: { language: "zh-CN" } });
    expect(inChinese[0]?.reason).toContain("是不是想写 min？");

    await writeFile(path, template);
    expect(await rulesOf(folder)).toEqual(["too-short"]);
  });
});

test.each([
  [{ templat: "a.md" }, /no option "templat".*Did you mean template\?$/],
  [{ language: "fr" }, /language.*auto, zh-CN, en; got "fr"/],
  [{ template: 3 }, /template.*got 3/],
  [{ config: "" }, /config.*got ""/],
  ["study-note", /got "study-note"/],
])("the options %j are refused", (options, reason) => {
  expect(() => noteReview(options)).toThrow(reason);
});

test.each([undefined, null, {}, { template: undefined }])(
  "the options %j leave everything as it is",
  (options) => {
    expect(() => noteReview(options)).not.toThrow();
  },
);

test("an engine, as editors use it, checks what has not been saved", async () => {
  await using folder = await makeProject({ "notes/a.md": "saved" });
  const file = new VFile({ cwd: folder.path, path: "notes/a.md", value: note });
  const status = await new Promise<number>((resolve, reject) => {
    const done = (error: unknown, code?: number): void => {
      if (code === undefined) reject(error);
      else resolve(code);
    };
    engine(
      {
        processor: unified().use(remarkParse),
        cwd: folder.path,
        files: [file],
        plugins: [noteReview],
        reporter: () => "",
        silentlyIgnore: true,
      },
      done,
    );
  });

  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(["too-short"]);
  expect(status).toBe(1);
});
