import { UserError } from "#errors.ts";
import type { GitHubClient } from "./client.ts";
import { maximumThreadPages } from "./limits.ts";
import type { Account } from "./own-login.ts";
import { readPath } from "./read-path.ts";

/** A thread beside lines of a pull request that nobody has resolved, by its first comment. */
export type OpenThread = {
  readonly id: string;
  readonly path: string;
  readonly body: string;
  readonly author: Account | null;
};

/** One repository, asked by GraphQL, which alone knows threads. */
export type ThreadPlace = {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repository: string;
  readonly signal: AbortSignal;
};

const threadsQuery = `query ($owner: String!, $repository: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repository) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          isResolved
          path
          comments(first: 1) { nodes { body author { login __typename } } }
        }
      }
    }
  }
}`;

/** Lists the open threads of a pull request. */
export async function listThreads(
  place: ThreadPlace & { readonly pullRequest: number },
): Promise<readonly OpenThread[]> {
  const { owner, repository, pullRequest: number } = place;
  const threads: OpenThread[] = [];
  let after: string | null = null;
  for (let page = 0; page < maximumThreadPages; page += 1) {
    const asked: Question = { operation: "reviewThreads", query: threadsQuery };
    const data = await ask(place, asked, { owner, repository, number, after });
    const list = readPath(data, "repository.pullRequest.reviewThreads");
    const nodes = readPath(list, "nodes");
    if (Array.isArray(nodes)) threads.push(...nodes.flatMap(readThread));
    const cursor = readPath(list, "pageInfo.endCursor");
    if (readPath(list, "pageInfo.hasNextPage") !== true || typeof cursor !== "string") break;
    after = cursor;
  }
  return threads;
}

/** What cannot be read of a thread makes it none of ours. */
function readThread(node: unknown): readonly OpenThread[] {
  const id = readPath(node, "id");
  const path = readPath(node, "path");
  const body = readPath(node, "comments.nodes.0.body");
  const login = readPath(node, "comments.nodes.0.author.login");
  const type = readPath(node, "comments.nodes.0.author.__typename");
  if (readPath(node, "isResolved") !== false) return [];
  if (typeof id !== "string" || typeof path !== "string" || typeof body !== "string") return [];
  const author = typeof login === "string" ? { login, type: String(type) } : null;
  return [{ id, path, body, author }];
}

/** Marks a thread as resolved. */
export async function resolveThread(place: ThreadPlace & { readonly id: string }): Promise<void> {
  const query =
    "mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { id } } }";
  await ask(place, { operation: "resolveReviewThread", query }, { id: place.id });
}

type Question = { readonly operation: string; readonly query: string };

/** Asks GraphQL, which answers 200 whether or not it does what it is asked. */
async function ask(
  { client, signal }: ThreadPlace,
  { operation, query }: Question,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const { octokit, graphqlUrl } = client;
  const request = { signal };
  const { data: answer } = await octokit
    .request(`POST ${graphqlUrl}`, { query, variables, request })
    .catch((error: unknown) => {
      throw nameOperation(error, operation);
    });
  const errors = readPath(answer, "errors");
  const type = readPath(answer, "errors.0.type");
  if (type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES") throw forbidden(operation);
  if (errors !== undefined) throw new UserError({ code: "github-failed", operation, status: 200 });
  const data = readPath(answer, "data");
  if (typeof data === "object" && data !== null) return data;
  const { host } = new URL(graphqlUrl);
  throw new UserError({ code: "github-answer-unreadable", operation, host });
}

/** A request to GraphQL is known by its address alone, which tells nobody what it was for. */
function nameOperation(error: unknown, operation: string): unknown {
  if (!(error instanceof UserError)) return error;
  const { problem } = error;
  if (problem.code === "github-permission-missing") return forbidden(operation, error);
  if (!("operation" in problem) || problem.code === "git-failed") return error;
  return new UserError({ ...problem, operation }, { cause: error });
}

/** GraphQL does not name the permissions that it wants. */
function forbidden(operation: string, cause?: UserError): UserError {
  const permissions = permissionsOf.get(operation) ?? null;
  return new UserError({ code: "github-permission-missing", operation, permissions }, { cause });
}

const permissionsOf: ReadonlyMap<string, string> = new Map([
  ["reviewThreads", "pull_requests=read"],
  ["resolveReviewThread", "contents=write, pull_requests=write"],
]);
