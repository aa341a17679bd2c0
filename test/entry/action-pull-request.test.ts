import { expect, test } from "vitest";
import { startGitHub } from "#test/servers/github.ts";
import { studyNote, unfinishedNote } from "./notes.ts";
import { openPullRequest } from "./pull-request.ts";

const writes = /^(?:POST|PATCH|PUT|DELETE)$/;

test("a pull request gets one comment, which a second push edits and a third identical one leaves alone", async () => {
  await using github = await startGitHub();
  const pull = await openPullRequest(github, { "课程/01 向量.md": unfinishedNote });

  const first = await pull.run();
  expect(first.outputs).toMatchObject({ verdict: "pass", outcome: "reviewed", warnings: "1" });
  const [created] = await github.seed.listComments(pull.number);
  expect(created?.body).toMatch(/^<!-- note-review v1 -->\n/);
  expect(created?.body).toContain("### 内置评价");
  expect(created?.body).toContain("写完「技术报告笔记」");

  await pull.commit({ "课程/01 向量.md": studyNote() });
  const second = await pull.run();
  expect(second.outputs).toMatchObject({ verdict: "pass", warnings: "0" });
  const afterSecond = await github.seed.listComments(pull.number);
  expect(afterSecond.map(({ id }) => id)).toEqual([created?.id]);
  expect(afterSecond[0]?.body?.match(/.*写完「技术报告笔记」.*/g)).toEqual([
    expect.stringMatching(/^✅ 上次提出、现已解决：\*\*写完「技术报告笔记」\*\*/),
  ]);

  await pull.commit({ "README.md": "# Notes of a course" });
  const before = github.journal.length;
  const third = await pull.run();
  expect(third.status).toBe(0);
  expect(await github.seed.listComments(pull.number)).toEqual(afterSecond);
  const written = github.journal
    .slice(before)
    .filter(({ method, path }) => writes.test(method) && !path.endsWith("/graphql"));
  expect(written).toEqual([]);
});

test("a template in the repository binds: the run fails until the note keeps to it", async () => {
  await using github = await startGitHub();
  const template = '# {标题}\n\n## 结论\n<!-- note aka="Conclusion" min=5 -->\n';
  const pull = await openPullRequest(
    github,
    { "会议.md": "# 周会\n\n讨论了排期。\n" },
    { ".github/note-template.md": template },
  );

  const failed = await pull.run();
  expect(failed.status).toBe(1);
  expect(failed.outputs).toMatchObject({ verdict: "fail", errors: "1" });
  expect(failed.log).toContain("::error title=missing-section,file=会议.md");

  await pull.commit({ "会议.md": "# 周会\n\n讨论了排期。\n\n## 1. 结论\n下周三发布第一版。\n" });
  const passed = await pull.run();
  expect(passed.status).toBe(0);
  expect(passed.outputs).toMatchObject({ verdict: "pass", errors: "0" });
});

test("a pull request cannot loosen its own template or config", async () => {
  await using github = await startGitHub();
  const pull = await openPullRequest(
    github,
    {
      "note.md": "# Note\n\nSome text.\n",
      ".github/note-template.md": "# {Title}\n",
      ".github/note-review.yml": "fail-on: never\n",
    },
    { ".github/note-template.md": "# {Title}\n\n## Decision\n" },
  );

  const { status, outputs, log } = await pull.run();

  expect(status).toBe(1);
  expect(outputs).toMatchObject({ verdict: "fail", errors: "1" });
  expect(log).toMatch(/::notice::.*take effect from the next change on/);
});

test("an input wins over the config file, which wins over the default", async () => {
  await using github = await startGitHub();
  const config = "fail-on: warning\nnotes:\n  - 'notes/**'\n";
  const pull = await openPullRequest(
    github,
    { "notes/a.md": unfinishedNote, "other.md": "nothing that anybody looks at" },
    { ".github/note-review.yml": config },
  );

  expect((await pull.run()).status).toBe(1);
  const { status, outputs } = await pull.run({ inputs: { "fail-on": "error" } });
  expect({ status, notes: outputs["notes"] }).toEqual({ status: 0, notes: "1" });
});

