import type { Octokit } from "@octokit/core";
import type { Backend } from "./backend.ts";
import type { CheckRuns } from "./check-runs.ts";
import { answerGap, answerPermission, withhold } from "./gaps.ts";
import { findLimitError } from "./limits.ts";
import { correctPatches } from "./patches.ts";
import { answerPulls } from "./pulls.ts";
import { answerReviews } from "./reviews.ts";
import { type Answer, asObject, type Exchange, readRoute } from "./wire.ts";

/** Answers as GitHub would: by ourselves where the emulator differs from it, else by the emulator. */
export async function answerAsGitHub(
  backend: Backend,
  exchange: Exchange,
  origin: string,
): Promise<Answer> {
  const own =
    answerGap(backend, exchange) ??
    (await answerPermission(backend.octokit, exchange)) ??
    findLimitError(exchange) ??
    backend.checkRuns.answer(exchange, origin) ??
    (await backend.reactions.answer(backend.octokit, exchange, origin)) ??
    (await backend.runs.answer(backend, exchange, origin)) ??
    (await answerReviews(backend, exchange, origin)) ??
    (await answerPulls(backend, exchange, origin));
  const answer = own ?? (await forward(backend, exchange));
  backend.checkRuns.remember(exchange, answer);
  const corrected = withhold(exchange, correct(answer.body, backend.checkRuns));
  const body = await correctComparison(backend, exchange, corrected);
  return relocate({ ...answer, body }, backend.url, origin);
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

async function forward({ url }: Backend, exchange: Exchange): Promise<Answer> {
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
  const link = response.headers.get("link");
  const kept = link === null ? {} : { headers: { link } };
  const isJson = response.headers.get("content-type")?.includes("json") === true;
  if (!isJson) return { status: response.status, ...kept, body: await response.bytes() };
  return { status: response.status, ...kept, body: await response.json() };
}

/** The emulator speaks of its own address, where nobody shall ask it. */
function relocate(answer: Answer, from: string, to: string): Answer {
  if (answer.body instanceof Uint8Array || answer.body === undefined) return answer;
  const { status, headers, body } = answer;
  const relocated: unknown = JSON.parse(JSON.stringify({ headers, body }).replaceAll(from, to));
  return { status, body: null, ...asObject(relocated) };
}

async function correctComparison(
  { octokit }: Backend,
  { method, path }: Exchange,
  body: unknown,
): Promise<unknown> {
  const { owner, repo, rest } = readRoute(path) ?? { owner: "", repo: "", rest: "" };
  if (method !== "GET" || !/^(?:compare|commits)\/[^/]+$/.test(rest)) return body;
  const fields = asObject(body);
  const { files, parents, merge_base_commit: mergeBase } = fields;
  if (!Array.isArray(files)) return body;
  const [parent] = Array.isArray(parents) ? parents : [];
  const base = String(asObject(mergeBase ?? parent)["sha"]);
  return { ...fields, files: await correctPatches({ octokit, owner, repo }, base, files) };
}

/** Says who is a bot and which app has acted, at any depth. */
function correct(value: unknown, checkRuns: CheckRuns): unknown {
  if (value instanceof Uint8Array || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => correct(item, checkRuns));
  const fields = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, correct(item, checkRuns)]),
  );
  const { login, user, id, output } = fields;
  if (isBot(login) && "type" in fields) return { ...encodeLinks(fields), type: "Bot" };
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

/** The emulator leaves the brackets of a bot's name as they are. */
function encodeLinks(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const encoded = Object.entries(fields).map(([key, value]) => {
    const isLink = typeof value === "string" && value.startsWith("http");
    return [key, isLink ? value.replaceAll("[bot]", "%5Bbot%5D") : value];
  });
  return Object.fromEntries(encoded);
}

function appOf(login: string) {
  return { slug: login.replace("[bot]", "") };
}
