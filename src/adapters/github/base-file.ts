import { UserError } from "#errors.ts";
import type { TrustedFiles } from "#ports.ts";
import { decodeBase64, readBlob } from "./blob.ts";
import type { Change } from "./change.ts";
import type { GitHubClient } from "./client.ts";
import { isNotFound } from "./explain.ts";

/** Reads files as they were before the change. */
export function githubTrustedFiles(place: Place): TrustedFiles {
  return {
    read: (path, signal) => readBaseFile(place, path, signal),
    list: async (folder, signal) => {
      const data = await readContents(place, folder, signal);
      if (!Array.isArray(data)) return [];
      const files = data.filter(({ type }) => type === "file");
      return files.map(({ path }) => path).toSorted();
    },
  };
}

type Place = { readonly client: GitHubClient; readonly change: Change };

/** Reads a file as it was before the change, or `null` where no such file was. */
export async function readBaseFile(
  place: Place,
  path: string,
  signal: AbortSignal,
): Promise<string | null> {
  const { owner, repository } = place.change;
  const { octokit } = place.client;
  const data = await readContents(place, path, signal);
  // A folder is a list, and links and submodules have no content.
  if (data === null || Array.isArray(data) || !("content" in data)) return null;
  // GitHub leaves the content out above 1 MB.
  const bytes =
    data.encoding === "base64"
      ? decodeBase64(data.content)
      : await readBlob({ octokit, owner, repository, signal }, data.sha);
  return decodeText(bytes, path);
}

/** What is at a path, or `null` where nothing was. */
async function readContents(
  { client: { octokit }, change }: Place,
  path: string,
  signal: AbortSignal,
) {
  const { owner, repository } = change;
  const ref = change.baseSha ?? change.headSha;
  try {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/contents/{path}", {
      owner,
      repo: repository,
      path,
      ref,
      request: { signal },
    });
    return data;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

function decodeText(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UserError({ code: "file-not-utf-8", path }, { cause: error });
  }
}
