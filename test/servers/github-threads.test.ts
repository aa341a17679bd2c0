import { describe, expect, test } from "vitest";
import { type GitHubServer, tokens } from "#test/servers/github.ts";
import { ask } from "#test/servers/github/ask.ts";
import { remark, reviewOf, reviews, startReviewed } from "#test/servers/github/review-fixture.ts";
import { asObject } from "#test/servers/github/wire.ts";

const page = "first: 1, after: $after";
const threads = `query ($after: String) {
    repository(owner: "notes-org", name: "notes") {
      pullRequest(number: 1) {
        reviewThreads(${page}) {
          nodes {
            id isResolved isOutdated path line
            comments(first: 5) { nodes { databaseId body author { login __typename } } }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }`;
const listThreads = async (github: GitHubServer, after?: unknown) => {
  const { body } = await ask(github, "POST /graphql", { query: threads, variables: { after } });
  const pull = asObject(asObject(asObject(asObject(body)["data"])["repository"])["pullRequest"]);
  return asObject(pull["reviewThreads"]);
};
const resolve = (github: GitHubServer, threadId: unknown) =>
  ask(github, "POST /graphql", {
    query: `mutation ($threadId: ID!) {
        resolveReviewThread(input: { threadId: $threadId }) { thread { id isResolved } }
      }`,
    variables: { threadId },
  });

describe("a thread", () => {
  test("is listed page by page", async () => {
    await using github = await startReviewed();
    await ask(github, `POST ${reviews}`, reviewOf(remark({ line: 10 }), remark({ line: 30 })));

    const first = await listThreads(github);
    const { endCursor } = asObject(first["pageInfo"]);
    const second = await listThreads(github, endCursor);

    expect(first).toMatchObject({
      nodes: [
        {
          isResolved: false,
          isOutdated: false,
          path: "a.md",
          line: 10,
          comments: {
            nodes: [{ body: "建议", author: { login: "github-actions", __typename: "Bot" } }],
          },
        },
      ],
      pageInfo: { hasNextPage: true },
    });
    expect(second).toMatchObject({ nodes: [{ line: 30 }], pageInfo: { hasNextPage: false } });
  });

  test("is resolved, and stays so", async () => {
    await using github = await startReviewed();
    await ask(github, `POST ${reviews}`, reviewOf(remark({ line: 10 })));
    const [thread] = [(await listThreads(github))["nodes"]].flat();

    const reply = await resolve(github, asObject(thread)["id"]);

    expect(reply.body).toMatchObject({
      data: { resolveReviewThread: { thread: { isResolved: true } } },
    });
    expect(await listThreads(github)).toMatchObject({ nodes: [{ isResolved: true }] });
    expect(github.writes.map(({ path }) => path)).toEqual([
      "/repos/notes-org/notes/pulls/1/reviews",
      "/graphql",
    ]);
  });

  test.each([{ pull_requests: "write" as const }, { contents: "write" as const }])(
    "is not resolved with %o alone",
    async (permissions) => {
      await using github = await startReviewed({ permissions });
      const admin = { ...github, token: tokens.admin };
      await ask(admin, `POST ${reviews}`, reviewOf(remark({ line: 10 })));
      const [thread] = [(await listThreads(github))["nodes"]].flat();

      const { status, body } = await resolve(github, asObject(thread)["id"]);

      expect({ status, body }).toMatchObject({
        status: 200,
        body: {
          data: { resolveReviewThread: null },
          errors: [{ type: "FORBIDDEN", path: ["resolveReviewThread"] }],
        },
      });
      expect(await listThreads(github)).toMatchObject({ nodes: [{ isResolved: false }] });
    },
  );

  test("that nobody has is not found", async () => {
    await using github = await startReviewed();

    const { body } = await resolve(github, "PRRT_1");

    expect(body).toMatchObject({ errors: [{ type: "NOT_FOUND" }] });
  });

  test.each([
    { bounds: "", problem: "You must provide a `first` or `last` value" },
    { bounds: "(first: 101)", problem: "exceeds the `first` limit of 100 records" },
  ])("has to be asked for within bounds: $bounds", async ({ bounds, problem }) => {
    await using github = await startReviewed();
    const query = `{ repository(owner: "notes-org", name: "notes") {
      pullRequest(number: 1) { reviewThreads${bounds} { totalCount } }
    } }`;

    const { body } = await ask(github, "POST /graphql", { query });

    expect(body).toMatchObject({ errors: [{ message: expect.stringContaining(problem) }] });
    expect(github.takeViolations()).toHaveLength(1);
  });
});
