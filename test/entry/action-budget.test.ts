import { expect, test } from "vitest";
import { answerOf } from "#test/core/model-answer.ts";
import { type GitHubServer, startGitHub } from "#test/servers/github.ts";
import { answerJson, startModel } from "#test/servers/model.ts";
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
  expect(readsOf(github).length).toBeLessThanOrEqual(15);
});

test("nor where a model takes its time over each of them, so that they ask for links at different times", async () => {
  await using github = await startGitHub();
  let asked = 0;
  await using model = await startModel((request, response) => {
    asked += 1;
    const answer = answerJson(answerOf());
    setTimeout(() => answer(request, response), (asked % 4) * 20);
  });
  const pull = await openPullRequest(github, linkingNotes(), {
    ...knownNotes(),
    ".github/note-template.md": "# {标题}\n",
  });

  await pull.run({ inputs: { "base-url": `${model.url}/v1`, model: "m", "api-key": "sk-x" } });

  expect(asked).toBeGreaterThanOrEqual(100);
  expect(readsOf(github).length).toBeLessThanOrEqual(15);
});

/** What was asked of GitHub besides its writes. */
function readsOf({ journal }: GitHubServer): readonly string[] {
  return journal
    .filter(({ method, path }) => !writes.test(method) || path.endsWith("/graphql"))
    .map(({ method, path }) => `${method} ${path}`);
}
