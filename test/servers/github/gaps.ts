import type { Octokit } from "@octokit/core";
import { logins, tokens } from "./accounts.ts";
import type { Backend } from "./backend.ts";
import { type Answer, asObject, type Exchange, isWrite, readRoute, refuse } from "./wire.ts";

const stranger = logins.get(tokens.stranger);

/** Above it the contents of a file are left out (docs.github.com, repository contents). */
const maxContentBytes = 1024 * 1024;

/** Answers some things that the emulator has nothing or something wrong for; `null` for the rest. */
export function answerGap(
  { hasCommitComments }: Pick<Backend, "hasCommitComments">,
  exchange: Exchange,
): Answer | null {
  const { path, login } = exchange;
  const forbidden = refuse(403, "Resource not accessible by integration");
  if (path === "/user") return login?.endsWith("[bot]") === true ? forbidden : null;
  const { rest = "" } = readRoute(path) ?? {};
  if (/^commits\/[^/]+\/statuses$/.test(rest)) return { status: 200, body: [] };
  if (!isWrite(exchange)) return null;
  if (/^issues\/\d+\/labels/.test(rest) && login === stranger) {
    return refuse(403, "Must have admin rights to Repository.");
  }
  const isCommitComment = /^(?:commits\/[^/]+\/comments|comments\/\d+)$/.test(rest);
  return isCommitComment && !hasCommitComments ? forbidden : null;
}

/** The emulator knows no permission of those whom nobody has given one; what everybody may read they may read. */
export async function answerPermission(
  octokit: Octokit,
  { method, path }: Exchange,
): Promise<Answer | null> {
  const { owner, repo, rest } = readRoute(path) ?? { owner: "", repo: "", rest: "" };
  const [, username] = /^collaborators\/([^/]+)\/permission$/.exec(rest) ?? [];
  if (method !== "GET" || username === undefined || username !== stranger) {
    return null;
  }
  const { data: repository } = await octokit.request("GET /repos/{owner}/{repo}", { owner, repo });
  const { data: user } = await octokit.request("GET /users/{username}", { username });
  const permission = repository.private ? "none" : "read";
  return { status: 200, body: { permission, role_name: permission, user } };
}

/** Leaves out what GitHub does not send along. */
export function withhold({ method, path }: Exchange, body: unknown): unknown {
  const { rest = "" } = readRoute(path) ?? {};
  if (method !== "GET" || !rest.startsWith("contents/") || body instanceof Uint8Array) return body;
  const isLarge = Number(asObject(body)["size"]) > maxContentBytes;
  return isLarge ? { ...asObject(body), content: "", encoding: "none" } : body;
}
