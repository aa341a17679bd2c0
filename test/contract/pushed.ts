import type { Change } from "#adapters/github/change.ts";
import { createClient, type GitHubClient } from "#adapters/github/client.ts";
import { type Snapshot, openSnapshot } from "#adapters/github/snapshot.ts";
import { openPaths } from "#test/contract/open-paths.ts";
import { type Files, type GitHubServer, pushEvent } from "#test/servers/github.ts";

/** A push, and what the workflow sees of it. */
export type Pushed = {
  readonly client: GitHubClient;
  readonly change: Change;
  readonly snapshot: Snapshot;
};

/** Pushes files to a repository that has others, and looks at it as the workflow would. */
export async function push(
  github: GitHubServer,
  { base, files }: { readonly base: Files; readonly files: Files },
): Promise<Pushed> {
  const before = await github.seed.createRepository(base);
  const after = await github.seed.commit({ files });
  const client = createClient({ token: github.token, apiUrl: github.url });
  const change = await openPaths(github, "push", pushEvent({ before, after }));
  return { client, change, snapshot: openSnapshot(client, change) };
}
