import type { PublishReport } from "#ports.ts";
import type { GitHubClient } from "./client.ts";
import { findOwnLogin, isOwnAccount } from "./own-login.ts";
import { idsIn } from "./suggestion-mark.ts";
import { type OpenThread, listThreads, resolveThread } from "./threads.ts";

/** The pull request that is reviewed, and what is still suggested. */
export type SettledThreadsOptions = {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repository: string;
  readonly pullRequest: number;
  readonly open: readonly { readonly id: string }[];
};

/** Resolves our threads about suggestions that a run would not make again; notes it has not looked at keep theirs. */
export function settledThreads({ open, ...options }: SettledThreadsOptions): PublishReport {
  return async (report, signal) => {
    const place = { ...options, signal };
    const paths = new Set(report.notes.map(({ path }) => path));
    const stillOpen = new Set(open.map(({ id }) => id));
    const isSettled = ({ path, body }: OpenThread): boolean => {
      const ids = idsIn(body);
      return paths.has(path) && ids.length > 0 && !ids.some((id) => stillOpen.has(id));
    };
    const settled = (await listThreads(place)).filter(isSettled);
    const login = settled.length > 0 ? await findOwnLogin(options.client, signal) : "";
    const own = settled.filter(({ author }) => isOwnAccount(author, login));
    for (const { id } of own) await resolveThread({ ...place, id });
    const action = own.length > 0 ? "updated" : "unchanged";
    return { publisher: "threads", action, url: null };
  };
}
