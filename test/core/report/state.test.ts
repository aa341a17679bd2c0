import { expect, test } from "vitest";
import { compareNotes, isLater, parseState, rememberNotes } from "#core/report/state.ts";
import { finding, lineSpan, report, reviewedNote } from "#test/render/make.ts";

/** What is remembered of notes, each with the sections in which the same rule found something. */
function remember(notes: Readonly<Record<string, readonly string[]>>) {
  return rememberNotes(
    report({
      notes: Object.entries(notes).map(([path, sections]) =>
        reviewedNote({ path, findings: sections.map((section) => finding({ section })) }),
      ),
    }),
  );
}

type Case = {
  readonly what: string;
  readonly before: Readonly<Record<string, readonly string[]>>;
  readonly after: Readonly<Record<string, readonly string[]>>;
  readonly since: readonly [mended: number, added: number] | null;
};

test.each<Case>([
  { what: "nothing", before: { a: ["x"] }, after: { a: ["x"] }, since: null },
  { what: "a mended one", before: { a: ["x", "y"] }, after: { a: ["y"] }, since: [1, 0] },
  { what: "a new one", before: { a: ["x"] }, after: { a: ["x", "y"] }, since: [0, 1] },
  { what: "one for another", before: { a: ["x"] }, after: { a: ["y"] }, since: [1, 1] },
  {
    what: "two of three alike",
    before: { a: ["x", "x", "x"] },
    after: { a: ["x"] },
    since: [2, 0],
  },
  { what: "a new note", before: { a: [] }, after: { a: [], b: ["x", "x"] }, since: [0, 2] },
  {
    what: "a note that is no part of it",
    before: { a: ["x"], b: [] },
    after: { b: [] },
    since: null,
  },
  {
    what: "a path like a prototype's",
    before: { a: [] },
    after: { constructor: ["x"] },
    since: [0, 1],
  },
])("$what has changed", ({ before, after, since }) => {
  const [mended, added] = since ?? [];
  expect(compareNotes(remember(before), remember(after))).toEqual(
    since === null ? null : { mended, added },
  );
});

const rememberAt = (line: number, excerpt: string) =>
  rememberNotes(
    report({ notes: [reviewedNote({ findings: [finding({ span: lineSpan(line), excerpt })] })] }),
  );

test("an edited line that still lacks the same is neither mended nor new", () => {
  expect(compareNotes(rememberAt(3, "TODO"), rememberAt(9, "TODO: write this"))).toBeNull();
});

test("what was not remembered is not compared", () => {
  expect(compareNotes(null, remember({ a: ["x"] }))).toBeNull();
  expect(compareNotes(remember({ a: ["x"] }), null)).toBeNull();
});

const asRun = ([id, attempt, headSha]: readonly [number, number, string]) => ({
  id,
  attempt,
  headSha,
});

test.each([
  { run: [8, 1, "b"], other: [7, 1, "a"], later: true },
  { run: [7, 2, "b"], other: [7, 1, "a"], later: true },
  { run: [7, 1, "b"], other: [7, 1, "a"], later: false },
  { run: [6, 9, "b"], other: [7, 1, "a"], later: false },
  { run: [8, 1, "a"], other: [7, 1, "a"], later: false },
] as const)("run $run is later than run $other: $later", ({ run, other, later }) => {
  expect(isLater(asRun(run), asRun(other))).toBe(later);
});

test("a run without a number is later than none", () => {
  const run = { id: 8, attempt: 1, headSha: "a" };
  expect([isLater(run, null), isLater(null, run)]).toEqual([false, false]);
});

const state = {
  run: { id: 7, attempt: 1, headSha: "a".repeat(40) },
  notes: [{ path: "a.md", findings: ["0123abcd"] }],
  since: { mended: 1, added: 0 },
};

test("a state is read as it was written, and what a later version adds is left out", () => {
  const read = { ...state, usage: null, reviews: new Map() };
  expect(parseState(state)).toEqual(read);
  expect(parseState({ ...state, suggestions: [] })).toEqual(read);
  expect(parseState({ run: null, notes: null, since: null })).not.toBeNull();
});

test.each([
  null,
  [],
  "state",
  {},
  { ...state, run: { ...state.run, id: "7" } },
  { ...state, run: { ...state.run, id: 1e300 } },
  { ...state, run: { ...state.run, id: -1 } },
  { ...state, run: { ...state.run, headSha: "main" } },
  { ...state, notes: [{ path: "a.md", findings: ["<script>"] }] },
  { ...state, notes: [{ path: 1, findings: [] }] },
  { ...state, since: { mended: 0.5, added: 0 } },
  { ...state, since: { mended: "2 findings", added: 0 } },
])("%j is no state", (value) => {
  expect(parseState(value)).toBeNull();
});
