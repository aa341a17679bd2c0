import { execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { renderDiff } from "#commands/diff.ts";

/** What a tool makes of a file by a diff of it. */
function applyBy(
  tool: readonly string[],
  path: string,
  [before, after]: readonly [string, string],
): string {
  const [command = "", ...words] = tool;
  const folder = mkdtempSync(join(tmpdir(), "note-review-"));
  try {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, before);
    execFileSync(command, words, {
      cwd: folder,
      input: renderDiff(path, before, after),
      stdio: "pipe",
    });
    return readFileSync(file, "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const tools = [
  ["git", "apply", "-"],
  ["patch", "-p1", "--binary", "--silent"],
] as const;

const changes = [
  ["a line that comes in", "a\nb\n", "a\nnew\nb\n"],
  ["a line that goes", "a\nb\nc\n", "a\nc\n"],
  ["a last line without an end", "a\nb", "a\nb\nc"],
  ["a last line that gets an end", "a\nb", "a\nb\n"],
  ["CRLF", "a\r\nb\r\n", "a\r\nnew\r\nb\r\n"],
  ["CR alone", "a\rb\r", "a\rnew\rb\r"],
  ["mixed ends", "a\r\nb\nc\r", "a\r\nnew\nb\nc\r"],
  ["a byte order mark", "\uFEFFa\n", "\uFEFFa\nb\n"],
  ["everything", "a\n", "x\ny\n"],
] as const;

test.each(
  tools.flatMap((tool) => changes.map(([what, before, after]) => ({ tool, what, before, after }))),
)("$tool.0 takes $what", ({ tool, before, after }) => {
  expect(applyBy(tool, "note.md", [before, after])).toBe(after);
});

const paths = [
  "notes/第 1 讲 [草稿].md",
  "a b.md",
  'it\'s "so".md',
  "tab\there.md",
  "back\\slash.md",
];

test.each(tools.flatMap((tool) => paths.map((path) => ({ tool, path }))))(
  "$tool.0 finds $path",
  ({ tool, path }) => {
    expect(applyBy(tool, path, ["a\n", "b\n"])).toBe("b\n");
  },
);

test("git takes any change of any text", () => {
  const text = fc
    .array(
      fc.constantFrom("a", "笔记", "\n", "\r\n", "\r", "+", "-", "@@ ", "\\ No newline", "\uFEFF"),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, text, (before, after) => {
      fc.pre(before !== after);
      expect(applyBy(tools[0], "n.md", [before, after])).toBe(after);
    }),
    { numRuns: 20 },
  );
});
