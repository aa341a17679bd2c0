import * as fc from "fast-check";
import { expect, test } from "vitest";
import { longestReport } from "#core/report/read-report.ts";
import { attackTexts } from "#test/render/attacks.ts";
import { changed, examples, harmOf, read, written } from "./foreign-report.ts";

test.each([
  ["schemaVersion", 2],
  ["notes", {}],
  ["notes.0.language", "fr"],
  ["notes.0.template", { name: "x", source: "https://evil.example" }],
  ["notes.0.findings.0.rule", "../../../evil"],
  ["notes.0.findings.0.rule", "__proto__"],
  ["notes.0.findings.0.severity", "fatal"],
  ["notes.0.findings.0.message", "长".repeat(2001)],
  ["notes.0.findings.0.message", ""],
  ["notes.0.findings.0.span", { startLine: 1e5, startColumn: 1, endLine: 1e5, endColumn: 1 }],
  ["notes.0.findings.0.span", { startLine: 2, startColumn: 1, endLine: 1, endColumn: 1 }],
  ["notes.0.findings.0.span", { startLine: 1, startColumn: 1, endLine: 1, endColumn: 9999 }],
  ["notes.0.findings.0.span.startLine", 0],
  ["notes.0.findings.0.span.startLine", 1.5],
  ["notes.0.suppressed", [{ rule: "todo-stub" }]],
  ["notes.0.sections.0.status", "great"],
  ["notes.0.review.reviewer", "model"],
  ["notes.0.review.outcome", "unavailable"],
  ["notes.0.review.interpretation", { overview: "x", points: [], takeaways: [] }],
  ["notes.0.review.strengths.0.status", "resolved"],
  ["notes.0.review.strengths.0.id", "<script>"],
  ["notes.0.review.strengths.0.quotes", []],
  ["notes.0.review.overall", "长".repeat(2001)],
  ["notes.0.review.dropped", -1],
])("a report whose %s is %j is refused by the name of the field", (path, value) => {
  const reading = read(changed(path, value), examples);

  const { field = "" } =
    reading.ok || reading.problem.code !== "report-invalid" ? {} : reading.problem;
  expect(field).not.toBe("");
  expect(path.startsWith(field) || field.startsWith(path)).toBe(true);
});

test.each([
  ["", "no JSON"],
  ["null", "no object"],
  ["[]", "a list"],
  ["{", "half an object"],
  ['{"schemaVersion":1,"notes":"@octocat"}', "no list of notes"],
  ["[".repeat(100_000), "a deep nothing"],
  [`${"[".repeat(100_000)}${"]".repeat(100_000)}`, "deep lists"],
  [`{"schemaVersion":1,"notes":[{"path":${"[".repeat(50_000)}${"]".repeat(50_000)}}]}`, "deep"],
])("%.20s, %s, is refused", (text) => {
  expect(read(text, examples)).toMatchObject({ ok: false, problem: { code: "report-invalid" } });
});

test("a report that is too long is not even parsed", () => {
  expect(read(" ".repeat(longestReport + 1), examples)).toEqual({
    ok: false,
    problem: { code: "report-too-large", path: "report.json", maximum: longestReport },
  });
});

test("whatever is changed in a report, it is refused or stays words", () => {
  const paths = listPaths(written);
  const value = fc.oneof(
    fc.constantFrom(...attackTexts()),
    fc.constantFrom(
      null,
      true,
      -1,
      0,
      1,
      3,
      1e9,
      Number.MAX_VALUE,
      [],
      {},
      [[]],
      "",
      "x".repeat(5000),
    ),
    fc.jsonValue(),
  );
  const edits = fc.array(fc.tuple(fc.constantFrom(...paths), value), {
    minLength: 1,
    maxLength: 4,
  });
  let accepted = 0;
  fc.assert(
    fc.property(edits, (made) => {
      const copy: unknown = JSON.parse(JSON.stringify(written));
      for (const [path, replacement] of made) replace(copy, path, replacement);
      const reading = read(JSON.stringify(copy), examples);
      accepted += reading.ok ? 1 : 0;
      expect(reading.ok ? harmOf(reading.report) : []).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect(accepted).toBeGreaterThan(10);
}, 120_000);

/** The way to every value of a report. */
function listPaths(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, each]) => listPaths(each, [...path, key]));
  return path.length === 0 ? below : [path, ...below];
}

function replace(root: unknown, path: readonly string[], value: unknown): void {
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), root);
  Reflect.set(Object(parent), path.at(-1) ?? "", value);
}
