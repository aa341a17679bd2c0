import { expect, test } from "vitest";
import { checkRun } from "#adapters/github/check-run.ts";
import { createClient } from "#adapters/github/client.ts";
import type { Report } from "#core/report/report.ts";
import { inert } from "#render/inert.ts";
import { makeFinding, makeReport } from "#test/contract/make-report.ts";
import { type GitHubServer, startGitHub, tokens } from "#test/servers/github.ts";

const signal = AbortSignal.timeout(120_000);

const render = ({ verdict }: Report) => ({
  title: `Verdict: ${verdict}`,
  summary: inert("检查完成"),
});

function publish(github: GitHubServer, headSha: string, report: Report) {
  const client = createClient({ token: github.token, apiUrl: github.url });
  const options = { client, owner: github.owner, repository: "notes", headSha, render };
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
