import type { Backend } from "./backend.ts";
import { type Answer, asObject, type Exchange, readRoute, refuse } from "./wire.ts";

/** Above it the contents of a file are left out (docs.github.com, repository contents). */
const maxContentBytes = 1024 * 1024;

/** Answers some things that the emulator has nothing or something wrong for; `null` for the rest. */
export function answerGap(
  { hasCommitComments }: Pick<Backend, "hasCommitComments">,
  { method, path, login }: Exchange,
): Answer | null {
  const forbidden = refuse(403, "Resource not accessible by integration");
  if (path === "/user") return login?.endsWith("[bot]") === true ? forbidden : null;
  const { rest = "" } = readRoute(path) ?? {};
  if (/^commits\/[^/]+\/statuses$/.test(rest)) return { status: 200, body: [] };
  const isCommitComment = /^(?:commits\/[^/]+\/comments|comments\/\d+)$/.test(rest);
  return isCommitComment && method !== "GET" && !hasCommitComments ? forbidden : null;
}

/** Leaves out what GitHub does not send along. */
export function withhold({ method, path }: Exchange, body: unknown): unknown {
  const { rest = "" } = readRoute(path) ?? {};
  if (method !== "GET" || !rest.startsWith("contents/") || body instanceof Uint8Array) return body;
  const isLarge = Number(asObject(body)["size"]) > maxContentBytes;
  return isLarge ? { ...asObject(body), content: "", encoding: "none" } : body;
}
