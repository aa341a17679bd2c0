import type { Octokit } from "@octokit/core";
import type { CheckRuns } from "./check-runs.ts";
import { answerGraphqlBlobs } from "./graphql-blobs.ts";
import { findLimitError } from "./limits.ts";
import { answerPullFiles } from "./pull-files.ts";
import { type Answer, asObject, type Exchange, refuse } from "./wire.ts";

/** What lies behind the test server. */
export type Backend = {
  readonly url: string;
  readonly octokit: Octokit;
  readonly checkRuns: CheckRuns;
};

/** Answers as GitHub would: by ourselves where the emulator differs from it, else by the emulator. */
export async function answerAsGitHub(
  backend: Backend,
  exchange: Exchange,
  origin: string,
): Promise<Answer> {
  const own =
    findLimitError(exchange) ??
    (await answerGraphqlBlobs(backend.octokit, exchange)) ??
    answerIdentity(exchange) ??
    backend.checkRuns.answer(exchange, origin) ??
    (await answerPullFiles(backend.octokit, exchange, origin));
  if (own !== null) return own;

  const answer = await forward(backend, exchange, origin);
  backend.checkRuns.remember(exchange, answer);
  const body = await correctHeads(backend, exchange, correct(answer.body, backend.checkRuns));
  return { ...answer, body };
}

/** The emulator lets an app's token read `/user`. */
function answerIdentity({ path, login }: Exchange): Answer | null {
  if (path === "/user" && login?.endsWith("[bot]") === true) {
    return refuse(403, "Resource not accessible by integration");
  }
  return null;
}

/** Makes a look-up of whether the public may not see the repository of a request; `null` where there is none. */
export function findPrivacy(octokit: Octokit) {
  return async ({ path }: Exchange): Promise<boolean | null> => {
    const [, owner, repo] = /^\/repos\/([^/]+)\/([^/]+)/.exec(path) ?? [];
    if (owner === undefined || repo === undefined) return null;
    try {
      const { data } = await octokit.request("GET /repos/{owner}/{repo}", { owner, repo });
      return data.private;
    } catch (error) {
      if (error instanceof Error && "status" in error && error.status === 404) return null;
      throw error;
    }
  };
}

async function forward({ url }: Backend, exchange: Exchange, origin: string): Promise<Answer> {
  const { method, path, query, headers, text } = exchange;
  const { authorization = "", accept = "*/*" } = headers;
  const response = await fetch(`${url}${path}${query.size > 0 ? `?${query.toString()}` : ""}`, {
    method,
    headers: {
      accept,
      "content-type": "application/json",
      ...(authorization === "" ? {} : { authorization }),
    },
    ...(text === "" ? {} : { body: text }),
  });
  const link = response.headers.get("link")?.replaceAll(url, origin);
  const kept = link === undefined ? {} : { headers: { link } };
  const isJson = response.headers.get("content-type")?.includes("json") === true;
  if (!isJson) return { status: response.status, ...kept, body: await response.bytes() };
  const body: unknown = JSON.parse((await response.text()).replaceAll(url, origin));
  return { status: response.status, ...kept, body };
}

/** Says who is a bot and which app has acted, at any depth. */
function correct(value: unknown, checkRuns: CheckRuns): unknown {
  if (value instanceof Uint8Array || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => correct(item, checkRuns));
  const fields = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, correct(item, checkRuns)]),
  );
  const { login, user, id, output } = fields;
  if (isBot(login) && "type" in fields) return { ...fields, type: "Bot" };
  const author = asObject(user)["login"];
  if ("performed_via_github_app" in fields && isBot(author)) {
    return { ...fields, performed_via_github_app: appOf(author) };
  }
  if (!("check_suite" in fields)) return fields;
  const annotations = checkRuns.annotationsOf(id);
  return {
    ...fields,
    app: appOf(checkRuns.ownerOf(id) ?? "unknown"),
    output: { ...asObject(output), annotations_count: annotations.length },
  };
}

function isBot(login: unknown): login is string {
  return typeof login === "string" && login.endsWith("[bot]");
}

function appOf(login: string) {
  return { slug: login.replace("[bot]", "") };
}

/** The emulator leaves a pull request at the commit it was opened with. */
async function correctHeads(
  { octokit }: Backend,
  { method, path }: Exchange,
  body: unknown,
): Promise<unknown> {
  const [, owner, repo] = /^\/repos\/([^/]+)\/([^/]+)\/pulls(?:\/\d+)?$/.exec(path) ?? [];
  if (method !== "GET" || owner === undefined || repo === undefined) return body;
  if (Array.isArray(body)) {
    return Promise.all(body.map((pull) => correctHead(octokit, { owner, repo }, asObject(pull))));
  }
  return correctHead(octokit, { owner, repo }, asObject(body));
}

async function correctHead(
  octokit: Octokit,
  target: { readonly owner: string; readonly repo: string },
  pull: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const head = asObject(pull["head"]);
  if (typeof head["ref"] !== "string") return pull;
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
    ...target,
    ref: `heads/${head["ref"]}`,
  });
  return { ...pull, head: { ...head, sha: data.object.sha } };
}
