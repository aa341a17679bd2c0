import { expect, test } from "vitest";
import { type Derived, deriveTemplate } from "#core/derive/derive.ts";
import type { Note } from "#core/note/note.ts";
import { note } from "#test/core/make.ts";

/** Parses notes; each is named by its number. */
function notesOf(...texts: readonly string[]): readonly Note[] {
  return texts.map((text, index) => note(text, { path: `${index + 1}.md` }));
}

function derive(...texts: readonly string[]): Derived {
  const derived = deriveTemplate(notesOf(...texts), { language: "zh-CN", findingsIn: "en" });
  if (!derived) throw new Error("The notes share no section");
  return derived;
}

/** A note of sections with a sentence each. */
function written(...titles: readonly string[]): string {
  return titles.map((title) => `${title}\n\n这一节写了一句话。\n\n`).join("");
}

/** Ten notes, of which so many have the section. */
function tenNotes(count: number, title: string): readonly string[] {
  return Array.from({ length: 10 }, (_, index) =>
    index < count ? written("## 背景", title) : written("## 背景"),
  );
}

test.each([
  [10, "## 总结\n"],
  [9, "## 总结\n"],
  [8, "## 总结\n<!-- note optional -->\n"],
  [3, "## 总结\n<!-- note optional -->\n"],
])("a heading in %i of 10 notes", (count, expected) => {
  expect(derive(...tenNotes(count, "## 总结")).text).toBe(`## 背景\n\n${expected}`);
});

test("a heading in 2 of 10 notes is left out, and counted", () => {
  const { text, headings } = derive(...tenNotes(2, "## 总结"));

  expect(text).toBe("## 背景\n");
  expect(headings).toEqual([
    { title: "背景", notes: 10, place: "required" },
    { title: "总结", notes: 2, place: "left-out" },
  ]);
});

test("what one of several notes has is not shared", () => {
  expect(derive(written("## A", "## B"), written("## A", "## C")).text).toBe("## A\n");
});

test("one note is a template of its own headings", () => {
  expect(derive(written("# 第一课", "## 笔记")).text).toBe("# {标题}\n\n## 笔记\n");
});

test("the most used spelling is the title, and what it does not stand for is another name", () => {
  const { text } = derive(
    written("## 关键词"),
    written("## 一、关键词"),
    written("## 关键词"),
    written("### Keywords (关键词)"),
    written("## Keywords"),
  );

  expect(text).toBe('## 关键词\n<!-- note aka="Keywords" -->\n');
});

test("headings that stand beside one another in a note are two, whatever their names share", () => {
  const one = written("## Docker / Podman", "## Docker", "## Podman");

  expect(derive(one, one).text).toBe("## Docker / Podman\n\n## Docker\n\n## Podman\n");
});

test("a title of each note's own is a placeholder, and one that they share is a heading", () => {
  const own = ["甲", "乙", "丙"].map((title) => written(`# ${title}`, "## 背景"));
  const shared = ["甲", "乙", "丙"].map((title) => written("# 周报", `## ${title}`));

  expect(derive(...own).text).toBe("# {标题}\n\n## 背景\n");
  expect(derive(...shared).text).toBe("# 周报\n");
});

test.each([
  ["all have it", ["周报", "周报", "周报"], "# 周报\n"],
  ["one has another", ["周报", "周报", "月报"], "# {标题}\n\n## 背景\n"],
])("a title is shared where %s", (_, titles, start) => {
  const { text } = derive(...titles.map((title) => written(`# ${title}`, "## 背景")));

  expect(text.slice(0, start.length)).toBe(start);
});

test("a title asks for nothing, whatever stands under it", () => {
  const texts = ["甲", "乙"].map(
    (title) => `# ${title}\n\n${"字".repeat(300)}\n\n## 背景\n\n一句。\n`,
  );

  expect(derive(...texts).text).toBe("# {标题}\n\n## 背景\n");
});

