import type { RememberedReviews } from "#core/memory/remembered.ts";
import type { GitHubClient } from "./client.ts";
import { type Instance, onlyInstance } from "./instance.ts";
import { pageSize } from "./limits.ts";
import { findAppSlug, findOwnLogin } from "./own-login.ts";
import { collectPages } from "./pages.ts";
import { readState } from "./state.ts";

/** Which commit a check is about. */
export type CheckRunPlace = {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repository: string;
  readonly headSha: string;
  /** By default the only one. */
  readonly instance?: Instance;
};

/** A check run, as far as it matters where it is and what it remembers. */
export type CheckRun = {
  readonly id: number | bigint;
  readonly html_url: string | null;
  readonly output: { readonly text: string | null };
};

/** GitHub shows one check of a name, the last. */
export function nameOf({ label }: Instance): string {
  return label === "" ? "note-review" : `note-review (${label})`;
}

/** What the check run of a job called note-review does not have, which GitHub lists under the same name and app. */
export function externalIdOf({ key }: Instance): string {
  return key === "" ? "note-review v1" : `note-review v1 ${key}`;
}

/** The newest check run of ours; others are superseded. */
export async function findOwnRun(
  { client, owner, repository, headSha, instance = onlyInstance }: CheckRunPlace,
  signal: AbortSignal,
): Promise<CheckRun | null> {
  const runs = await collectPages(async (page) => {
    const { data, headers } = await client.octokit.request(
      "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
      {
        owner,
        repo: repository,
        ref: headSha,
        check_name: nameOf(instance),
        filter: "all",
        per_page: pageSize,
        page,
        request: { signal },
      },
    );
    return { items: data.check_runs, link: headers.link };
  });
  const externalId = externalIdOf(instance);
  const named = runs.filter((run) => run.external_id === externalId);
  if (named.length === 0) return null;
  const slug = findAppSlug(await findOwnLogin(client, signal));
  const own = named.filter(({ app }) => app?.slug === slug);
  return own.toSorted((a, b) => (a.id < b.id ? 1 : -1))[0] ?? null;
}

/** Reads what the check of a commit remembers of reviews. */
export async function recallFromCheck(
  place: CheckRunPlace,
  signal: AbortSignal,
): Promise<RememberedReviews> {
  const run = await findOwnRun(place, signal);
  return readState(`\n${run?.output.text ?? ""}`)?.reviews ?? new Map();
}
