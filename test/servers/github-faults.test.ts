import { describe, expect, test } from "vitest";
import { type GitHubServer, startGitHub, tokens } from "#test/servers/github.ts";
import { ask } from "#test/servers/github/ask.ts";

const comments = "notes/issues/1/comments";
const write = (github: GitHubServer) => ask(github, `POST ${comments}`, { body: "文" });
const onWrite = { method: "POST", path: /\/comments$/ };

async function start(options?: Parameters<typeof startGitHub>[0]): Promise<GitHubServer> {
  const github = await startGitHub(options);
  const main = await github.seed.createRepository({ "README.md": "# Notes" });
  await github.seed.createBranch("topic", main);
  await github.seed.commit({ branch: "topic", files: { "a.md": "文\n" } });
  await github.seed.openPullRequest("topic");
  return github;
}

describe("a fault", () => {
  test.each([
    { fault: { status: 502 }, status: 502, headers: {} },
    {
      fault: { status: 429, headers: { "retry-after": "7" } },
      status: 429,
      headers: { "retry-after": "7" },
    },
    { fault: { status: 429 }, status: 429, headers: { "retry-after": null } },
    {
      fault: { kind: "secondary-limit" } as const,
      status: 403,
      headers: { "retry-after": "60" },
    },
    {
      fault: { kind: "secondary-limit", retryAfter: null, status: 429 } as const,
      status: 429,
      headers: { "retry-after": null },
    },
    {
      fault: { kind: "primary-limit" } as const,
      status: 403,
      headers: { "x-ratelimit-remaining": "0" },
    },
    { fault: { kind: "empty" } as const, status: 200, headers: {} },
    { fault: { kind: "broken-json" } as const, status: 200, headers: {} },
    { fault: { kind: "html" } as const, status: 200, headers: { "content-type": "text/html" } },
    {
      fault: { kind: "html", status: 503 } as const,
      status: 503,
      headers: { "content-type": "text/html" },
    },
  ])("takes the place of one answer, and nothing is done: $fault", async (row) => {
    await using github = await start();
    github.fail({ ...onWrite, ...row.fault });

    const reply = await write(github);

    expect(reply.status).toBe(row.status);
    for (const [name, value] of Object.entries(row.headers)) {
      expect([name, reply.headers.get(name)]).toEqual([name, value]);
    }
    expect(await github.seed.listComments(1)).toEqual([]);
    expect(await write(github)).toMatchObject({ status: 201 });
  });

  test("that is no JSON is no JSON", async () => {
    await using github = await start();
    github.fail({ ...onWrite, kind: "broken-json" });
    github.fail({ ...onWrite, kind: "empty" });

    expect((await write(github)).body).toBeTypeOf("string");
    expect((await write(github)).body).toBe("");
  });

  test.each(["before", "after"] as const)("breaks the connection %s the work", async (when) => {
    await using github = await start();
    github.fail({ ...onWrite, kind: "reset", when });

    await expect(write(github)).rejects.toThrow("fetch failed");

    expect(await github.seed.listComments(1)).toHaveLength(when === "after" ? 1 : 0);
    expect(github.journal.map(({ status }) => status)).toEqual([0]);
  });

  test("loses an answer after the work", async () => {
    await using github = await start();
    github.fail({ ...onWrite, status: 502, when: "after" });

    expect(await write(github)).toMatchObject({ status: 502 });
    expect(await github.seed.listComments(1)).toHaveLength(1);
  });

  test("is slow, and then right", async () => {
    await using github = await start();
    github.fail({ ...onWrite, kind: "slow", delayMs: 200 });

    const begun = performance.now();
    expect(await write(github)).toMatchObject({ status: 201 });
    expect(performance.now() - begun).toBeGreaterThan(190);
  });

  test("comes as often as it is told to", async () => {
    await using github = await start();
    github.fail({ ...onWrite, status: 500, times: 2 });

    const statuses = [await write(github), await write(github), await write(github)];

    expect(statuses.map(({ status }) => status)).toEqual([500, 500, 201]);
  });
});

describe("a run that is killed", () => {
  test.each(["before", "after"] as const)("%s its second write is cut off there", async (when) => {
    await using github = await start();
    const dead: string[] = [];
    github.killAt({ write: 2, when, kill: () => dead.push(when) });

    await write(github);
    await ask(github, `GET ${comments}`);
    await expect(write(github)).rejects.toThrow("fetch failed");

    expect(dead).toEqual([when]);
    expect(await github.seed.listComments(1)).toHaveLength(when === "after" ? 2 : 1);
    const path = "/repos/notes-org/notes/issues/1/comments";
    expect(github.writes).toEqual([
      { method: "POST", path, status: 201 },
      { method: "POST", path, status: when === "after" ? 201 : null },
    ]);
    expect(await write(github)).toMatchObject({ status: 201 });
  });
});

describe("a rate", () => {
  test("is told with every answer", async () => {
    await using github = await start();

    await ask(github, `GET ${comments}`);
    const { headers } = await ask(github, `GET ${comments}`);

    expect(headers.get("x-ratelimit-limit")).toBe("1000");
    expect(headers.get("x-ratelimit-remaining")).toBe("998");
    expect(headers.get("x-ratelimit-resource")).toBe("core");
  });

  test("of an hour ends in a refusal, for each token its own", async () => {
    await using github = await start({ rates: { requestsPerHour: 2 } });
    await ask(github, `GET ${comments}`);
    await ask(github, `GET ${comments}`);

    const { status, headers, body } = await ask(github, `GET ${comments}`);

    expect({ status, body }).toMatchObject({
      status: 403,
      body: { message: expect.stringContaining("API rate limit exceeded") },
    });
    expect(headers.get("x-ratelimit-remaining")).toBe("0");
    expect(Number(headers.get("x-ratelimit-reset"))).toBeGreaterThan(Date.now() / 1000 + 3000);
    const other = await ask({ ...github, token: tokens.anotherBot }, `GET ${comments}`);
    expect(other.status).toBe(200);
  });

  test("of writes ends in a refusal that passes, and reads go on", async () => {
    await using github = await start({ rates: { writesPerMinute: 2, minuteMs: 900 } });
    await write(github);
    await write(github);

    const { status, headers, body } = await write(github);

    expect({ status, body }).toMatchObject({
      status: 403,
      body: { message: expect.stringContaining("secondary rate limit") },
    });
    expect(headers.get("retry-after")).toBe("1");
    expect(await github.seed.listComments(1)).toHaveLength(2);
    expect(await ask(github, `GET ${comments}`)).toMatchObject({ status: 200 });
    await expect
      .poll(async () => (await write(github)).status, { timeout: 5000, interval: 1000 })
      .toBe(201);
  });
});
