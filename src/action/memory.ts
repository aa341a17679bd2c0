import type { Change } from "#adapters/github/change.ts";
import type { GitHubClient } from "#adapters/github/client.ts";
import { recallFromCommitComment } from "#adapters/github/commit-comment.ts";
import type { Instance } from "#adapters/github/instance.ts";
import { recallFromCheck } from "#adapters/github/own-check-run.ts";
import { recallFromComment } from "#adapters/github/sticky-comment.ts";
import type { PublishName } from "#core/config/publish.ts";
import type { RememberedReviews } from "#core/memory/remembered.ts";
import { UserError } from "#errors.ts";
import type { RecallReviews } from "#ports.ts";

/** What earlier runs left of their reviews. */
export type Memory = {
  readonly recall: RecallReviews;
  /** What was recalled so far. */
  readonly recalled: () => RememberedReviews;
};

/** Where a memory lies. */
export type MemoryPlace = {
  readonly client: GitHubClient;
  readonly change: Change;
  readonly instance: Instance;
  readonly publish: readonly PublishName[];
};

/** Opens what earlier runs published about a change; it is read when somebody asks, and trusted in nothing. */
export function openMemory(place: MemoryPlace): Memory {
  let recalled: RememberedReviews = new Map();
  return {
    recall: async (paths, signal) => {
      recalled = await readFirst(sourcesOf(place), signal);
      const wanted = new Set(paths);
      return new Map([...recalled].filter(([path]) => wanted.has(path)));
    },
    recalled: () => recalled,
  };
}

type Source = (signal: AbortSignal) => Promise<RememberedReviews>;

/**
 * A pull request has its comment, where it has one. A commit has its own check where a run is repeated, else that of
 * the commit before it.
 */
function sourcesOf({ client, change, instance, publish }: MemoryPlace): readonly Source[] {
  const { owner, repository, pullRequest, headSha, headBefore, baseSha } = change;
  const place = { client, owner, repository, instance };
  const isChecked = publish.includes("check");
  if (pullRequest !== null && !(isChecked && hasNoComment(publish))) {
    return [(signal) => recallFromComment({ ...place, pullRequest }, signal)];
  }
  const isInComment = publish.includes("commit-comment") && !isChecked;
  const recallFrom = isInComment ? recallFromCommitComment : recallFromCheck;
  const before = pullRequest === null ? baseSha : headBefore;
  const commits = before === null ? [headSha] : [headSha, before];
  return commits.map((sha) => (signal) => recallFrom({ ...place, headSha: sha }, signal));
}

function hasNoComment(publish: readonly PublishName[]): boolean {
  return !publish.includes("comment") && !publish.includes("auto");
}

/** What cannot be read is not remembered: no review is worse for it, it only costs more. */
async function readFirst(
  sources: readonly Source[],
  signal: AbortSignal,
): Promise<RememberedReviews> {
  for (const read of sources) {
    try {
      const reviews = await read(signal);
      if (reviews.size > 0) return reviews;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  return new Map();
}
