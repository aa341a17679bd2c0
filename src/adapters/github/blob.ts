import type { RepositoryAccess } from "./repository-access.ts";

/** Reads the bytes of a stored file. */
export async function readBlob(
  { octokit, owner, repository, signal }: RepositoryAccess,
  blobSha: string,
): Promise<Uint8Array> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
    owner,
    repo: repository,
    file_sha: blobSha,
    request: { signal },
  });
  return decodeBase64(data.content);
}

/** Turns base64 text, which GitHub breaks into lines, into bytes. */
export function decodeBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "base64"));
}
