import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { readBaseFile } from "#adapters/github/base-file.ts";
import type { Change } from "#adapters/github/change.ts";
import { openChange } from "#adapters/github/change.ts";
import { checkRun } from "#adapters/github/check-run.ts";
import { createClient } from "#adapters/github/client.ts";
import { findOwnLogin } from "#adapters/github/own-login.ts";
import { stickyComment } from "#adapters/github/sticky-comment.ts";
import { inert } from "#render/inert.ts";
import { makeFinding, makeReport } from "#test/contract/make-report.ts";
import { always, startRaw } from "#test/servers/github/raw.ts";

const signal = AbortSignal.timeout(120_000);
const sha = "a".repeat(40);
const change: Change = {
  owner: "notes-org",
  repository: "notes",
  headSha: sha,
  baseSha: null,
  pullRequest: 1,
  headBefore: null,
  branch: null,
  isFork: false,
  files: [],
  isTruncated: false,
};
const target = { owner: "notes-org", repository: "notes", pullRequest: 1, headSha: sha };

function readFile(url: string, timeoutMs: number) {
  const client = createClient({ token: "any", apiUrl: url, timeoutMs });
  return readBaseFile({ client, change }, "README.md", signal);
}

function comment(url: string) {
  const client = createClient({ token: "any", apiUrl: url, timeoutMs: 500 });
  const report = makeReport({ findings: [makeFinding()] });
  return stickyComment({ ...target, client, render: () => inert("文") })(report, signal);
}

function stall(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write("[");
}

const breakOff = (request: IncomingMessage) => request.socket.destroy();

describe("a request that takes too long", () => {
  test.each([
    { what: "answers nothing", answer: () => {} },
    { what: "stops in the middle of an answer", answer: stall },
  ])("of a server that $what is made twice, then given up", async ({ answer }) => {
    await using github = await startRaw(answer);

    await expect(readFile(github.url, 100)).rejects.toMatchObject({
      problem: { code: "github-unreachable", host: github.host },
    });

    expect(github.asked).toHaveLength(2);
  });

  test("may still be answered at the second try", async () => {
    let count = 0;
    const file = { type: "file", encoding: "base64", content: btoa("late") };
    const late = always(200, "application/json", JSON.stringify(file));
    await using github = await startRaw((request, response) => {
      count += 1;
      if (count > 1) late(request, response);
    });

    expect(await readFile(github.url, 300)).toBe("late");
    expect(github.asked).toHaveLength(2);
  });

  test("ends at once when the run is stopped", async () => {
    await using github = await startRaw(() => {});
    const client = createClient({ token: "any", apiUrl: github.url });
    const stop = AbortSignal.timeout(100);

    const error = await readBaseFile({ client, change }, "a.md", stop).catch(
      (reason: unknown) => reason,
    );

    expect(error).toBe(stop.reason);
    expect(github.asked).toHaveLength(1);
  });
});

describe("a request that makes something", () => {
  test.each([
    { what: "a 502", answer: always(502, "application/json", "{}"), code: "github-failed" },
    { what: "a connection that breaks", answer: breakOff, code: "github-unreachable" },
    { what: "silence", answer: () => {}, code: "github-unreachable" },
  ])("is not made again after $what", async ({ answer, code }) => {
    await using github = await startRaw((request, response) => {
      if (request.method === "GET") always(200, "application/json", "[]")(request, response);
      else answer(request, response);
    });

    await expect(comment(github.url)).rejects.toMatchObject({ problem: { code } });

    expect(github.asked.filter((line) => line.startsWith("POST"))).toHaveLength(1);
  });

  test("is made again after a limit, which has undone it", async () => {
    let count = 0;
    await using github = await startRaw((request, response) => {
      if (request.method === "GET") return always(200, "application/json", "[]")(request, response);
      count += 1;
      if (count > 1) {
        return always(201, "application/json", `{"id":1,"html_url":"made"}`)(request, response);
      }
      response.writeHead(403, { "content-type": "application/json", "retry-after": "1" });
      response.end(JSON.stringify({ message: "You have exceeded a secondary rate limit" }));
    });

    expect(await comment(github.url)).toMatchObject({ action: "created", url: "made" });
    expect(count).toBe(2);
  });

  test("is told from a question, which may be asked again", async () => {
    let count = 0;
    await using github = await startRaw((request, response) => {
      count += 1;
      const answer = JSON.stringify({ data: { viewer: { login: "learner" } } });
      always(count > 1 ? 200 : 502, "application/json", answer)(request, response);
    });

    const client = createClient({ token: "any", apiUrl: github.url });

    expect(await findOwnLogin(client, signal)).toBe("learner");
    expect(github.asked).toEqual(["POST /graphql", "POST /graphql"]);
  });
});

describe("an address that is not GitHub's", () => {
  const json = "application/json";
  const answers = [
    { what: "a page", type: "text/html", body: "<html>Sign in</html>" },
    { what: "JSON that is none", type: json, body: "{" },
    { what: "no type", type: "", body: "ok" },
    { what: "an empty object", type: json, body: "{}" },
    { what: "null", type: json, body: "null" },
    { what: "a list of something else", type: json, body: "[null]" },
    { what: "nothing", type: json, body: "" },
  ];
  const event = {
    kind: "pull-request",
    owner: "notes-org",
    repository: "notes",
    number: 1,
    baseSha: sha,
    before: null,
    headSha: sha,
    isFork: false,
  } as const;
  const push = {
    kind: "push",
    owner: "notes-org",
    repository: "notes",
    branch: "main",
    defaultBranch: "main",
    before: sha,
    after: sha,
  } as const;

  test.each(answers)("and answers $what is told in one sentence", async ({ type, body }) => {
    await using github = await startRaw(always(200, type, body));
    const client = createClient({ token: "any", apiUrl: github.url });
    const unreadable = { problem: { code: "github-answer-unreadable", host: github.host } };

    await expect(openChange(client, event, signal)).rejects.toMatchObject(unreadable);
    await expect(openChange(client, push, signal)).rejects.toMatchObject(unreadable);
    await expect(comment(github.url)).rejects.toMatchObject(unreadable);
    const run = checkRun({
      ...target,
      client,
      render: () => ({ title: "题", summary: inert("") }),
    });
    await expect(run(makeReport(), signal)).rejects.toMatchObject(unreadable);
  });

  // A list is a folder, whatever it lists.
  test.each(answers.filter(({ body }) => body !== "[null]"))(
    "and answers $what for a file is told in one sentence",
    async ({ type, body }) => {
      await using github = await startRaw(always(200, type, body));

      await expect(readFile(github.url, 5000)).rejects.toMatchObject({
        problem: { code: "github-answer-unreadable", host: github.host },
      });
    },
  );
});
