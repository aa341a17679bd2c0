import { expect, test } from "vitest";
import { permalinkTo } from "#action/permalink.ts";
import { lineSpan } from "#test/render/make.ts";

const change = {
  owner: "notes-org",
  repository: "notes",
  headSha: "a".repeat(40),
  baseSha: null,
  branch: null,
  pullRequest: null,
  headBefore: null,
  isFork: false,
  files: [],
  isTruncated: false,
};

test.each([
  ["笔记/a b#1.md", "%E7%AC%94%E8%AE%B0/a%20b%231.md"],
  ["broken\uD800.md", "broken%EF%BF%BD.md"],
])("the address of a line of %j", (path, encoded) => {
  const permalink = permalinkTo({ change, environment: {} });

  expect(permalink(path, lineSpan(3))).toBe(
    `https://github.com/notes-org/notes/blob/${change.headSha}/${encoded}?plain=1#L3`,
  );
});
