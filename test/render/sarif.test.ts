import { expect, test } from "vitest";
import type { Finding } from "#core/report/report.ts";
import type { Span } from "#core/span.ts";
import { renderSarif } from "#render/sarif.ts";
import { chineseReport, englishReport } from "#test/render/examples.ts";
import { finding, lineSpan, report, reviewedNote } from "#test/render/make.ts";
import { sarifErrors } from "#test/render/sarif-reader.ts";

function runOf(findings: readonly Finding[], path = "notes/week-1.md") {
  const text = renderSarif(report({ notes: [reviewedNote({ path, findings })] }));
  expect(sarifErrors(text)).toEqual([]);
  return JSON.parse(text).runs[0];
}

test.each([
  { name: "a Chinese report", of: chineseReport },
  { name: "an English report", of: englishReport },
  { name: "a note without findings", of: report },
  { name: "a report without notes", of: () => report({ notes: [] }) },
])("$name is SARIF by its schema", ({ of }) => {
  expect(sarifErrors(renderSarif(of()))).toEqual([]);
});

test("the check against the schema sees what is wrong", () => {
  const good = JSON.parse(renderSarif(chineseReport()));
  const place = { physicalLocation: { artifactLocation: { uri: "a b[.md" } } };
  const broken = [
    { ...good, version: "2.0.0" },
    { ...good, runs: [{ ...good.runs[0], columnKind: "bytes" }] },
    { ...good, runs: [{ ...good.runs[0], results: [{ message: {} }] }] },
    {
      ...good,
      runs: [{ ...good.runs[0], results: [{ message: { text: "x" }, locations: [place] }] }],
    },
  ];
  for (const each of broken) expect(sarifErrors(JSON.stringify(each))).not.toEqual([]);
});

test("nothing found is an empty list of results, not an absent one", () => {
  expect(runOf([])).toMatchObject({ results: [], tool: { driver: { rules: [] } } });
});

test.each([
  { severity: "error", level: "error" },
  { severity: "warning", level: "warning" },
  { severity: "notice", level: "note" },
] as const)("$severity is level $level", ({ severity, level }) => {
  expect(runOf([finding({ severity })]).results[0].level).toBe(level);
});

test.each([
  { name: "a word", span: lineSpan(7, 3, 9) },
  { name: "a point", span: lineSpan(7, 3, 3) },
  { name: "whole lines", span: { startLine: 7, startColumn: 1, endLine: 9, endColumn: 1 } },
  { name: "parts of lines", span: { startLine: 7, startColumn: 3, endLine: 9, endColumn: 2 } },
])("the region of $name counts as the report does", ({ span }) => {
  const run = runOf([finding({ span })]);
  expect(run.columnKind).toBe("utf16CodeUnits");
  expect(run.newlineSequences).toEqual(["\r\n", "\r", "\n"]);
  expect(run.results[0].locations[0].physicalLocation.region).toMatchObject(span);
});

test("the words of a region are told where they are known whole", () => {
  const excerpt = "**结论：**正文";
  const regionOf = (span: Span) =>
    runOf([finding({ span, excerpt })]).results[0].locations[0].physicalLocation.region;

  expect(regionOf(lineSpan(7, 3, 6)).snippet).toEqual({ text: "结论：" });
  expect(regionOf(lineSpan(7, 1, 10)).snippet).toEqual({ text: excerpt });
  const unknown = [lineSpan(7, 3, 3), lineSpan(7, 3, 99), { ...lineSpan(7, 3, 6), endLine: 8 }];
  for (const span of unknown) expect(regionOf(span)).toEqual(span);
});

