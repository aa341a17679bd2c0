import type { Place } from "./patches.ts";

type Repository = { readonly owner: string; readonly repo: string };

/** Where a pull request from a fork comes from. */
export type Fork = {
  readonly source: Repository;
  /** What takes the place of the emulator's own `head`. */
  readonly head: {
    readonly label: string;
    readonly ref: string;
    readonly sha: string;
    /** `null` when the fork has been deleted. */
    readonly repo: unknown;
    readonly user: unknown;
  };
};

/** The pull requests of forks: their commits are in the repository, as on GitHub, and their branches are not. */
export type Forks = {
  readonly set: (place: Repository, number: number, fork: Fork) => void;
  readonly find: (place: Repository, number: number) => Fork | null;
  /** The repository that a fork is of. */
  readonly upstreamOf: (place: Place) => Repository | null;
};

/** Starts without forks. */
export function trackForks(): Forks {
  const forks = new Map<string, Fork>();
  const upstreams = new Map<string, Repository>();
  return {
    set({ owner, repo }, number, fork) {
      forks.set(`${owner}/${repo}#${number}`, fork);
      upstreams.set(`${fork.source.owner}/${fork.source.repo}`, { owner, repo });
    },
    find: ({ owner, repo }, number) => forks.get(`${owner}/${repo}#${number}`) ?? null,
    upstreamOf: ({ owner, repo }) => upstreams.get(`${owner}/${repo}`) ?? null,
  };
}
