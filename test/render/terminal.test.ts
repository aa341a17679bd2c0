import { expect, test } from "vitest";
import { renderTerminal } from "#render/terminal.ts";
import { attackTexts } from "#test/render/attacks.ts";
import {
  finding,
  lineSpan,
  quote,
  remark,
  report,
  review,
  reviewedNote,
} from "#test/render/make.ts";

const skipped = review({ outcome: "skipped", strengths: [], suggestions: [], overall: null });
const escape = String.fromCharCode(27);

test("findings stand in columns, wide characters counting double", () => {
  const findings = [
    finding({ span: lineSpan(3, 1), message: "短", rule: "a", excerpt: "" }),
    finding({ span: lineSpan(120, 14), severity: "warning", message: "ab cd", rule: "b" }),
    finding({
      span: lineSpan(9, 2),
      severity: "notice",
      message: "中文ＡＢ👍",
      rule: "c",
      excerpt: "",
    }),
  ];
  const notes = [reviewedNote({ findings, review: skipped })];
  expect(renderTerminal(report({ notes }), { colour: false })).toBe(
    [
      "notes/week-1.md",
      "     3:1  错误  短          a",
      "  120:14  警告  ab cd       b",
      "     9:2  提示  中文ＡＢ👍  c",
      "",
      "✖ 笔记检查未通过：1 篇笔记，1 个错误、1 个警告、1 个提示",
      "",
    ].join("\n"),
  );
});

test("one long message does not push the rules out of sight", () => {
  const findings = [finding({ message: "长".repeat(200) }), finding({ message: "短", rule: "x" })];
  const notes = [reviewedNote({ findings, review: skipped })];
  const lines = renderTerminal(report({ notes }), { colour: false }).split("\n");
  expect(lines[2]).toBe(`  12:1  错误  短${" ".repeat(78)}  x`);
});

test("colours are plain SGR codes, and only where they are wanted", () => {
  const notes = [reviewedNote({ findings: [finding()] })];
  const coloured = renderTerminal(report({ notes }), { colour: true });
  const plain = renderTerminal(report({ notes }), { colour: false });
  expect(coloured).toContain(`${escape}[31m错误${escape}[0m`);
  expect(coloured.replaceAll(new RegExp(`${escape}\\[\\d+m`, "g"), "")).toBe(plain);
  expect(plain).not.toContain(escape);
});

test("a passing run ends in its verdict", () => {
  const text = renderTerminal(report({ notes: [reviewedNote({ language: "en" })] }), {
    colour: false,
  });
  expect(text.split("\n").at(-2)).toBe("✔ Note check passed: 1 note, no findings");
});

test.each(attackTexts())("attack %# reaches no terminal", (text) => {
  const hostile = remark({ title: text, detail: text, quotes: [quote({ text })], rewrite: text });
  const notes = [
    reviewedNote({
      path: `${text}\n${text}`,
      findings: [
        finding({ message: text, rule: text }),
        finding({
          excerpt: text,
          span: lineSpan(3, 1, 90),
          fix: { span: lineSpan(3, 1, 1), text },
        }),
        finding({ excerpt: `\t${text}`, fix: { span: lineSpan(4, 1, 1), text: `${text}\n` } }),
      ],
      suppressed: [finding({ rule: text })],
      review: review({ label: text, strengths: [hostile], suggestions: [hostile], overall: text }),
    }),
  ];
  const output = renderTerminal(report({ notes }), { colour: false });
  expect(output.replaceAll("\n", "").replaceAll("\t", "")).not.toMatch(
    /\p{Cc}|[\u200B\u202A-\u202E\u{E0000}-\u{E007F}]/u,
  );
  expect(output).not.toContain("##[");
  expect(output.split("\n").filter((line) => line.trimStart().startsWith("::"))).toEqual([]);
});
