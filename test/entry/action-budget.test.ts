import { expect, test } from "vitest";
import { startGitHub } from "#test/servers/github.ts";
import { openPullRequest } from "./pull-request.ts";

const writes = /^(?:POST|PATCH|PUT|DELETE)$/;

/** A hundred notes, each of which links to a place in another file, and all of those files are long known. */
function linkingNotes(): Readonly<Record<string, string>> {
  const notes = Array.from({ length: 100 }, (_, index) => {
    const text = `# 第 ${index} 课\n\n见[另一课](../known/${index}.md#结论)和[图](../图/${index}.png)。\n`;
    return [`notes/${100 + index}.md`, text];
  });
  return Object.fromEntries(notes);
}

function knownNotes(): Readonly<Record<string, string>> {
  const notes = Array.from({ length: 100 }, (_, index) => [
    `known/${index}.md`,
    `# 旧课 ${index}\n\n## 结论\n有。\n`,
  ]);
  return Object.fromEntries(notes);
}

test("a pull request of a hundred notes that link to others takes no more than fifteen requests besides its writes", async () => {
  await using github = await startGitHub();
  const pull = await openPullRequest(github, linkingNotes(), {
    ...knownNotes(),
    ".github/note-template.md": "# {标题}\n",
  });

  const { outputs } = await pull.run();

  expect(outputs).toMatchObject({ notes: "100" });
  const asked = github.journal.filter(
    ({ method, path }) => !writes.test(method) || path.endsWith("/graphql"),
  );
  expect(asked.map(({ method, path }) => `${method} ${path}`).length).toBeLessThanOrEqual(15);
});
