import { expect, test } from "vitest";
import { parseTemplate } from "#core/template/parse.ts";
import { studyNote } from "#core/template/study-note.ts";
import { template, templateOrigin } from "#test/core/make.ts";

test("a template's headings are its slots, with their parents", () => {
  const { slots } = template("# {题目}\n## 笔记\n### 关键词\n## 总结（可选）\n");
  const seen = slots.map(({ title, depth, parent, isRequired }) => [
    title,
    depth,
    parent?.title ?? null,
    isRequired,
  ]);
  expect(seen).toEqual([
    ["{题目}", 1, null, true],
    ["笔记", 2, "{题目}", true],
    ["关键词", 3, "笔记", true],
    ["总结", 2, "{题目}", false],
  ]);
});

test.each([
  ["its file", "## 节\n", "template"],
  ["itself", "<!-- note-template name=weekly -->\n\n## 节\n", "weekly"],
  ["itself, at its end", "## 节\n\n<!-- note-template name='周记 模板' -->\n", "周记 模板"],
])("a template is named by %s", (_, text, name) => {
  expect(template(text).name).toBe(name);
});

test.each([
  [
    "an unknown key",
    "<!-- note-template file=a.md -->\n## 节\n",
    { code: "directive-unknown-key", line: 1, key: "file" },
  ],
  [
    "a bad value",
    "## 节\n<!-- note-template name -->\n",
    { code: "directive-value-not-allowed", line: 2, key: "name" },
  ],
  ["no heading", "写三句话\n", { code: "template-without-section", path: "template.md" }],
  ["nothing", "", { code: "template-without-section", path: "template.md" }],
  [
    "too much nesting",
    `## 节\n${"> ".repeat(500)}`,
    { code: "template-not-parseable", path: "template.md" },
  ],
])("%s is a problem", (_, text, problem) => {
  expect(parseTemplate(text, templateOrigin)).toMatchObject({ ok: false, problems: [problem] });
});

test.each([
  ["says so", "## 点评\n<!-- note generated -->\n### 优点\n"],
  ["is named like one", "## GPT-4o评价\n### 优点\n"],
])("a slot is generated when it %s, and all under it", (_, text) => {
  expect(template(text).slots.map(({ isGenerated }) => isGenerated)).toEqual([true, true]);
});

test("comments that never end are read in time", () => {
  const start = performance.now();
  parseTemplate(`## 节\n\n<!-- note\n${"<!--\n".repeat(2000)}`, templateOrigin);
  expect(performance.now() - start).toBeLessThan(1000);
});

test("the built-in template asks for a log, keywords and a summary", () => {
  const { name, source, slots } = studyNote("warning");
  expect([name, source]).toEqual(["study-note", "built-in"]);
  expect(slots.filter(({ isRequired }) => isRequired).map(({ title }) => title)).toEqual([
    "视频笔记",
    "关键词",
    "过程记录",
    "内容整理",
  ]);
});

test.each([
  ["min=10 max=5", { one: "min=10", other: "max=5" }],
  ['has="RAG 检索" hasnt="无|rag"', { one: 'has="RAG 检索"', other: 'hasnt="无|rag"' }],
])("%s is more than a section can keep to", (says, contradiction) => {
  const reading = parseTemplate(`## 节\n<!-- note ${says} -->\n`, templateOrigin);
  expect(reading).toEqual({
    ok: false,
    problems: [{ code: "directive-contradiction", path: "template.md", line: 2, ...contradiction }],
  });
});

test.each(["min=5 max=5", 'has="检索" hasnt="检索增强"'])("%s is not", (says) => {
  expect(parseTemplate(`## 节\n<!-- note ${says} -->\n`, templateOrigin).ok).toBe(true);
});
