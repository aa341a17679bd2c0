import { UserError } from "#errors.ts";
import type { GitHubClient } from "./client.ts";
import { blobName } from "./git-object.ts";
import { bytesPerQuery, filesPerQuery, maximumQueriedText } from "./limits.ts";
import { readPath } from "./read-path.ts";
import type { RepositoryAccess } from "./repository-access.ts";

/** A file as git stores it; its size in bytes, where that is known. */
export type StoredFile = { readonly sha: string; readonly size: number | null };

/** Stored files by their hashes. */
export type StoredBytes = ReadonlyMap<string, Uint8Array>;

/**
 * Reads many stored texts with few queries.
 *
 * What comes back is a text that GitHub has decoded: it is taken for the file only if its hash is the file's. All else
 * is left out, for whoever wants it to read one by one: what is no text, what is long, and everything where there is
 * no GraphQL or this token may not use it.
 */
export async function readStoredTexts(
  client: GitHubClient,
  access: RepositoryAccess,
  files: readonly StoredFile[],
): Promise<StoredBytes> {
  const found = new Map<string, Uint8Array>();
  if (!client.hasToken) return found;
  for (const batch of planBatches(files)) {
    const texts = await queryTexts(client, access, batch);
    if (texts === null) return found;
    for (const [sha, text] of texts) {
      const bytes = new TextEncoder().encode(text);
      if (blobName(bytes, sha.length) === sha) found.set(sha, bytes);
    }
  }
  return found;
}

/** In bytes, of a file whose size is not known. */
const usualFile = 20_000;

function planBatches(files: readonly StoredFile[]): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let bytes = 0;
  for (const { sha, size } of files) {
    const expected = size ?? usualFile;
    if (!isHash(sha) || expected > maximumQueriedText) continue;
    const last = batches.at(-1);
    bytes += expected;
    if (last !== undefined && last.length < filesPerQuery && bytes <= bytesPerQuery) {
      last.push(sha);
    } else {
      batches.push([sha]);
      bytes = expected;
    }
  }
  return batches;
}

/** It becomes a part of the query. */
function isHash(sha: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha);
}

type Texts = readonly (readonly [sha: string, text: string])[];

/** Asks once; `null` where there is no use in asking again. */
async function queryTexts(
  { readQuery }: GitHubClient,
  { owner, repository, signal }: RepositoryAccess,
  shas: readonly string[],
): Promise<Texts | null> {
  try {
    const answer = await readQuery(renderQuery(shas), { owner, repository }, signal);
    const objects = readPath(answer, "data.repository");
    if (typeof objects !== "object" || objects === null) return null;
    return shas.flatMap((sha, index) => {
      const text = readPath(objects, `file${index}.text`);
      return typeof text === "string" ? [[sha, text] as const] : [];
    });
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function renderQuery(shas: readonly string[]): string {
  const fields = shas.map((sha, index) => `file${index}: object(oid: "${sha}") { ...file }`);
  return `query ($owner: String!, $repository: String!) {
  repository(owner: $owner, name: $repository) {
    ${fields.join("\n    ")}
  }
}

fragment file on Blob {
  text
}`;
}