test.each([
  { path: "notes/week-1.md", uri: "notes/week-1.md" },
  { path: "第 1 讲 [草稿].md", uri: "%E7%AC%AC%201%20%E8%AE%B2%20%5B%E8%8D%89%E7%A8%BF%5D.md" },
  { path: "a:b/100%?#.md", uri: "a%3Ab/100%25%3F%23.md" },
  { path: "𠮷\uD800.md", uri: "%F0%A0%AE%B7%EF%BF%BD.md" },
  { path: "../beside.md", uri: "../beside.md" },
])("$path is $uri from the root of the checkout", ({ path, uri }) => {
  const { artifactLocation } = runOf([finding()], path).results[0].locations[0].physicalLocation;
  expect(artifactLocation).toEqual({ uri, uriBaseId: "%SRCROOT%" });
});

test.each([
  { path: "/tmp/笔记.md", uri: "file:///tmp/%E7%AC%94%E8%AE%B0.md" },
  { path: "D:/a b.md", uri: "file:///D:/a%20b.md" },
])("$path is $uri and relative to nothing", ({ path, uri }) => {
  const { artifactLocation } = runOf([finding()], path).results[0].locations[0].physicalLocation;
  expect(artifactLocation).toEqual({ uri });
});

test("each rule that was broken stands once, and its results point to it", () => {
  const { tool, results } = runOf([
    finding({ rule: "todo-stub", url: "https://docs.example/rules/todo-stub" }),
    finding({ rule: "missing-section", url: "javascript:alert(1)" }),
    finding({ rule: "todo-stub", url: "https://docs.example/rules/todo-stub" }),
  ]);
  expect(tool.driver.rules).toEqual([
    {
      id: "todo-stub",
      defaultConfiguration: { level: "warning" },
      shortDescription: { text: "待办占位要换成内容" },
      fullDescription: { text: "待办占位要换成内容" },
      help: { text: "https://docs.example/rules/todo-stub" },
      helpUri: "https://docs.example/rules/todo-stub",
    },
    {
      id: "missing-section",
      defaultConfiguration: { level: "error" },
      shortDescription: { text: "模板要求的每一节都要有" },
      fullDescription: { text: "模板要求的每一节都要有" },
      help: { text: "模板要求的每一节都要有" },
    },
  ]);
  expect(results.map(({ ruleIndex }: { ruleIndex: number }) => ruleIndex)).toEqual([0, 1, 0]);
});

test.each(["long-line", "constructor", "__proto__"])(
  "a rule without a description, %s, is called by its name",
  (rule) => {
    expect(runOf([finding({ rule })]).tool.driver.rules[0]).toMatchObject({
      id: rule,
      shortDescription: { text: rule },
    });
  },
);

test("a finding keeps its fingerprint when it moves, and no two share one", () => {
  const twice = [finding({ section: "总结" }), finding({ section: "总结", span: lineSpan(20) })];
  const before = fingerprintsOf(twice);
  const moved = twice.map((each) => ({ ...each, span: lineSpan(99), message: "换了说法" }));

  expect(fingerprintsOf([finding({ section: "过程" }), ...moved]).slice(1)).toEqual(before);
  const others = [
    ...fingerprintsOf([
      finding({ section: null }),
      finding({ rule: "todo-stub", section: "总结" }),
    ]),
    ...fingerprintsOf(twice, "notes/week-2.md"),
  ];
  expect(new Set([...before, ...others]).size).toBe(6);
});

test("a fix is a replacement in the same file", () => {
  const span = { startLine: 4, startColumn: 2, endLine: 5, endColumn: 1 };
  const { fixes, locations } = runOf([finding({ fix: { span, text: "换成\r\n这个" } })]).results[0];
  expect(fixes).toEqual([
    {
      artifactChanges: [
        {
          artifactLocation: locations[0].physicalLocation.artifactLocation,
          replacements: [{ deletedRegion: span, insertedContent: { text: "换成\r\n这个" } }],
        },
      ],
    },
  ]);
  expect(runOf([finding()]).results[0]).not.toHaveProperty("fixes");
});

function fingerprintsOf(findings: readonly Finding[], path?: string): readonly string[] {
  return runOf(findings, path).results.map(
    (result: { partialFingerprints: Record<string, string> }) =>
      result.partialFingerprints["ruleSectionPath/v1"],
  );
}
