import type { Octokit } from "@octokit/core";

type Place = { readonly octokit: Octokit; readonly owner: string; readonly repo: string };

/** What the GraphQL field `object` takes. */
export type ObjectArguments = { readonly oid?: string | null; readonly expression?: string | null };

/** GitHub shows the first 512 kB of a text; where exactly it cuts is not documented. */
const maxTextBytes = 512_000;

/** Finds a Git object by its id, or by what `git rev-parse` would make of an expression; `null` where there is none. */
export async function findObject(
  place: Place,
  { oid, expression }: ObjectArguments,
): Promise<object | null> {
  if (typeof oid === "string") return (await readBlob(place, oid)) ?? readCommit(place, oid);
  if (typeof expression !== "string") return null;
  const [, revision = expression, path] = /^([^:]+):(.*)$/s.exec(expression) ?? [];
  const commit = await readCommit(place, revision);
  if (commit === null || path === undefined) return commit;
  const sha = await findBlobSha(place, commit.oid, path);
  return sha === null ? null : readBlob(place, sha);
}

async function readBlob({ octokit, owner, repo }: Place, sha: string): Promise<object | null> {
  const answer = await orNull(
    octokit.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
      owner,
      repo,
      file_sha: sha,
    }),
  );
  if (answer === null) return null;
  const bytes = Buffer.from(answer.data.content, "base64");
  const isBinary = bytes.includes(0);
  // A Ruby string keeps its byte order mark.
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return {
    __typename: "Blob",
    id: `B_${sha}`,
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    byteSize: bytes.byteLength,
    isBinary,
    isTruncated: bytes.byteLength > maxTextBytes,
    text: isBinary ? null : decoder.decode(bytes.subarray(0, maxTextBytes)),
  };
}

async function readCommit({ octokit, owner, repo }: Place, ref: string) {
  const answer = await orNull(
    octokit.request("GET /repos/{owner}/{repo}/commits/{ref}", { owner, repo, ref }),
  );
  if (answer === null) return null;
  const { sha } = answer.data;
  return { __typename: "Commit", id: `C_${sha}`, oid: sha, abbreviatedOid: sha.slice(0, 7) };
}

async function findBlobSha(
  { octokit, owner, repo }: Place,
  commit: string,
  path: string,
): Promise<string | null> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    owner,
    repo,
    tree_sha: commit,
    recursive: "1",
  });
  const entry = data.tree.find((item) => item.path === path && item.type === "blob");
  return entry?.sha ?? null;
}

async function orNull<Value>(asked: Promise<Value>): Promise<Value | null> {
  try {
    return await asked;
  } catch (error) {
    const isAbsent =
      error instanceof Error && "status" in error && [404, 422].includes(Number(error.status));
    if (isAbsent) return null;
    throw error;
  }
}