test("a section that only holds others in one of the notes has no minimum", () => {
  const own = `## 方法\n\n${"字".repeat(90)}\n\n### 数据\n\n一句。\n`;
  const other = "## 方法\n\n### 数据\n\n一句。\n";
  const { text, failing } = derive(own, own, other);

  expect(text).toBe("## 方法\n\n### 数据\n");
  expect(failing).toEqual([]);
});

test.each([
  [2, "## 测试\n<!-- note todo=allow -->\n", []],
  [1, "## 测试\n", ["1.md"]],
])("what %i of 4 notes leave open", (count, expected, failing) => {
  const texts = [0, 1, 2, 3].map(
    (index) => `## 背景\n\n一句。\n\n## 测试\n\n${index < count ? "TODO" : "跑了一遍。"}\n`,
  );
  const derived = derive(...texts);

  expect(derived.text).toBe(`## 背景\n\n${expected}`);
  expect(derived.failing.map(({ path }) => path)).toEqual(failing);
});

test("of spellings that are as frequent the shortest is the title, without marks that were typed twice", () => {
  expect(derive(written("## #目录(更新中)"), written("## #目录")).text).toBe("## 目录\n");
});

test("headings side by side are of one level, the most frequent", () => {
  const one = written("# 前言", "## 方法", "# 结论");
  const others = [written("## 前言", "## 方法", "## 结论"), written("## 方法", "## 结论")];

  expect(derive(one, ...others).text).toBe(
    "## 前言\n<!-- note optional -->\n\n## 方法\n\n## 结论\n",
  );
});

test("sections stand in the order and under the headings that most notes have them in", () => {
  const usual = written("## 前", "### 一", "### 二", "## 后");
  const other = written("## 后", "## 前", "### 二", "### 一");

  expect(derive(usual, other, usual).text).toBe("## 前\n\n### 一\n\n### 二\n\n## 后\n");
});

test("generated sections and headings without a word are no part of it", () => {
  const text = written("## 背景", "## GPT-4o评价", "## …", "## 🚀");

  expect(derive(text, text).text).toBe("## 背景\n");
});

test.each([
  ["a third of the median", [300, 330, 900], "min=100"],
  ["no more than the shortest has", [60, 900, 900], "min=50"],
  ["a number that is easy to remember", [700, 700, 700], "min=200"],
])("the minimum is %s", (_, lengths, expected) => {
  const texts = lengths.map((length) => `## 背景\n\n${"字".repeat(length)}\n`);

  expect(derive(...texts).text).toBe(`## 背景\n<!-- note ${expected} -->\n`);
});

test("there is no minimum where it would be next to nothing", () => {
  expect(derive(written("## 背景"), written("## 背景")).text).not.toContain("min=");
});

test("the notes that do not pass are told with what fails them", () => {
  const texts = [
    ...Array.from({ length: 9 }, () => written("## 背景", "## 总结")),
    written("## 背景"),
  ];

  expect(derive(...texts).failing).toMatchObject([
    { path: "10.md", findings: [{ rule: "missing-section", section: "总结" }] },
  ]);
});

test("a note that cannot be read is told, and does not count", () => {
  const { notes, failing, headings } = derive(written("## A"), "", written("## A"));

  expect(notes).toBe(2);
  expect(headings).toEqual([{ title: "A", notes: 2, place: "required" }]);
  expect(failing).toMatchObject([{ path: "2.md", findings: [{ rule: "unreadable-note" }] }]);
});

test.each([
  ["no notes", []],
  ["no headings", ["甲\n", "乙\n"]],
  ["no heading in common", ["## 甲\n\n文\n", "## 乙\n\n文\n"]],
  ["a title and nothing else", ["# 甲\n\n文\n"]],
])("%s make no template", (_, texts) => {
  const options = { language: "en", findingsIn: "en" } as const;

  expect(deriveTemplate(notesOf(...texts), options)).toBeNull();
});
