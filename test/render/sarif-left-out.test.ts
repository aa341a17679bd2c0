import { expect, test } from "vitest";
import { renderSarif } from "#render/sarif.ts";
import { finding, lineSpan, report, reviewedNote } from "#test/render/make.ts";
import { sarifErrors } from "#test/render/sarif-reader.ts";

test("what comments suppress is told with its note, and is no result that GitHub would alert of", () => {
  const suppressed = [finding(), finding({ span: lineSpan(20) })];
  const notes = [reviewedNote({ suppressed }), reviewedNote({ path: "b.md" })];
  const text = renderSarif(report({ notes }));
  const { results, invocations } = JSON.parse(text).runs[0];

  expect(sarifErrors(text)).toEqual([]);
  expect(results).toEqual([]);
  expect(invocations[0].toolExecutionNotifications).toEqual([
    {
      level: "note",
      message: { text: "笔记中的注释要求忽略 2 处问题：missing-section 第 12、20 行" },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "notes/week-1.md", uriBaseId: "%SRCROOT%" },
          },
        },
      ],
    },
  ]);
});

test("as many results as GitHub takes are kept, the least serious left out, and the run says so", () => {
  const findings = [
    finding({ severity: "notice", span: lineSpan(1) }),
    ...Array.from({ length: 24_999 }, () => finding({ severity: "warning" })),
    finding({ severity: "notice", span: lineSpan(2) }),
    finding({ severity: "error" }),
  ];
  const text = renderSarif(report({ notes: [reviewedNote({ findings })] }));
  const { results, invocations } = JSON.parse(text).runs[0];

  expect(results).toHaveLength(25_000);
  expect(results.at(0).level).toBe("warning");
  expect(results.at(-1).level).toBe("error");
  expect(invocations).toEqual([
    {
      executionSuccessful: true,
      toolExecutionNotifications: [
        {
          level: "warning",
          message: { text: "还有 2 处较轻的问题没有列出：GitHub 一次最多接收 25000 处" },
        },
      ],
    },
  ]);
});

test("exactly as many results as GitHub takes are all there, and the run says nothing", () => {
  const findings = Array.from({ length: 25_000 }, () => finding());
  const { results, invocations } = JSON.parse(
    renderSarif(report({ notes: [reviewedNote({ findings })] })),
  ).runs[0];
  expect(results).toHaveLength(25_000);
  expect(invocations).toEqual([{ executionSuccessful: true }]);
});
