import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { shellWord } from "#render/shell-word.ts";

test.each([
  ["notes/week-1.md", "notes/week-1.md"],
  ["周/第1周.md", "周/第1周.md"],
  ["a b.md", "'a b.md'"],
  ["-x.md", "./-x.md"],
  ["", "''"],
])("%j is the word %s", (path, word) => {
  expect(shellWord(path)).toBe(word);
});

test.each(["[草稿] 1.md", `it's "so".md`, "$HOME `id`;&|<>*?.md", "tab\there\\.md", "~/a!b#c.md"])(
  "a shell reads %j as it is",
  (path) => {
    const words = execFileSync("sh", ["-c", `printf %s ${shellWord(path)}`], { encoding: "utf8" });
    expect(words).toBe(path);
  },
);
