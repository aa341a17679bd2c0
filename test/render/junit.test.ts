import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { SectionStatus } from "#core/report/report.ts";
import { renderJunit } from "#render/junit.ts";
import { chineseReport, englishReport } from "#test/render/examples.ts";
import { type HostileFields, hostileFields, reportOf } from "#test/render/hostile-text.ts";
import { finding, lineSpan, report, reviewedNote } from "#test/render/make.ts";
import { elementsOf, parseXml } from "#test/render/parse-xml.ts";
import { commandsIn } from "#test/render/runner-command.ts";

const schema = readFileSync(new URL("junit.xsd", import.meta.url), "utf8");

function section(slot: string, overrides: Partial<SectionStatus> = {}): SectionStatus {
  return { slot, status: "ok", required: true, line: 9, length: 80, items: 0, ...overrides };
}

async function schemaErrors(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: { fileName: "report.xml", contents: xml }, schema });
  return errors.map(({ message }) => message);
}

const hostile: HostileFields = {
  path: 'a"<b>&\u0000.md',
  message: "]]> <![CDATA[ \uD800 \u0001 \uFFFE &amp; \r\n::error::x",
  section: "<节>",
  rule: "'r'",
  url: "",
};

test.each([
  { name: "a Chinese report", of: chineseReport },
  { name: "an English report", of: englishReport },
  { name: "a note without findings", of: report },
  { name: "a report without notes", of: () => report({ notes: [] }) },
  { name: "a hostile report", of: () => reportOf(hostile) },
])("$name is JUnit's XML by its schema", async ({ of }) => {
  expect(await schemaErrors(renderJunit(of()))).toEqual([]);
});

test.each([
  [
    "a suite without tests",
    '<testsuites name="x" tests="0" failures="0" errors="0"><testsuite/></testsuites>',
  ],
  [
    "an unknown element",
    '<testsuites name="x" tests="0" failures="0" errors="0"><note/></testsuites>',
  ],
  ["a count that is none", '<testsuites name="x" tests="-1" failures="0" errors="0"/>'],
])("the check against the schema sees %s", async (_, xml) => {
  expect(await schemaErrors(xml)).not.toEqual([]);
});

test.each(["<a>\u0001</a>", "<a>&#1;</a>", "<a>]]></a>", '<a b="<"/>', "<a>\uFFFE</a>", "<a>"])(
  "the parser refuses %j",
  (xml) => {
    expect(() => parseXml(xml)).toThrow(/^\d+:\d+: /);
  },
);

test("a note is a suite, its template's sections are tests, and one more holds the rest", () => {
  const notes = [
    reviewedNote({
      sections: [section("过程"), section("总结", { line: 20 })],
      findings: [
        finding({ section: "总结", rule: "todo-stub", span: lineSpan(20), message: "请写总结" }),
        finding({ section: null, rule: "unreadable-note", message: "读不出来" }),
        finding({ section: "附录", rule: "empty-section", severity: "notice", span: lineSpan(30) }),
      ],
    }),
    reviewedNote({ path: "notes/raft.md", language: "en" }),
  ];
  const root = parseXml(renderJunit(report({ notes })));

  expect(root.attributes).toMatchObject({
    name: "note-review",
    tests: "4",
    failures: "2",
    errors: "0",
  });
  const [first, second] = elementsOf(root, "testsuite");
  expect(first?.attributes).toMatchObject({ name: "notes/week-1.md", tests: "3", failures: "2" });
  expect(second?.attributes).toMatchObject({ name: "notes/raft.md", tests: "1", failures: "0" });
  const tests = elementsOf(root, "testcase").map(({ attributes, children }) => ({
    name: attributes["name"],
    of: attributes["classname"],
    holds: children.map((child) => [
      child.name,
      child.attributes["type"],
      child.attributes["message"],
    ]),
  }));
  expect(tests).toEqual([
    { name: "过程", of: "notes/week-1.md", holds: [] },
    { name: "总结", of: "notes/week-1.md", holds: [["failure", "todo-stub", "请写总结"]] },
    {
      name: "其余部分",
      of: "notes/week-1.md",
      holds: [
        ["failure", "unreadable-note", "读不出来"],
        ["system-out", undefined, undefined],
      ],
    },
    { name: "rest of the note", of: "notes/raft.md", holds: [] },
  ]);
});

test.each([
  { failOn: "error", failures: ["错"], output: ["警", "提"] },
  { failOn: "warning", failures: ["错", "警"], output: ["提"] },
  { failOn: "notice", failures: ["错", "警", "提"], output: [] },
  { failOn: "never", failures: [], output: ["错", "警", "提"] },
] as const)(
  "with fail-on $failOn, $failures fail and $output are output",
  ({ failOn, failures, output }) => {
    const findings = [
      finding({ message: "错" }),
      finding({ message: "警", severity: "warning" }),
      finding({ message: "提", severity: "notice" }),
    ];
    const root = parseXml(renderJunit(report({ failOn, notes: [reviewedNote({ findings })] })));
    const [failure] = elementsOf(root, "failure");
    const [out] = elementsOf(root, "system-out");

    expect(failure?.attributes["message"] ?? "").toBe(failures.join("\n"));
    expect((out?.text ?? "").match(/[错警提](?= \()/g) ?? []).toEqual(output);
    expect(root.attributes["failures"]).toBe(failures.length > 0 ? "1" : "0");
  },
);

test("a failure says where, how serious, what and by which rule, one finding a line", () => {
  const findings = [
    finding({ span: lineSpan(12, 3, 9), message: "“甲”是空的" }),
    finding({ span: lineSpan(14), message: "“乙”是空的", url: "" }),
  ];
  const root = parseXml(renderJunit(report({ notes: [reviewedNote({ findings })] })));
  expect(elementsOf(root, "failure")[0]?.text.split("\n")).toEqual([
    "12:3 错误 “甲”是空的 (missing-section https://docs.example/rules/missing-section)",
    "14:1 错误 “乙”是空的 (missing-section)",
  ]);
});

test("hostile fields give XML that says the same and is no command", () => {
  fc.assert(
    fc.property(hostileFields, (fields) => {
      const text = renderJunit(reportOf(fields));
      const root = parseXml(text);
      expect(commandsIn(text)).toEqual([]);
      const [failure] = elementsOf(root, "failure");
      const [out] = elementsOf(root, "system-out");
      const message = asXmlHolds(fields.message);
      expect(failure?.attributes).toEqual({ message, type: asXmlHolds(fields.rule) });
      expect(failure?.text).toContain(message);
      expect(out?.text).toContain(message);
      expect(elementsOf(root, "testsuite")[0]?.attributes["name"]).toBe(asXmlHolds(fields.path));
      expect(elementsOf(root, "testcase")[0]?.attributes["name"]).toBe(
        asXmlHolds(fields.section ?? fields.message),
      );
    }),
    { numRuns: 500 },
  );
});

/** What is left of a text that XML cannot hold: each forbidden character is replaced, and nothing else. */
function asXmlHolds(text: string): string {
  return Array.from(text.toWellFormed(), (character) => {
    const code = character.codePointAt(0) ?? 0;
    const isAllowed =
      [0x9, 0xa, 0xd].includes(code) ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code >= 0x10000;
    return isAllowed ? character : "\uFFFD";
  }).join("");
}