test("without leave to comment the run says so, and everything else stands", async () => {
  await using github = await startGitHub({
    deny: (method, path) => method === "POST" && path.endsWith("/comments"),
  });
  const pull = await openPullRequest(github, { "note.md": unfinishedNote });

  const { status, log, summary, outputs } = await pull.run({ inputs: { template: "study-note" } });

  expect(status).toBe(1);
  expect(outputs).toMatchObject({ verdict: "fail", "comment-url": "" });
  expect(log).toMatch(/::warning::.*pull-requests: write/);
  expect(summary).toContain("写完「技术报告笔记」");
});

test("a dry run prints the comment and posts nothing", async () => {
  await using github = await startGitHub();
  const pull = await openPullRequest(github, { "note.md": unfinishedNote });

  const { status, log } = await pull.run({ inputs: { "dry-run": "true" } });

  expect(status).toBe(0);
  expect(log).toContain("### 内置评价");
  expect(await github.seed.listComments(pull.number)).toEqual([]);
});

test("a note that is no text is a finding, and nobody's crash", async () => {
  await using github = await startGitHub();
  const pull = await openPullRequest(github, {
    "picture.md": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
    "gbk.md": new Uint8Array([0xb1, 0xca, 0xbc, 0xc7, 0x0a]),
    "bomb.md": "> ".repeat(20_000),
    "empty.md": "",
  });

  const { status, outputs } = await pull.run({ inputs: { template: "study-note" } });

  expect(status).toBe(1);
  expect(outputs).toMatchObject({ notes: "4", errors: "4", outcome: "skipped" });
});

test("a pull request without notes gets no comment", async () => {
  await using github = await startGitHub();
  const pull = await openPullRequest(github, { "script.py": "print(1)" });

  const { status, log, outputs } = await pull.run();

  expect(status).toBe(0);
  expect(outputs).toMatchObject({ notes: "0", outcome: "skipped" });
  expect(log).toMatch(/no notes to check|没有需要检查的笔记/);
  expect(await github.seed.listComments(pull.number)).toEqual([]);
});

test("what cannot be written is a warning, and the verdict stands", async () => {
  await using github = await startGitHub();
  const pull = await openPullRequest(github, { "note.md": unfinishedNote });

  const { status, log } = await pull.run({
    inputs: { template: "study-note" },
    environment: { GITHUB_STEP_SUMMARY: "/nowhere/summary.md", RUNNER_TEMP: "/nowhere" },
  });

  expect(status).toBe(1);
  expect(log).toMatch(/::warning::.*\/nowhere\/note-review-report\.json/);
  expect(await github.seed.listComments(pull.number)).toHaveLength(1);
});

test("the template is no note, wherever it stands", async () => {
  await using github = await startGitHub();
  const template = "# {Title}\n\n## Decision\n";
  const pull = await openPullRequest(
    github,
    { "templates/note.md": `${template}\n## Reasons\n`, "a.md": "# A\n\n## Decision\nWe ship.\n" },
    { "templates/note.md": template },
  );

  const { status, outputs } = await pull.run({ inputs: { template: "templates/note.md" } });

  expect({ status, notes: outputs["notes"] }).toEqual({ status: 0, notes: "1" });
});

test("a broken template says that it was read as it stood before the change", async () => {
  await using github = await startGitHub();
  const pull = await openPullRequest(
    github,
    { ".github/note-template.md": "# {T}\n<!-- note min=3 -->\n" },
    { ".github/note-template.md": "# {T}\n<!-- note mim=3 -->\n" },
  );

  const { status, log } = await pull.run();

  expect(status).toBe(2);
  expect(log).toMatch(/mim.*as it was before this change/);
});
