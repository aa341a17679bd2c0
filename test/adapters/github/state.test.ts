import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { maximumState } from "#adapters/github/limits.ts";
import { readState, splitState, writeState } from "#adapters/github/state.ts";
import type { CommentState } from "#core/report/state.ts";

const run = { id: 7, attempt: 2, headSha: "c0ffee".repeat(6) + "abcd" };
const state: CommentState = {
  run,
  notes: [{ path: "笔记/--> <b>.md", findings: ["0123abcd", "0123abcd"] }],
  since: { mended: 2, added: 1 },
  usage: null,
  reviews: new Map(),
};
const bodyWith = (line: string) => `<!-- note-review v1 -->\n## 标题\n${line}`;
const fold = (text: string) =>
  `<!-- note-review-state v1 ${deflateRawSync(text).toString("base64")} -->`;

test("a state is read as it was written, on one line that nothing ends before its end", () => {
  const line = writeState(state);

  expect(line).toMatch(/^<!-- note-review-state v1 [\w+/=]+ -->$/);
  expect(readState(bodyWith(line))).toEqual(state);
  expect(readState(`${bodyWith(line)}\r\n\n`)).toEqual(state);
});

test("a state that is too long is written without its notes", () => {
  const paths = Array.from(
    { length: 5000 },
    (_, index) => `${(index * 2_654_435_761) % 2 ** 32}.md`,
  );
  const long = { ...state, notes: paths.map((path) => ({ path, findings: [] })) };

  const line = writeState(long);

  expect(line.length).toBeLessThan(300);
  expect(readState(bodyWith(line))).toEqual({ ...state, notes: null });
  expect(readState(bodyWith(writeState(state, 20)))).toEqual({ ...state, notes: null });
});

test("ten notes with ten findings each take little of a comment", () => {
  const notes = Array.from({ length: 10 }, (_, note) => ({
    path: `notes/week-${note}.md`,
    findings: Array.from({ length: 10 }, (__, index) => `${index}`.padStart(8, "a")),
  }));
  expect(writeState({ ...state, notes }).length).toBeLessThan(500);
});

test.each([
  { what: "no state", body: bodyWith("text") },
  { what: "another version", body: bodyWith(writeState(state).replace("v1", "v2")) },
  { what: "a state with text below it", body: `${bodyWith(writeState(state))}\ntext` },
  { what: "a state inside a line", body: bodyWith(`text ${writeState(state)}`) },
  { what: "letters that fold to nothing", body: bodyWith("<!-- note-review-state v1 AAAA -->") },
  { what: "no letters", body: bodyWith("<!-- note-review-state v1  -->") },
  { what: "no base64", body: bodyWith("<!-- note-review-state v1 @mention #1 -->") },
  { what: "a truncated one", body: bodyWith(writeState(state).replace(/.{20} -->$/, " -->")) },
  { what: "folded text that is no JSON", body: bodyWith(fold("{")) },
  { what: "JSON of another shape", body: bodyWith(fold(`{"run":1}`)) },
  { what: "JSON that is nested too deeply", body: bodyWith(fold("[".repeat(500_000))) },
  {
    what: "a prototype",
    body: bodyWith(fold(`{"__proto__":{"run":null,"notes":null,"since":null}}`)),
  },
  {
    what: "more than a state may have",
    body: bodyWith(`<!-- note-review-state v1 ${"A".repeat(maximumState)} -->`),
  },
])("$what is read as none", ({ body }) => {
  expect(readState(body)).toBeNull();
});

test("a bomb is not unfolded", () => {
  const bomb = fold(" ".repeat(8_000_000) + JSON.stringify(state));
  expect(bomb.length).toBeLessThan(maximumState);

  const begun = performance.now();
  expect(readState(bodyWith(bomb))).toBeNull();
  expect(performance.now() - begun).toBeLessThan(1000);
});

test("a text of beginnings takes no quadratic time", () => {
  const begun = performance.now();
  expect(splitState("\n<!-- note-review-state v1 ".repeat(20_000))[1]).toBe("");
  expect(performance.now() - begun).toBeLessThan(1000);
});
