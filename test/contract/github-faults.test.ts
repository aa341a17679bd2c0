import { expect, test } from "vitest";
import { checkRun } from "#adapters/github/check-run.ts";
import { type GitHubClient, createClient } from "#adapters/github/client.ts";
import { commitComment } from "#adapters/github/commit-comment.ts";
import { stickyComment } from "#adapters/github/sticky-comment.ts";
import { UserError } from "#errors.ts";
import { publishReport } from "#pipeline.ts";
import type { PublishReport } from "#ports.ts";
import { inert } from "#render/inert.ts";
import { reading, writing } from "#test/contract/github-fault-rows.ts";
import { makeReport } from "#test/contract/make-report.ts";
import { startGate } from "#test/servers/gate.ts";
import { type GitHubServer, startGitHub } from "#test/servers/github.ts";

const signal = AbortSignal.timeout(300_000);
const timeoutMs = 1500;

/** What a publisher first asks of GitHub, and how it writes for the first time. */
type Routes = { readonly list: RegExp; readonly create: RegExp };

const routes: Readonly<Record<string, Routes>> = {
  comment: { list: /\/issues\/\d+\/comments$/, create: /\/issues\/\d+\/comments$/ },
  "check-run": { list: /\/commits\/\w+\/check-runs$/, create: /\/check-runs$/ },
  "commit-comment": { list: /\/commits\/\w+\/comments$/, create: /\/commits\/\w+\/comments$/ },
};

const publishers = Object.keys(routes);
const cases = [
  ...writing.map((row) => ({ ...row, method: "POST" })),
  ...reading.map((row) => ({ ...row, method: "GET" })),
].flatMap((row) => publishers.map((publisher) => ({ ...row, publisher })));

test.concurrent.each(cases)(
  "$publisher, $method: $what",
  async ({ publisher, method, answer, passage, times = Infinity, problem, tries }) => {
    await using github = await startGitHub();
    const target = await openPullRequest(github);
    const { list, create } = routes[publisher] ?? {};
    const path = (method === "GET" ? list : create) ?? /^$/;
    if (answer) github.fail({ method, path, times, ...answer });
    let tried = 0;
    await using gate = await startGate(github.url, async (asked, askedPath) => {
      if (asked !== method || !path.test(askedPath)) return "pass";
      tried += 1;
      if (passage === undefined || tried > times) return "pass";
      if (passage !== "slow" && passage !== "too slow") return passage;
      await new Promise((resolve) =>
        setTimeout(resolve, passage === "slow" ? 300 : timeoutMs + 400),
      );
      return "pass";
    });
    const client = createClient({ token: github.token, apiUrl: gate.url, timeoutMs });
    const all = publishersOf({ ...target, client });
    const report = makeReport({ verdict: "fail" });
    const before = structuredClone(report);

    const places = [[all[publisher] ?? unknown], [elsewhere]];
    const { publications, undelivered } = await publishReport(report, places, signal);

    const codes = undelivered.map(({ error }) => codeOf(error));
    expect(codes).toEqual(problem === null ? [] : [expectedCode(publisher, method, problem)]);
    expect(publications.map((one) => one.publisher)).toEqual([
      ...(problem === null ? [publisher] : []),
      "summary",
    ]);
    // The list is read once more after a first comment was written.
    expect(method === "GET" && problem === null ? Math.min(tried, tries) : tried).toBe(tries);
    expect(report).toEqual(before);
  },
);

async function openPullRequest(github: GitHubServer) {
  const main = await github.seed.createRepository({ "README.md": "# Notes" });
  const files = { "note.md": "正文" };
  const headSha = await github.seed.commit({ branch: "topic", parent: main, files });
  const { number } = await github.seed.openPullRequest("topic");
  return { owner: github.owner, repository: "notes", headSha, pullRequest: number };
}

type Target = Awaited<ReturnType<typeof openPullRequest>> & { readonly client: GitHubClient };

const render = () => inert("评价");

function publishersOf(target: Target): Readonly<Record<string, PublishReport>> {
  return {
    comment: stickyComment({ ...target, render }),
    "commit-comment": commitComment({ ...target, render }),
    "check-run": checkRun({ ...target, render: () => ({ title: "题", summary: inert("评价") }) }),
  };
}

const elsewhere: PublishReport = () =>
  Promise.resolve({ publisher: "summary", action: "created", url: null });

const unknown: PublishReport = () => Promise.reject(new Error("There is no such publisher"));

function codeOf(error: unknown): string {
  return error instanceof UserError ? error.problem.code : String(error);
}

/** A commit may be closed to comments, which GitHub tells like a missing permission. */
function expectedCode(publisher: string, method: string, problem: string): string {
  const isClosed = publisher === "commit-comment" && method === "POST";
  return isClosed && problem === "github-permission-missing" ? "commit-comment-refused" : problem;
}
