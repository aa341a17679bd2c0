import { expect, test } from "vitest";
import { applyLineEdit } from "#core/inline/line-edit.ts";
import { listInlineSuggestions } from "#core/inline/inline-suggestions.ts";
import type { Remark, ReviewedNote } from "#core/report/report.ts";
import { checkNote } from "#core/check/check-note.ts";
import { findRewriteEdit } from "#core/inline/rewrite-edit.ts";
import { checked, choose, note as parse, template as parseTemplate } from "#test/core/make.ts";
import { makeReport } from "#test/contract/make-report.ts";

const template = "# {题}\n## 背景\n## 方法\n## 结论\n";

const remark = (overrides: Partial<Remark>): Remark => ({
  id: "a",
  category: "clarity",
  title: "写具体",
  detail: "",
  quotes: [],
  absence: null,
  source: null,
  section: null,
  priority: "high",
  rewrite: null,
  status: "new",
  ...overrides,
});

function listed(markdown: string, suggestions: readonly Remark[] = []) {
  const note = checked(markdown, template);
  const [reported] = makeReport().notes;
  if (!reported) throw new Error("A report has a note");
  const { findings } = note;
  const whole: ReviewedNote = {
    ...reported,
    findings,
    review: { ...reported.review, suggestions },
  };
  return listInlineSuggestions(note, whole);
}

const note = "# 题\n## 背景\n写了。\n## 方法\n- 先跑一遍，看看快不快。\n## 结论\n好。\n";
const quote = {
  text: "先跑一遍，看看快不快",
  span: { startLine: 5, startColumn: 3, endLine: 5, endColumn: 13 },
};
const rewrite = "先跑三遍，记下中位数。";

test("missing sections in one place are one suggestion", () => {
  const markdown = "# 题\n## 背景\n写了。\n\n别的。\n";
  const [suggestion, ...others] = listed(markdown);

  expect(others).toEqual([]);
  expect(suggestion?.findings.map(({ rule }) => rule)).toEqual([
    "missing-section",
    "missing-section",
  ]);
  expect(suggestion && applyLineEdit(markdown, suggestion)).toBe(
    `${markdown}\n## 方法\n\n## 结论\n`,
  );
});

test("a rewrite of all that a line says can be committed", () => {
  const [suggestion] = listed(note, [remark({ quotes: [quote], rewrite })]);

  expect(suggestion).toMatchObject({ startLine: 5, endLine: 5, lines: `- ${rewrite}` });
});

test.each([
  ["of a part of a line", { quotes: [{ ...quote, span: { ...quote.span, endColumn: 7 } }] }],
  ["with two quotes", { quotes: [quote, quote] }],
  ["that leaves a blank", { quotes: [quote], rewrite: "先跑〔几〕遍。" }],
  ["that is done", { quotes: [quote], status: "resolved" as const }],
  ["that adds a finding", { quotes: [quote], rewrite: "TODO：再想" }],
  ["of several lines", { quotes: [quote], rewrite: "一\n## 二" }],
])("a rewrite %s cannot", (_, overrides) => {
  expect(listed(note, [remark({ rewrite, ...overrides })])).toEqual([]);
});

test("a suggestion keeps its name when its lines move", () => {
  const [one] = listed(note, [remark({ quotes: [quote], rewrite })]);
  const span = { ...quote.span, startLine: 6, endLine: 6 };
  const moved = [remark({ quotes: [{ ...quote, span }], rewrite })];
  const [other] = listed(note.replace("写了。", "写了。\n又写了。"), moved);

  expect(other?.startLine).toBe(6);
  expect(other?.id).toBe(one?.id);
});

test("a rewrite adds nothing where the settings turn off what the note had before it", () => {
  const markdown = `${note}\nTODO：补上数据\n`;
  const held = checkNote(parse(markdown), choose(parseTemplate(template)), {
    language: "zh-CN",
    rules: { "todo-left": "off" },
  });
  const rewritten = remark({ quotes: [quote], rewrite: "先用一百条跑一遍，记下时间" });
  expect(findRewriteEdit(rewritten, held)).toMatchObject({ text: "先用一百条跑一遍，记下时间" });
});
