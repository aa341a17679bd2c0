import { expect, test } from "vitest";
import { type GitHubServer, pushEvent, startGitHub } from "#test/servers/github.ts";
import { studyNote, unfinishedNote } from "./notes.ts";
import { runAction } from "./run-action.ts";

const readme = { "README.md": "# Notes" };

function run(
  github: GitHubServer,
  payload: unknown,
  inputs: Readonly<Record<string, string>> = {},
) {
  return runAction({
    event: { name: "push", payload },
    apiUrl: github.url,
    token: github.token,
    inputs,
  });
}

test("a push to a branch gets a check run on its commit, with an annotation for each finding", async () => {
  await using github = await startGitHub();
  const before = await github.seed.createRepository(readme);
  const after = await github.seed.commit({ files: { "notes/向量.md": unfinishedNote } });

  const { status, outputs } = await run(github, pushEvent({ before, after }), {
    template: "study-note",
  });

  expect(status).toBe(1);
  expect(outputs).toMatchObject({ verdict: "fail", notes: "1", errors: "1" });
  const [check, ...others] = await github.seed.listCheckRuns(after);
  expect(others).toEqual([]);
  expect(check).toMatchObject({ name: "note-review", conclusion: "failure" });
  expect(check?.summary).toContain("### 内置评价");
  expect(check?.annotations).toMatchObject([
    { path: "notes/向量.md", annotation_level: "failure" },
  ]);
});

test("running a push again leaves one check run", async () => {
  await using github = await startGitHub();
  const before = await github.seed.createRepository(readme);
  const after = await github.seed.commit({ files: { "note.md": studyNote() } });

  await run(github, pushEvent({ before, after }));
  await run(github, pushEvent({ before, after }));

  expect(await github.seed.listCheckRuns(after)).toMatchObject([{ conclusion: "success" }]);
});

test("a push to a branch with an open pull request updates that pull request's comment", async () => {
  await using github = await startGitHub();
  const main = await github.seed.createRepository(readme);
  await github.seed.createBranch("topic", main);
  const before = await github.seed.commit({ branch: "topic", files: { "a.md": studyNote() } });
  const { number } = await github.seed.openPullRequest("topic");
  const after = await github.seed.commit({ branch: "topic", files: { "b.md": unfinishedNote } });

  const { outputs } = await run(github, pushEvent({ branch: "topic", before, after }));

  expect(outputs).toMatchObject({ notes: "2" });
  expect(await github.seed.listComments(number)).toHaveLength(1);
  expect(await github.seed.listCheckRuns(after)).toEqual([]);
});

test("a new branch is held against the default branch", async () => {
  await using github = await startGitHub();
  const main = await github.seed.createRepository({ ...readme, "old.md": unfinishedNote });
  await github.seed.createBranch("topic", main);
  const after = await github.seed.commit({ branch: "topic", files: { "new.md": studyNote() } });

  const { outputs } = await run(github, pushEvent({ branch: "topic", after }));

  expect(outputs).toMatchObject({ notes: "1", warnings: "0" });
});

test("a forced push over a commit that is gone still finds the notes of the branch", async () => {
  await using github = await startGitHub();
  const main = await github.seed.createRepository(readme);
  await github.seed.createBranch("topic", main);
  const after = await github.seed.commit({ branch: "topic", files: { "new.md": unfinishedNote } });
  const before = "d".repeat(40);

  const { status, outputs } = await run(
    github,
    pushEvent({ branch: "topic", before, after, isForced: true }),
  );

  expect({ status, notes: outputs["notes"] }).toEqual({ status: 0, notes: "1" });
});

test.each([
  [
    "a deleted branch",
    { ...pushEvent({ after: "0".repeat(40), before: "a".repeat(40) }) },
    "branch was deleted",
  ],
  ["a tag", { ...pushEvent({ after: "a".repeat(40) }), ref: "refs/tags/v1" }, "tag was pushed"],
])("%s is skipped, and the log says why", async (_, payload, reason) => {
  await using github = await startGitHub();

  const { status, log, outputs } = await run(github, payload);

  expect(status).toBe(0);
  expect(log).toContain(reason);
  expect(outputs).toMatchObject({ verdict: "pass", outcome: "skipped" });
  expect(github.journal).toEqual([]);
});

test("without leave to write checks the job summary has the report", async () => {
  await using github = await startGitHub({ deny: /check-runs/ });
  const before = await github.seed.createRepository(readme);
  const after = await github.seed.commit({ files: { "note.md": unfinishedNote } });

  const { status, log, summary } = await run(github, pushEvent({ before, after }));

  expect(status).toBe(0);
  expect(log).toMatch(/::warning::.*checks: (?:read|write)/);
  expect(summary).toContain("### 内置评价");
});

test("a branch without a common past is not judged by a template and a config of its own", async () => {
  await using github = await startGitHub();
  await github.seed.createRepository({
    ...readme,
    ".github/note-template.md": "# {T}\n\n## 结论\n",
  });
  const files = {
    "note.md": "# 记录\n\n什么都没写完。\n",
    ".github/note-review.yml": "fail-on: never\n",
    ".github/note-template.md": "# {T}\n",
  };
  const after = await github.seed.commit({ branch: "orphan", files, parent: null });

  const { status, outputs } = await run(github, pushEvent({ branch: "orphan", after }));

  expect({ status, errors: outputs["errors"] }).toEqual({ status: 1, errors: "1" });
});

test("each note is held against the template of the base that is for it", async () => {
  await using github = await startGitHub();
  const folder = ".github/note-templates";
  const before = await github.seed.createRepository({
    ...readme,
    [`${folder}/base.md`]: "## 结论\n",
    [`${folder}/meeting.md`]:
      '<!-- note-template files="meetings/**" extends=base -->\n\n## 决定\n<!-- note aka=Decisions min=4 -->\n',
    [`${folder}/reading.md`]: "<!-- note-template files=reading/** -->\n\n## 摘要\n",
  });
  const after = await github.seed.commit({
    files: {
      "meetings/一.md": "## 决定\n采用第二种方案。\n",
      "reading/二.md": "## 摘要\n讲的是缓存。\n",
      "别的/三.md": "## 结论\n可以上线。\n",
      "meetings/四.md": "---\ntemplate: reading\n---\n\n## 摘要\n讲的是索引。\n",
      [`${folder}/reading.md`]: "## 什么都行\n",
    },
  });

  const { status, report } = await run(github, pushEvent({ before, after }));

  expect(status).toBe(1);
  const found = report?.notes.map(({ path, template, findings }) => ({
    path,
    template: template?.name,
    rules: findings.map(({ rule, section }) => `${rule} ${section}`),
  }));
  expect(found).toEqual([
    { path: "meetings/一.md", template: "meeting", rules: ["missing-section 结论"] },
    { path: "meetings/四.md", template: "reading", rules: [] },
    { path: "reading/二.md", template: "reading", rules: [] },
    { path: "别的/三.md", template: "base", rules: [] },
  ]);
});
