import { expect, test } from "vitest";
import { annotateReport } from "#adapters/github/annotations.ts";
import { checkRun } from "#adapters/github/check-run.ts";
import { createClient } from "#adapters/github/client.ts";
import { type Instance, findInstance, onlyInstance } from "#adapters/github/instance.ts";
import type { Report } from "#core/report/report.ts";
import { inert } from "#render/inert.ts";
import { makeFinding, makeReport } from "#test/contract/make-report.ts";
import { type GitHubServer, startGitHub, tokens } from "#test/servers/github.ts";

const signal = AbortSignal.timeout(120_000);

const render = ({ verdict }: Report) => ({
  title: `Verdict: ${verdict}`,
  summary: inert("检查完成"),
});

function publish(
  github: GitHubServer,
  ...[headSha, report, instance = onlyInstance]: [string, Report, Instance?]
) {
  const client = createClient({ token: github.token, apiUrl: github.url });
  const options = { client, owner: github.owner, repository: "notes", headSha, instance, render };
  return checkRun(options)(report, signal);
}

function findings(count: number) {
  return Array.from({ length: count }, (_, index) =>
    makeFinding({
      message: `第 ${index} 处`,
      span: { startLine: index + 1, startColumn: 1, endLine: index + 1, endColumn: 3 },
    }),
  );
}

test("a run that passes makes a successful check", async () => {
  await using github = await startGitHub();
  const sha = await github.seed.createRepository({ "README.md": "# Notes" });

  const { publisher, action, url } = await publish(github, sha, makeReport());

  expect({ publisher, action }).toEqual({ publisher: "check-run", action: "created" });
  expect(url).toContain(`/commit/${sha}/checks/`);
  expect(await github.seed.listCheckRuns(sha)).toMatchObject([
    {
      name: "note-review",
      status: "completed",
      conclusion: "success",
      title: "Verdict: pass",
      summary: "检查完成",
    },
  ]);
});

test("a run that fails makes a failed check, with its findings beside their lines", async () => {
  await using github = await startGitHub();
  const sha = await github.seed.createRepository({ "README.md": "# Notes" });
  const report = makeReport({
    verdict: "fail",
    path: "笔记/a b.md",
    findings: [
      makeFinding({ message: "缺少一节" }),
      makeFinding({
        severity: "warning",
        message: "Too long",
        span: { startLine: 4, startColumn: 1, endLine: 9, endColumn: 2 },
      }),
      makeFinding({
        severity: "notice",
        message: "建议补充",
        span: { startLine: 11, startColumn: 1, endLine: 12, endColumn: 1 },
      }),
    ],
  });

  await publish(github, sha, report);

  const [run] = await github.seed.listCheckRuns(sha);
  const path = "笔记/a b.md";
  const firstLine = { path, start_line: 1, end_line: 1, start_column: 1, end_column: 4 };
  expect(run?.conclusion).toBe("failure");
  expect(run?.annotations).toEqual([
    { ...firstLine, annotation_level: "failure", message: "缺少一节" },
    { path, start_line: 4, end_line: 9, annotation_level: "warning", message: "Too long" },
    { path, start_line: 11, end_line: 11, annotation_level: "notice", message: "建议补充" },
  ]);
});

test("120 annotations arrive, fifty at a time", async () => {
  await using github = await startGitHub();
  const sha = await github.seed.createRepository({ "README.md": "# Notes" });

  const { action } = await publish(github, sha, makeReport({ findings: findings(120) }));

  expect(action).toBe("created");
  const runs = await github.seed.listCheckRuns(sha);
  expect(runs).toHaveLength(1);
  expect(runs[0]?.annotations).toMatchObject(findings(120).map(({ message }) => ({ message })));
  const writes = github.journal.filter(({ path }) => /check-runs(?:\/\d+)?$/.test(path));
  expect(writes.map(({ method }) => method)).toEqual(["POST", "PATCH", "PATCH"]);
});

test("a second run over the same commit updates the check and repeats no annotation", async () => {
  await using github = await startGitHub();
  const sha = await github.seed.createRepository({ "README.md": "# Notes" });
  await publish(github, sha, makeReport({ findings: findings(110) }));

  const report = makeReport({ verdict: "fail", findings: findings(112) });
  const { action } = await publish(github, sha, report);

  expect(action).toBe("updated");
  const runs = await github.seed.listCheckRuns(sha);
  expect(runs).toMatchObject([{ conclusion: "failure", title: "Verdict: fail" }]);
  expect(runs[0]?.annotations).toHaveLength(112);
});

