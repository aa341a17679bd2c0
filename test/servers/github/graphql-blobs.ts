import type { Octokit } from "@octokit/core";
import { type Answer, asObject, type Exchange } from "./wire.ts";

const maxText = 512_000;

/** Serves the texts of blobs by GraphQL, which the emulator has none of; `null` for another request. */
export async function answerGraphqlBlobs(
  octokit: Octokit,
  { method, path, body }: Exchange,
): Promise<Answer | null> {
  const { query, variables } = asObject(body);
  if (method !== "POST" || path !== "/graphql" || typeof query !== "string") return null;
  const fields = [...query.matchAll(/(\w+): object\(oid: "(\w+)"\)/g)];
  if (fields.length === 0) return null;
  const { owner, repository } = asObject(variables);
  const target = { owner: String(owner), repo: String(repository) };
  const objects: Record<string, unknown> = {};
  for (const [, alias = "", sha = ""] of fields) {
    objects[alias] = await readBlob(octokit, { ...target, file_sha: sha });
  }
  return { status: 200, body: { data: { repository: objects } } };
}

/** As GitHub does: no text of what is binary, and of what is long only the beginning. */
async function readBlob(
  octokit: Octokit,
  target: { readonly owner: string; readonly repo: string; readonly file_sha: string },
): Promise<{ readonly text: string | null } | null> {
  try {
    const { data } = await octokit.request(
      "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
      target,
    );
    const bytes = Buffer.from(data.content, "base64");
    return { text: bytes.includes(0) ? null : bytes.toString("utf8").slice(0, maxText) };
  } catch {
    return null;
  }
}
