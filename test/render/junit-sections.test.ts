import { expect, test } from "vitest";
import type { SectionStatus } from "#core/report/report.ts";
import { renderJunit } from "#render/junit.ts";
import { finding, lineSpan, report, reviewedNote } from "#test/render/make.ts";
import { elementsOf, parseXml } from "#test/render/parse-xml.ts";

function section(slot: string, overrides: Partial<SectionStatus> = {}): SectionStatus {
  return { slot, status: "ok", required: true, line: 9, length: 80, items: 0, ...overrides };
}

test.each([
  { name: "under another name, by its line", title: "小结", line: 20, test: "总结" },
  {
    name: "missing, by its name, though its place is another's heading",
    title: "参考",
    line: 20,
    test: "参考",
  },
  {
    name: "there, by its name, though it is reported elsewhere",
    title: "过程",
    line: 99,
    test: "过程",
  },
  { name: "of the note, though at a heading", title: null, line: 20, test: "其余部分" },
  { name: "beyond the template", title: "附录", line: 99, test: "其余部分" },
])("a finding goes to its section: $name", ({ title, line, test: expected }) => {
  const sections = [
    section("过程"),
    section("总结", { line: 20 }),
    section("参考", { line: null, status: "missing" }),
  ];
  const findings = [finding({ section: title, span: lineSpan(line) })];
  const root = parseXml(renderJunit(report({ notes: [reviewedNote({ sections, findings })] })));
  const failed = elementsOf(root, "testcase").filter(({ children }) => children.length > 0);
  expect(failed.map(({ attributes }) => attributes["name"])).toEqual([expected]);
});

test("two sections of one name report a finding once", () => {
  const sections = [section("周", { line: 3 }), section("周", { line: 8 })];
  const findings = [finding({ section: "周", span: lineSpan(8) })];
  const root = parseXml(renderJunit(report({ notes: [reviewedNote({ sections, findings })] })));
  const failures = elementsOf(root, "testcase").map(({ children }) => children.length);
  expect(failures).toEqual([0, 1, 0]);
});

test("a slot that repeats is a test for each section, told apart, with the findings of its own", () => {
  const notes = [
    reviewedNote({
      sections: [section("周记", { line: 9 }), section("周记", { line: 20 }), section("总结")],
      findings: [
        finding({ section: "周记", span: lineSpan(12), message: "一" }),
        finding({ section: "周记", span: lineSpan(20), message: "二" }),
        finding({ section: "周记", span: lineSpan(25), message: "三" }),
      ],
    }),
  ];
  const tests = elementsOf(parseXml(renderJunit(report({ notes }))), "testcase");
  expect(tests.map(({ attributes }) => attributes["name"])).toEqual([
    "周记",
    "周记 (2)",
    "总结",
    "其余部分",
  ]);
  const failures = tests.map((each) =>
    elementsOf(each, "failure").map(({ attributes }) => attributes["message"]),
  );
  expect(failures).toEqual([["一"], ["二\n三"], [], []]);
});

test("a note without a template and with suppressions alone passes its one test", () => {
  const notes = [reviewedNote({ template: null, suppressed: [finding()], known: 2 })];
  const xml = renderJunit(report({ notes }));
  expect(parseXml(xml).attributes).toMatchObject({ tests: "1", failures: "0" });
  expect(xml).not.toContain("missing-section");
});