test("a check with an annotation that no longer holds is superseded", async () => {
  await using github = await startGitHub();
  const sha = await github.seed.createRepository({ "README.md": "# Notes" });
  await publish(github, sha, makeReport({ findings: findings(3) }));

  const { action } = await publish(github, sha, makeReport({ findings: findings(1) }));

  expect(action).toBe("created");
  const runs = await github.seed.listCheckRuns(sha);
  expect(runs.map(({ annotations }) => annotations.length)).toEqual([1, 3]);
});

test("a check of the same name that another app made is left alone", async () => {
  await using github = await startGitHub();
  const sha = await github.seed.createRepository({ "README.md": "# Notes" });
  await publish({ ...github, token: tokens.anotherBot }, sha, makeReport());

  const { action } = await publish(github, sha, makeReport({ verdict: "fail" }));

  expect(action).toBe("created");
  const runs = await github.seed.listCheckRuns(sha);
  expect(runs.map(({ app, conclusion }) => [app, conclusion])).toEqual([
    ["github-actions", "failure"],
    ["another-bot", "success"],
  ]);
});

test("a job that is called like the check, by the same app, is left alone", async () => {
  await using github = await startGitHub();
  const sha = await github.seed.createRepository({ "README.md": "# Notes" });
  const { octokit } = createClient({ token: github.token, apiUrl: github.url });
  const job = { owner: github.owner, repo: "notes", name: "note-review", head_sha: sha };
  const status = "in_progress" as const;
  await octokit.request("POST /repos/{owner}/{repo}/check-runs", {
    ...job,
    status,
    external_id: "7f3c6a0e-5a0e-5d2b-9b0b-2d6f0a3c1e55",
  });

  expect(await publish(github, sha, makeReport())).toMatchObject({ action: "created" });
  expect(await publish(github, sha, makeReport())).toMatchObject({ action: "updated" });

  const runs = await github.seed.listCheckRuns(sha);
  expect(runs.map((run) => run.status)).toEqual(["completed", "in_progress"]);
});

test("a check that was left in the middle of its annotations gets the rest from the next run", async () => {
  await using github = await startGitHub();
  const sha = await github.seed.createRepository({ "README.md": "# Notes" });
  const report = makeReport({ verdict: "fail", findings: findings(120) });
  github.fail({ method: "PATCH", path: /\/check-runs\/\d+$/, status: 422 });
  await expect(publish(github, sha, report)).rejects.toThrow("github-failed");
  const [broken] = await github.seed.listCheckRuns(sha);
  expect(broken).toMatchObject({ status: "completed", conclusion: "failure" });
  expect(broken?.annotations).toHaveLength(50);

  expect(await publish(github, sha, report)).toMatchObject({ action: "updated" });

  const runs = await github.seed.listCheckRuns(sha);
  expect(runs).toHaveLength(1);
  expect(runs[0]?.annotations).toMatchObject(findings(120).map(({ message }) => ({ message })));
});

test("of too many findings the most serious are annotated", async () => {
  const many = [
    ...findings(1100).map((finding) => ({ ...finding, severity: "notice" as const })),
    makeFinding({ message: "last and worst" }),
  ];
  const annotations = annotateReport(makeReport({ findings: many }));

  expect(annotations).toHaveLength(1000);
  expect(annotations[0]?.message).toBe("last and worst");
});

test("an annotation's message keeps to 64 KB", () => {
  const [annotation] = annotateReport(
    makeReport({ findings: [makeFinding({ message: "字".repeat(70_000) })] }),
  );
  expect(Buffer.byteLength(annotation?.message ?? "")).toBeLessThanOrEqual(65_536);
});

test("each of several reviews has a check of its own", async () => {
  await using github = await startGitHub();
  const sha = await github.seed.createRepository({ "README.md": "# Notes" });
  const chosen = [
    { config: null, settings: {} },
    { config: ".github/decisions.yml", settings: {} },
  ];

  for (const one of [...chosen, ...chosen]) {
    await publish(github, sha, makeReport(), findInstance(one));
  }

  const runs = await github.seed.listCheckRuns(sha);
  expect(runs.map(({ name }) => name)).toEqual([
    "note-review (.github/decisions.yml)",
    "note-review",
  ]);
});
