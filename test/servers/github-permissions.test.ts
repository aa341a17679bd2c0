import { describe, expect, test } from "vitest";
import { type GitHubServer, startGitHub, tokens } from "#test/servers/github.ts";
import { ask } from "#test/servers/github/ask.ts";
import type { Permissions } from "#test/servers/github/permissions.ts";

const content = Buffer.from("文").toString("base64");
const refusal = "Resource not accessible by integration";

type Started = GitHubServer & { readonly head: string };

/** A repository with a pull request of its own, number 1. */
async function start(options: {
  readonly permissions?: Permissions;
  readonly isPrivate?: boolean;
}): Promise<Started> {
  const { permissions, isPrivate = false } = options;
  const github = await startGitHub(permissions === undefined ? {} : { permissions });
  const main = await github.seed.createRepository({ "README.md": "# Notes" }, { isPrivate });
  await github.seed.createBranch("topic", main);
  const head = await github.seed.commit({ branch: "topic", files: { "a.md": "文\n" } });
  await github.seed.openPullRequest("topic");
  await github.seed.addComment(1, "A comment", tokens.workflow);
  return { ...github, head };
}

const writes: readonly {
  readonly route: string;
  readonly body: object;
  readonly enough: readonly Permissions[];
  readonly tooLittle: readonly Permissions[];
  readonly accepted: string;
}[] = [
  {
    route: "POST notes/issues/1/comments",
    body: { body: "文" },
    enough: [{ issues: "write" }, { pull_requests: "write" }],
    tooLittle: [
      { issues: "read", pull_requests: "read" },
      { contents: "write", checks: "write" },
    ],
    accepted: "issues=write; pull_requests=write",
  },
  {
    route: "POST notes/check-runs",
    body: { name: "note-review", head_sha: "HEAD" },
    enough: [{ checks: "write" }],
    tooLittle: [{ checks: "read", pull_requests: "write" }, {}],
    accepted: "checks=write",
  },
  {
    route: "PUT notes/contents/b.md",
    body: { message: "Write", content, branch: "topic" },
    enough: [{ contents: "write" }],
    tooLittle: [{ contents: "read", pull_requests: "write" }],
    accepted: "contents=write",
  },
  {
    route: "POST notes/commits/HEAD/comments",
    body: { body: "文" },
    enough: [{ contents: "write" }],
    tooLittle: [{ contents: "read", issues: "write" }],
    accepted: "contents=write",
  },
];

describe.each(writes)("$route", ({ route, body, enough, tooLittle, accepted }) => {
  const write = (github: Started) =>
    ask(
      github,
      route.replace("HEAD", github.head),
      JSON.parse(JSON.stringify(body).replace("HEAD", github.head)),
    );

  test.each(enough)("is done with %o", async (permissions) => {
    await using github = await start({ permissions });

    const { status } = await write(github);

    expect(status).toBeLessThan(300);
  });

  test.each(tooLittle)("is refused with %o, and says what it takes", async (permissions) => {
    await using github = await start({ permissions });

    const reply = await write(github);

    expect(reply).toMatchObject({ status: 403, body: { message: refusal } });
    expect(reply.headers.get("x-accepted-github-permissions")).toBe(accepted);
    expect(github.writes).toEqual([]);
  });
});

describe("reading", () => {
  const reads = [
    { route: "GET notes/contents/README.md", permission: "contents" },
    { route: "GET notes/pulls/1", permission: "pull_requests" },
    { route: "GET notes/issues/1/comments", permission: "issues" },
    { route: "GET notes/commits/main/check-runs", permission: "checks" },
  ];

  test.each(reads)("what everybody may read takes no permission: $route", async ({ route }) => {
    await using github = await start({ permissions: {} });

    expect(await ask(github, route)).toMatchObject({ status: 200 });
    expect(await ask({ ...github, token: "" }, route)).toMatchObject({ status: 200 });
  });

  test.each(reads)("a private repository takes one: $route", async ({ route, permission }) => {
    await using without = await start({ permissions: {}, isPrivate: true });
    await using has = await start({ permissions: { [permission]: "read" }, isPrivate: true });

    expect(await ask(without, route)).toMatchObject({ status: 403 });
    expect(await ask(has, route)).toMatchObject({ status: 200 });
  });

  test("a private repository is not there for a stranger", async () => {
    await using github = await start({ isPrivate: true });

    const reply = await ask({ ...github, token: "" }, "GET notes/contents/README.md");

    expect(reply).toMatchObject({ status: 404, body: { message: "Not Found" } });
  });
});

describe("a token", () => {
  test("that is not there may not write", async () => {
    await using github = await start({});

    const reply = await ask({ ...github, token: "" }, "POST notes/issues/1/comments", {
      body: "文",
    });

    expect(reply).toMatchObject({ status: 401, body: { message: "Requires authentication" } });
  });

  test("that nobody has may not even read", async () => {
    await using github = await start({});

    const reply = await ask({ ...github, token: "nobody-has-this" }, "GET notes/pulls/1");

    expect(reply).toMatchObject({ status: 401, body: { message: "Bad credentials" } });
  });

  test("of a person makes no check run", async () => {
    await using github = await start({});

    const reply = await ask({ ...github, token: tokens.learner }, "POST notes/check-runs", {
      name: "note-review",
      head_sha: github.head,
    });

    expect(reply).toMatchObject({
      status: 403,
      body: { message: "You must authenticate via a GitHub App." },
    });
  });

  test("of another app is not held to what the workflow may do", async () => {
    await using github = await start({ permissions: {} });

    const reply = await ask(
      { ...github, token: tokens.anotherBot },
      "POST notes/issues/1/comments",
      {
        body: "文",
      },
    );

    expect(reply.status).toBe(201);
  });
});

describe("a stranger", () => {
  test.each([
    { isPrivate: false, permission: "read" },
    { isPrivate: true, permission: "none" },
  ])("may $permission where private is $isPrivate", async ({ isPrivate, permission }) => {
    await using github = await start({ isPrivate });

    const reply = await ask(github, "GET notes/collaborators/stranger/permission");

    expect(reply).toMatchObject({ status: 200, body: { permission } });
  });

  test("may comment, which is told with the comment, and no more", async () => {
    await using github = await start({});
    const stranger = { ...github, token: tokens.stranger };

    const comment = await ask(stranger, "POST notes/issues/1/comments", { body: "/note-review" });
    const label = await ask(stranger, "POST notes/issues/1/labels", { labels: ["note-review"] });
    const file = await ask(stranger, "PUT notes/contents/b.md", { message: "Write", content });

    expect(comment).toMatchObject({ status: 201, body: { author_association: "NONE" } });
    expect([label.status, file.status]).toEqual([403, 403]);
  });
});
