import type { Finding, Report, ReviewedNote } from "#core/report/report.ts";
import { type FailOn, isAtLeast } from "#core/severity.ts";
import { formatPhrasesIn } from "./format-phrases.ts";
import { phrasesIn } from "./phrases.ts";
import { type Xml, writeXml } from "./xml.ts";

/** The report as JUnit's XML: a suite for each note, a test for each section of its template and one for the rest. */
export function renderJunit({ tool, notes, failOn }: Report): string {
  const suites = notes.map((note) => toSuite(note, failOn));
  return writeXml({
    name: "testsuites",
    attributes: {
      name: tool.name,
      tests: sum(suites.map(({ tests }) => tests)),
      failures: sum(suites.map(({ failures }) => failures)),
      errors: 0,
      time: 0,
    },
    content: suites.map(({ element }) => element),
  });
}

type Suite = { readonly element: Xml; readonly tests: number; readonly failures: number };

function toSuite(note: ReviewedNote, failOn: FailOn): Suite {
  const isFailing = ({ severity }: Finding): boolean =>
    failOn !== "never" && isAtLeast(severity, failOn);
  const tests = listTests(note).map(({ name, findings }) => ({
    name,
    failing: findings.filter(isFailing),
    passing: findings.filter((finding) => !isFailing(finding)),
  }));
  const failures = tests.filter(({ failing }) => failing.length > 0).length;
  const attributes = {
    name: note.path,
    tests: tests.length,
    failures,
    errors: 0,
    skipped: 0,
    time: 0,
  };
  const content = tests.map((test) => toTestCase(test, note));
  return { element: { name: "testsuite", attributes, content }, tests: tests.length, failures };
}

type SectionFindings = { readonly name: string; readonly findings: readonly Finding[] };

/** The findings of each section of the template, and those of no such section; every finding stands once. */
function listTests({ sections, findings, language }: ReviewedNote): readonly SectionFindings[] {
  const bySection = new Map<number, Finding[]>();
  for (const finding of findings) {
    const index = findSection(sections, finding);
    const known = bySection.get(index);
    if (known) known.push(finding);
    else bySection.set(index, [finding]);
  }
  const findingsOf = (index: number): readonly Finding[] => bySection.get(index) ?? [];
  const counts = new Map<string, number>();
  return [
    ...sections.map(({ slot }, index) => {
      const count = (counts.get(slot) ?? 0) + 1;
      counts.set(slot, count);
      return { name: count === 1 ? slot : `${slot} (${count})`, findings: findingsOf(index) };
    }),
    { name: formatPhrasesIn(language).restOfNote, findings: findingsOf(-1) },
  ];
}

/**
 * The section of the template that a finding is about, else -1.
 *
 * A finding names the heading as the note has it, which may be another name of the section: then the line tells.
 */
function findSection(
  sections: ReviewedNote["sections"],
  { section: title, span }: Finding,
): number {
  if (title === null) return -1;
  const missing = sections.findIndex(({ slot, line }) => line === null && slot === title);
  const there = sections.findIndex(({ line }) => line === span.startLine);
  const isNamed = sections[there]?.slot === title;
  if (there >= 0 && (isNamed || missing < 0)) return there;
  if (missing >= 0) return missing;
  const first = sections.findIndex(({ slot }) => slot === title);
  const above = sections.findLastIndex(
    ({ slot, line }) => slot === title && line !== null && line <= span.startLine,
  );
  return Math.max(first, above);
}

type Test = {
  readonly name: string;
  readonly failing: readonly Finding[];
  readonly passing: readonly Finding[];
};

/** One failure holds all findings of a test: many readers show the first failure of a test and no other. */
function toTestCase({ name, failing, passing }: Test, note: ReviewedNote): Xml {
  const lines = (findings: readonly Finding[]) => ({
    lines: findings.map((finding) => describe(finding, note)),
  });
  const failure: Xml = {
    name: "failure",
    attributes: {
      type: [...new Set(failing.map(({ rule }) => rule))].join(" "),
      message: failing.map(({ message }) => message).join("\n"),
    },
    content: lines(failing),
  };
  const output: Xml = { name: "system-out", attributes: {}, content: lines(passing) };
  return {
    name: "testcase",
    attributes: { classname: note.path, name, file: note.path, time: 0 },
    content: [...(failing.length > 0 ? [failure] : []), ...(passing.length > 0 ? [output] : [])],
  };
}

function describe(
  { span, severity, message, rule, url }: Finding,
  { language }: ReviewedNote,
): string {
  const more = [rule, url].filter((part) => part !== "").join(" ");
  const level = phrasesIn(language).severity[severity];
  return `${span.startLine}:${span.startColumn} ${level} ${message} (${more})`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
