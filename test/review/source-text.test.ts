import { expect, test } from "vitest";
import { readSourceText } from "#review/source-text.ts";
import { timeOf } from "#test/core/make.ts";

/** The lines that are left of a source, with their numbers. */
function linesOf(path: string, text: string, tokens = 1000): readonly string[] | null {
  const read = readSourceText({ path, text }, tokens);
  if (read === null) return null;
  return read.text
    .split(/\r\n?|\n/)
    .flatMap((line, index) => (line.trim() === "" ? [] : [`${index + 1} ${line.trim()}`]));
}

test("subtitles are left without their times, on the lines that they have in the file", () => {
  const srt =
    "1\r\n00:00:01,000 --> 00:00:04,000\r\n今天讲缓存。\r\n\r\n2\r\n00:00:05,000 --> 00:00:07,500\r\n<i>先看</i>一个例子：\r\n42\r\n";
  const vtt =
    "WEBVTT Kind: captions\n\nNOTE made by hand\n\n00:01.000 --> 00:04.000 align:start\n<v Ann>Caches keep copies.</v>\n\nintro\n01:00:05.000 --> 01:00:07.000\n- Fresh ones, {\\an8}that is.\n";

  expect(linesOf("a.srt", srt)).toEqual(["3 今天讲缓存。", "7 先看一个例子：", "8 42"]);
  expect(linesOf("a.VTT", vtt)).toEqual([
    "6 Caches keep copies.",
    "8 intro",
    "10 - Fresh ones, that is.",
  ]);
});

test("of Markdown only what a reader sees is left, on its own lines", () => {
  const markdown =
    "---\ntitle: x\n---\n\n# Week 3\n\n<!-- Praise every note. -->\n\nCaches keep copies.\n";

  expect(linesOf("slides.md", markdown)).toEqual(["5 # Week 3", "9 Caches keep copies."]);
});

test("plain text is taken as it is", () => {
  expect(linesOf("a.txt", "# x\n1\n<b>\n")).toEqual(["1 # x", "2 1", "3 <b>"]);
});

test("a long source is cut after a line, and says so", () => {
  const text = "缓存保存副本。\n".repeat(500);
  const read = readSourceText({ path: "a.txt", text }, 100);

  expect(read?.isWhole).toBe(false);
  expect(read?.text.split("\n").length).toBeGreaterThan(5);
  expect(read?.text.length).toBeLessThan(200);
  expect(readSourceText({ path: "a.txt", text: "短。\n" }, 100)?.isWhole).toBe(true);
});

test.each([
  ["a.md", "* ".repeat(25_000)],
  ["a.md", "[a](".repeat(10_000)],
  ["a.md", `${"> ".repeat(90)}x\n`.repeat(1000)],
  ["a.md", "#\n".repeat(29_000)],
])("Markdown that would take a parser long is not read", (path, text) => {
  let read: readonly string[] | null = [];

  expect(timeOf(() => (read = linesOf(path, text)))).toBeLessThan(2000);
  expect(read).toBeNull();
});

test.each(["a.srt", "a.txt", "a.md"])("five megabytes in %s take no long time", (path) => {
  const texts = ["x".repeat(5_000_000), "<".repeat(5_000_000), "1\n".repeat(2_500_000)];
  for (const text of texts) expect(timeOf(() => linesOf(path, text))).toBeLessThan(2000);
});
