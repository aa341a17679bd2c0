import type { Octokit } from "@octokit/core";
import type { Forks } from "./forks.ts";
import type { Place } from "./patches.ts";
import type { ListPullFiles } from "./pull-files.ts";
import {
  type Answer,
  asObject,
  type Exchange,
  paginate,
  readRoute,
  refuse,
  refuseInvalid,
} from "./wire.ts";

/** A pull request in GitHub's own form. */
export type Pull = Readonly<Record<string, unknown>>;

/** What answers for pull requests. */
export type PullsOptions = {
  readonly octokit: Octokit;
  readonly forks: Forks;
  readonly listFiles: ListPullFiles;
  /** What pull requests have been asked for, by branch and base. */
  readonly proposals: Set<string>;
};

/** Answers what the emulator cannot say of pull requests: where they stand now, whose they are, what they change. */
export async function answerPulls(
  options: PullsOptions,
  exchange: Exchange,
  origin: string,
): Promise<Answer | null> {
  const { octokit, listFiles } = options;
  const route = readRoute(exchange.path);
  if (route === null) return null;
  const { owner, repo, rest } = route;
  const place = { octokit, owner, repo };
  if (exchange.method === "POST" && rest === "pulls") return refuseSecond(options, place, exchange);
  if (exchange.method !== "GET") return null;
  const [, sha] = /^commits\/([^/]+)\/pulls$/.exec(rest) ?? [];
  if (sha !== undefined) return answerPullsOfCommit(options, { place, sha }, exchange);
  if (rest === "pulls") {
    return paginate(selectPulls(await listPulls(options, place), exchange.query), exchange, origin);
  }
  const [, number, files] = /^pulls\/(\d+)(\/files)?$/.exec(rest) ?? [];
  if (number === undefined) return null;
  const pull = await findPull(options, place, Number(number));
  if (pull === null) return refuse(404, "Not Found");
  if (files === undefined) return { status: 200, body: pull };
  const listed = await listFiles(place, baseOf(pull), shaOf(pull, "head"));
  return paginate(listed, exchange, origin);
}

/** The emulator opens as many as it is asked to, GitHub one for a branch and its base. */
async function refuseSecond(
  options: PullsOptions,
  place: Place,
  { body }: Exchange,
): Promise<Answer | null> {
  const { head, base } = asObject(body);
  const key = JSON.stringify([place.owner, place.repo, head, base]);
  const isFirst = !options.proposals.has(key);
  options.proposals.add(key);
  if (isFirst) return null;
  const same = (await listPulls(options, place)).filter(
    (pull) => asObject(pull["head"])["ref"] === head && baseOf(pull) === base,
  );
  const isClosed = same.length > 0 && same.every(({ state }) => state !== "open");
  const problem = `A pull request already exists for ${place.owner}:${String(head)}.`;
  return isClosed ? null : refuseInvalid("Validation Failed", [problem]);
}

/** Finds a pull request as it stands now; `null` where there is none. */
export async function findPull(
  options: PullsOptions,
  place: Place,
  number: number,
): Promise<Pull | null> {
  const { octokit, owner, repo } = place;
  const found = await octokit
    .request("GET /repos/{owner}/{repo}/pulls/{pull_number}", { owner, repo, pull_number: number })
    .catch(() => null);
  return found === null ? null : correctHead(options, place, asObject(found.data));
}

/** The commit at one end of a pull request. */
export function shaOf(pull: Pull, end: "base" | "head"): string {
  return String(asObject(pull[end])["sha"]);
}

/** The branch that a pull request goes into: its newest commit counts, wherever it stood when the request was opened. */
export function baseOf(pull: Pull): string {
  return String(asObject(pull["base"])["ref"]);
}

async function listPulls(options: PullsOptions, place: Place): Promise<readonly Pull[]> {
  const { octokit, owner, repo } = place;
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls", {
    owner,
    repo,
    state: "all",
    per_page: 100,
  });
  return Promise.all(data.map((pull) => correctHead(options, place, asObject(pull))));
}

/** The emulator leaves a pull request at the commit it was opened with, and knows forks without their commits. */
async function correctHead({ forks }: PullsOptions, place: Place, pull: Pull): Promise<Pull> {
  const { octokit, owner, repo } = place;
  const head = asObject(pull["head"]);
  const fork = forks.find(place, Number(pull["number"]));
  if (fork !== null) return { ...pull, head: { ...head, ...fork.head } };
  const found = await octokit
    .request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
      owner,
      repo,
      ref: `heads/${String(head["ref"])}`,
    })
    // A branch may be gone while its pull request stays.
    .catch(() => null);
  return found === null ? pull : { ...pull, head: { ...head, sha: found.data.object.sha } };
}

function selectPulls(pulls: readonly Pull[], query: URLSearchParams): readonly Pull[] {
  const state = query.get("state") ?? "open";
  const head = query.get("head");
  const base = query.get("base");
  const selected = pulls.filter((pull) => {
    const { label } = asObject(pull["head"]);
    const isInState = state === "all" || pull["state"] === state;
    // GitHub lists all pull requests when it cannot make sense of `head`.
    const hasHead = head === null || !head.includes(":") || label === head;
    return isInState && hasHead && (base === null || asObject(pull["base"])["ref"] === base);
  });
  const newestFirst = selected.toSorted((a, b) => Number(b["number"]) - Number(a["number"]));
  return query.get("direction") === "asc" ? newestFirst.toReversed() : newestFirst;
}

/** A commit of a fork has pull requests in the fork alone: asked for it, the repository that they are in lists none. */
async function answerPullsOfCommit(
  options: PullsOptions,
  { place, sha }: { readonly place: Place; readonly sha: string },
  exchange: Exchange,
): Promise<Answer> {
  const { octokit, owner, repo } = place;
  const upstream = options.forks.upstreamOf(place);
  const pulls = await listPulls(options, upstream === null ? place : { octokit, ...upstream });
  const associated = pulls.filter((pull) => {
    const source = asObject(asObject(pull["head"])["repo"])["full_name"];
    return shaOf(pull, "head") === sha && source === `${owner}/${repo}`;
  });
  return paginate(associated, exchange, "");
}
