import { expect, test } from "vitest";
import type { Severity } from "#core/severity.ts";
import { renderAnnotations } from "#render/annotations.ts";
import { finding, lineSpan, report, reviewedNote } from "#test/render/make.ts";

const limits = { most: { error: 10, warning: 10, notice: 10 }, longestMessage: 4096 };

test("a finding on one line has its columns, the last one inclusive", () => {
  const notes = [reviewedNote({ findings: [finding({ span: lineSpan(7, 3, 9) })] })];
  expect(renderAnnotations(report({ notes }), limits)).toEqual([
    {
      level: "error",
      message: "缺少“参考资料”一节，请补上",
      file: "notes/week-1.md",
      startLine: 7,
      endLine: 7,
      startColumn: 3,
      endColumn: 8,
      title: "missing-section",
    },
  ]);
});

test("words of a note refer to nothing where GitHub shows them beside a file", () => {
  const message = "“@octocat #1 https://a.example \u202E”\n::error::x ##[error]y";
  const [annotation] = renderAnnotations(
    report({ notes: [reviewedNote({ findings: [finding({ message })] })] }),
    limits,
  );
  expect(annotation?.message).toBe(
    "“@\u200Boctocat #\u200B1 https:\u200B//a.example ” : :\u200Berror::x ## [error]y",
  );
});

test("a finding over several lines has none", () => {
  const span = { startLine: 7, startColumn: 3, endLine: 10, endColumn: 1 };
  const notes = [reviewedNote({ findings: [finding({ span })] })];
  const [annotation] = renderAnnotations(report({ notes }), limits);
  expect(annotation).toMatchObject({ startLine: 7, endLine: 9 });
  expect(annotation).not.toHaveProperty("startColumn");
});

test.each([
  {
    found: { error: 10, warning: 10, notice: 10 },
    shown: { error: 10, warning: 10, notice: 10 },
    more: null,
  },
  {
    found: { error: 11, warning: 0, notice: 0 },
    shown: { error: 10, warning: 0, notice: 1 },
    more: 1,
  },
  {
    found: { error: 0, warning: 25, notice: 10 },
    shown: { error: 0, warning: 10, notice: 10 },
    more: 16,
  },
  {
    found: { error: 2, warning: 0, notice: 11 },
    shown: { error: 2, warning: 0, notice: 10 },
    more: 2,
  },
])("of $found there are $shown, and $more more", ({ found, shown, more }) => {
  const findings = [
    ...many("error", found.error),
    ...many("warning", found.warning),
    ...many("notice", found.notice),
  ];
  const annotations = renderAnnotations(report({ notes: [reviewedNote({ findings })] }), limits);
  const count = (level: Severity): number =>
    annotations.filter((each) => each.level === level).length;
  expect({ error: count("error"), warning: count("warning"), notice: count("notice") }).toEqual(
    shown,
  );
  const closing = annotations.filter(({ title }) => title === "note-review");
  const expected = more === null ? [] : [`还有 ${more} 处没有标注，完整列表见运行摘要`];
  expect(closing.map(({ message }) => message)).toEqual(expected);
  expect(annotations.slice(annotations.length - closing.length)).toEqual(closing);
});

test("no text of an annotation is too long, of two lines, or a command", () => {
  const message = `::error::x\n${"长".repeat(9000)}`;
  const notes = [
    reviewedNote({
      path: "a\n::stop-commands::x.md",
      findings: [finding({ message, rule: "##[x]" })],
    }),
  ];
  const [annotation] = renderAnnotations(report({ notes }), limits);
  expect(annotation?.message.length).toBeLessThanOrEqual(4096);
  expect(annotation?.message).toMatch(/^: :\u200Berror::x 长+…$/);
  expect(annotation?.file).toBe("a : :stop-commands::x.md");
  expect(annotation?.title).toBe("## [x]");
});

function many(severity: Severity, count: number) {
  return Array.from({ length: count }, () => finding({ severity }));
}
