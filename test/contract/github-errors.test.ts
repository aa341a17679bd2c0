import { createServer } from "node:http";
import { describe, expect, test, vi } from "vitest";
import { readBaseFile } from "#adapters/github/base-file.ts";
import type { Change } from "#adapters/github/change.ts";
import { checkRun } from "#adapters/github/check-run.ts";
import { createClient } from "#adapters/github/client.ts";
import { stickyComment } from "#adapters/github/sticky-comment.ts";
import { UserError } from "#errors.ts";
import { inert } from "#render/inert.ts";
import { makeReport } from "#test/contract/make-report.ts";
import { type GitHubServer, startGitHub } from "#test/servers/github.ts";

const signal = AbortSignal.timeout(120_000);
const render = () => ({ title: "标题", summary: inert("摘要") });
const contents = "GET /repos/{owner}/{repo}/contents/{path}";
const change: Change = {
  owner: "notes-org",
  repository: "notes",
  headSha: "main",
  baseSha: null,
  pullRequest: null,
  headBefore: null,
  branch: null,
  isFork: false,
  files: [],
  isTruncated: false,
};

function readReadme({ url, token }: Pick<GitHubServer, "url" | "token">, stop = signal) {
  const client = createClient({ token, apiUrl: url });
  return readBaseFile({ client, change }, "README.md", stop);
}

async function catchUserError(work: Promise<unknown>): Promise<UserError> {
  const error = await work.then(
    () => new Error("It succeeded"),
    (reason: unknown) => reason,
  );
  if (error instanceof UserError) return error;
  throw error;
}

async function start(options: Parameters<typeof startGitHub>[0] = {}): Promise<GitHubServer> {
  const github = await startGitHub(options);
  await github.seed.createRepository({ "README.md": "# Notes" });
  return github;
}

describe("a refusal", () => {
  test("for want of a permission names what GitHub would accept", async () => {
    await using github = await start({
      deny: (method, path) => method === "POST" && path.endsWith("/comments"),
    });
    await github.seed.commit({ branch: "topic", parent: null, files: { "a.md": "文" } });
    const { number } = await github.seed.openPullRequest("topic");
    const client = createClient({ token: github.token, apiUrl: github.url });
    const options = { client, owner: github.owner, repository: "notes", pullRequest: number };

    const error = await catchUserError(
      stickyComment({ ...options, render: () => inert("文") })(makeReport(), signal),
    );

    expect(error.problem).toEqual({
      code: "github-permission-missing",
      operation: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
      permissions: "issues=write; pull_requests=write",
    });
    expect(error.cause).toMatchObject({ status: 403 });
  });

  test("of a check run names the permission for checks", async () => {
    await using github = await start({ deny: /\/check-runs$/ });
    const client = createClient({ token: github.token, apiUrl: github.url });
    const options = { client, owner: github.owner, repository: "notes", headSha: "main", render };

    const error = await catchUserError(checkRun(options)(makeReport(), signal));

    expect(error.problem).toMatchObject({
      code: "github-permission-missing",
      permissions: "checks=read",
    });
  });

  test("of the token is not tried again", async () => {
    await using github = await start();

    const error = await catchUserError(readReadme({ ...github, token: "nobody-has-this" }));

    expect(error.problem).toEqual({ code: "token-refused", status: 401 });
    expect(github.journal).toHaveLength(1);
  });

  test("never carries the token or GitHub's own words in its problem", async () => {
    await using github = await start();
    github.fail({ method: "GET", path: /contents/, status: 422, message: "words of the server" });

    const error = await catchUserError(readReadme(github));

    expect(error.problem).toEqual({ code: "github-failed", operation: contents, status: 422 });
    expect(JSON.stringify([error.message, error.problem])).not.toMatch(
      /words of the server|token-of/,
    );
    expect(JSON.stringify(error.cause)).not.toContain(github.token);
  });

  test("to know a repository is reported as such", async () => {
    await using github = await start();
    const client = createClient({ token: github.token, apiUrl: github.url });
    const options = { client, owner: github.owner, repository: "absent", pullRequest: 1 };

    const error = await catchUserError(
      stickyComment({ ...options, render: () => inert("文") })(makeReport(), signal),
    );

    expect(error.problem).toEqual({
      code: "github-not-found",
      operation: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    });
  });
});

describe("a rate limit", () => {
  const secondary = {
    method: "GET",
    path: /contents/,
    message: "You have exceeded a secondary rate limit",
    headers: { "retry-after": "1" },
  };

  test.each([403, 429])("of status %i that passes is waited for", async (status) => {
    await using github = await start();
    github.fail({ ...secondary, status });

    expect(await readReadme(github)).toBe("# Notes");
    expect(github.journal.map((entry) => entry.status)).toEqual([status, 200]);
  });

  test.each([403, 429])("of status %i that stays is met three times at most", async (status) => {
    await using github = await start();
    github.fail({ ...secondary, status, times: 9 });

    const error = await catchUserError(readReadme(github));

    expect(error.problem).toEqual({ code: "github-rate-limited", operation: contents });
    expect(github.journal).toHaveLength(3);
  });

  test.each([
    { ...secondary, headers: { "retry-after": "61" } },
    { ...secondary, message: "Slow down", headers: { "retry-after": "1" } },
    {
      ...secondary,
      message: "API rate limit exceeded",
      headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": inAnHour() },
    },
  ])("is told from a missing permission and not waited for: $message, $headers", async (fault) => {
    await using github = await start();
    github.fail({ ...fault, status: 403 });

    const error = await catchUserError(readReadme(github));

    expect(error.problem).toEqual({ code: "github-rate-limited", operation: contents });
    expect(github.journal).toHaveLength(1);
  });
});

describe("a server in trouble", () => {
  test("is asked again", async () => {
    await using github = await start();
    github.fail({ method: "GET", path: /contents/, status: 502 });

    expect(await readReadme(github)).toBe("# Notes");
    expect(github.journal.map(({ status }) => status)).toEqual([502, 200]);
  });

  test("that nobody answers for is unreachable", async () => {
    const url = await findClosedPort();

    const error = await catchUserError(readReadme({ url, token: "any" }));

    expect(error.problem).toEqual({ code: "github-unreachable", host: new URL(url).host });
    expect(error.cause).toHaveProperty("cause");
  });

  test("whose endpoint is about to go says nothing on the console", async () => {
    await using github = await start();
    const warn = vi.spyOn(console, "warn");
    const headers = { deprecation: "Sat, 01 Jan 2028 00:00:00 GMT", sunset: "2029" };
    const body = { type: "file", encoding: "base64", content: "" };
    github.fail({ method: "GET", path: /contents/, status: 200, headers, body });

    expect(await readReadme(github)).toBe("");
    expect(warn).not.toHaveBeenCalled();
  });

  test.each([undefined, new Error("The run takes too long")])(
    "is not asked again after an abort: %s",
    async (reason) => {
      await using github = await start();
      const controller = new AbortController();
      controller.abort(reason);

      const begun = performance.now();
      await expect(readReadme(github, controller.signal)).rejects.toBe(controller.signal.reason);
      expect(performance.now() - begun).toBeLessThan(900);
      expect(github.journal).toEqual([]);
    },
  );
});

function inAnHour(): string {
  return String(Math.ceil(Date.now() / 1000) + 3600);
}

async function findClosedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${address.port}`;
}
