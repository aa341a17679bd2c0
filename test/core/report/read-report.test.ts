import { expect, test } from "vitest";
import { renderFooter } from "#render/footer.ts";
import { renderJson } from "#render/json.ts";
import { attackTexts } from "#test/render/attacks.ts";
import {
  type File,
  changed,
  encode,
  examples,
  harmOf,
  read,
  writeReport,
  written,
} from "./foreign-report.ts";

const unreadable: readonly File[] = [
  { path: "notes/bomb.md", bytes: encode(`一\n二\n${"> ".repeat(20_000)}`) },
  { path: "notes/empty.md", bytes: encode("") },
  { path: "notes/gbk.md", bytes: new Uint8Array([0x0a, 0x0a, 0xb1, 0xca, 0xbc, 0xc7, 0x0a]) },
  { path: "notes/picture.md", bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]) },
];

test.each([
  { name: "the example notes", files: examples },
  { name: "no note", files: [] },
  { name: "notes that cannot be parsed", files: unreadable },
])("a report of $name comes through as it was, but for the edits it offers", async ({ files }) => {
  const report = await writeReport(files);
  // Nobody here has seen what it was made from, so that nothing is to be remembered of it.
  const withoutFixes: unknown = JSON.parse(JSON.stringify(report), (key, value: unknown) =>
    ["fix", "rewrite", "madeFrom"].includes(key) ? null : value,
  );

  expect(read(renderJson(report), files)).toEqual({ ok: true, report: withoutFixes });
});

test("suggestions that the other workflow knew from before are suggestions like any other, and settled ones are none", () => {
  const suggestions = written.notes[0]?.review.suggestions ?? [];
  const [open, ...others] = suggestions.map((one) => ({ ...one, status: "open" }));
  const resolved = { ...open, title: "Whatever somebody wrote", quotes: [], status: "resolved" };
  const text = changed("notes.0.review.suggestions", [open, ...others, resolved]);
  const reading = read(text, examples);
  expect(reading).toMatchObject({ ok: true });
  const withoutEdits = suggestions.map((one) => ({ ...one, rewrite: null }));
  expect(reading.ok && reading.report.notes[0]?.review.suggestions).toEqual(withoutEdits);
  expect(suggestions.length).toBeGreaterThan(0);
});

test.each(attackTexts().map((attack) => ({ attack })))(
  "a true report about a note full of attack %# comes through, and stays words",
  async ({ attack }) => {
    const text = `# ${attack}\n\n## 内容关键词\n\n${attack}，RAG\n\n## 内容整理\n\n${attack}\n`;
    const files = [{ path: `${attack.toWellFormed()}.md`, bytes: encode(text) }];

    const reading = read(renderJson(await writeReport(files)), files);

    expect(reading).toMatchObject({ ok: true });
    expect(reading.ok && harmOf(reading.report)).toEqual([]);
  },
);

test.each([
  ["verdict", "pass"],
  ["outcome", "skipped"],
  ["failOn", "never"],
  ["totals", { errors: 0 }],
  ["usage", { model: "GPT-9", costUsd: -1 }],
  ["tool", { name: "evil", version: "@octocat" }],
  ["notes.0.title", "@octocat"],
  ["notes.0.known", 99],
  ["notes.0.findings.0.excerpt", "假的原文"],
  ["notes.0.findings.0.url", "https://evil.example"],
  ["notes.0.findings.0.fix", { span: {}, text: "rm -rf" }],
  ["notes.0.review.label", "GPT-4o"],
  ["notes.0.review.reason", { code: "model-refused" }],
  ["notes.0.review.strengths.0.section", "@octocat"],
  ["notes.0.review.strengths.0.quotes.0.span.endColumn", 9_999_999],
  ["somethingNewer", { nested: "@octocat" }],
])("whatever a report says of %s, it is made anew", (path, value) => {
  expect(read(changed(path, value), examples)).toEqual(read(renderJson(written), examples));
});

test.each([
  { name: "leaves out a note", notes: written.notes.slice(1) },
  { name: "has a note twice", notes: [...written.notes, ...written.notes.slice(0, 1)] },
  {
    name: "has one twice for another",
    notes: [0, 0, 1, 2].flatMap((at) => written.notes[at] ?? []),
  },
  {
    name: "names a file that the change does not touch",
    notes: written.notes.map((note, at) => (at === 0 ? { ...note, path: "../secret.md" } : note)),
  },
])("a report that $name is out of date", ({ notes }) => {
  expect(read(JSON.stringify({ ...written, notes }), examples)).toEqual({
    ok: false,
    problem: { code: "report-outdated", path: "report.json" },
  });
});

test.each([
  { what: "reviewed", at: {}, outcome: "reviewed" },
  { what: "asked to be interpreted alone", at: { outcome: "skipped" }, outcome: "skipped" },
])("what a note that was $what lacks is still said to be left out", ({ at, outcome }) => {
  const review = { ...written.notes[0]?.review, ...at, leftOut: ["source", "interpretation"] };
  const reading = read(changed("notes.0.review", review), examples);
  const [first, ...others] = reading.ok ? reading.report.notes.map((note) => note.review) : [];

  expect(first).toMatchObject({ outcome, leftOut: ["interpretation", "source"] });
  expect(others.flatMap(({ leftOut }) => leftOut)).toEqual([]);
  expect(reading.ok && renderFooter(reading.report, "en")).toContain(
    "The built-in reviewer writes no interpretation and compares with no source: that takes a model.",
  );
});

test.each([[["grade"]], [["rubric", "rubric", "rubric", "rubric"]], ["rubric"]])(
  "a report that calls %j left out is refused",
  (leftOut) => {
    expect(read(changed("notes.0.review.leftOut", leftOut), examples)).toMatchObject({
      ok: false,
      problem: { code: "report-invalid" },
    });
  },
);

test("a report of before anything could be left out leaves out nothing", () => {
  const text = changed("notes.0.review.leftOut", undefined);
  expect(read(text, examples)).toEqual(read(renderJson(written), examples));
});

test("an error that a report keeps to itself cannot be known, but one it reports decides", () => {
  const honest = read(renderJson(written), examples);
  const softened = read(changed("notes.1.findings", []), examples);

  expect(honest).toMatchObject({ ok: true, report: { verdict: "fail" } });
  expect(softened.ok && softened.report.totals.errors).toBeLessThan(written.totals.errors);
});

test("a remark whose words do not stand in the note is dropped and counted", () => {
  const path = "notes.0.review.strengths.0.quotes.0.text";
  const reading = read(changed(path, "这句话笔记里没有，但很有说服力"), examples);
  const [before] = written.notes;
  const review = reading.ok ? reading.report.notes[0]?.review : null;

  expect(review?.strengths).toHaveLength((before?.review.strengths.length ?? 0) - 1);
  expect(review?.dropped).toBe((before?.review.dropped ?? 0) + 1);
});
