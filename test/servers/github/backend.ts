import { Octokit } from "@octokit/core";
import { tokens } from "./accounts.ts";
import { type CheckRuns, trackCheckRuns } from "./check-runs.ts";
import { startEmulator } from "./emulator.ts";
import { trackForks } from "./forks.ts";
import { listPullFiles } from "./pull-files.ts";
import { type Reactions, trackReactions } from "./reactions.ts";
import type { ReviewsOptions } from "./review-options.ts";
import { storeReviews } from "./review-store.ts";
import { type Runs, trackRuns } from "./runs.ts";
import { startStorage } from "./storage.ts";

/** What lies behind the test server: the emulator, and what it has no place for. */
export type Backend = ReviewsOptions & {
  readonly url: string;
  readonly checkRuns: CheckRuns;
  readonly reactions: Reactions;
  readonly runs: Runs;
  readonly storage: string;
  /** Whether the owner lets people comment on commits. */
  readonly hasCommitComments: boolean;
};

/** Starts with nothing in it. */
export async function startBackend(hasCommitComments: boolean): Promise<Backend & AsyncDisposable> {
  const emulator = await startEmulator();
  const runs = trackRuns();
  const storage = await startStorage(runs);
  return {
    url: emulator.url,
    octokit: new Octokit({ baseUrl: emulator.url, auth: tokens.admin }),
    checkRuns: trackCheckRuns(),
    forks: trackForks(),
    listFiles: listPullFiles(),
    proposals: new Set(),
    reviews: storeReviews(),
    reactions: trackReactions(),
    runs,
    storage: storage.url,
    hasCommitComments,
    async [Symbol.asyncDispose]() {
      await storage[Symbol.asyncDispose]();
      await emulator.close();
    },
  };
}
