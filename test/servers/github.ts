import { controlAccess } from "#test/servers/github/access.ts";
import { organization, tokens } from "#test/servers/github/accounts.ts";
import { answerAsGitHub, findPrivacy } from "#test/servers/github/answer.ts";
import { startBackend } from "#test/servers/github/backend.ts";
import { type Fault, trapRequests } from "#test/servers/github/faults.ts";
import { answerGraphQL } from "#test/servers/github/graphql.ts";
import { loadDescription } from "#test/servers/github/openapi.ts";
import type { Permissions } from "#test/servers/github/permissions.ts";
import { meterRequests, type Rates } from "#test/servers/github/rates.ts";
import { type Seed, seedGitHub } from "#test/servers/github/seed.ts";
import { type Deny, type Gates, type JournalEntry, serve } from "#test/servers/github/serve.ts";
import { listen } from "#test/servers/github/transport.ts";
import { trackViolations } from "#test/servers/github/violations.ts";
import { type KillPoint, trackWrites, type Write } from "#test/servers/github/writes.ts";

export { tokens } from "#test/servers/github/accounts.ts";
export {
  commentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  workflowRunEvent,
} from "#test/servers/github/events.ts";
export type { Files } from "#test/servers/github/seed.ts";

/** What is special about one GitHub. */
export type GitHubOptions = {
  readonly deny?: Deny;
  /** What the workflow's token may do; everything, unless it is said. */
  readonly permissions?: Permissions;
  readonly rates?: Rates;
  /** Whether the owner lets people comment on commits; everybody may, unless it is said. */
  readonly hasCommitComments?: boolean;
};

/** A GitHub of one's own, as its API shows it. */
export type GitHubServer = AsyncDisposable & {
  readonly url: string;
  readonly graphqlUrl: string;
  readonly owner: string;
  /** The token of the workflow. */
  readonly token: string;
  readonly journal: readonly JournalEntry[];
  /** The requests that were let through to change something, in their order. */
  readonly writes: readonly Write[];
  /** Requests that GitHub would not know; one that nobody takes makes the test fail in the end. */
  readonly violations: readonly string[];
  readonly takeViolations: () => readonly string[];
  readonly seed: Seed;
  readonly fail: (fault: Fault) => void;
  readonly killAt: (point: KillPoint) => void;
};

/** Starts a GitHub on a free port of this machine; it forgets everything when it is disposed of. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubServer> {
  const { deny, permissions, rates = {}, hasCommitComments = true } = options;
  const backend = await startBackend(hasCommitComments);
  const { octokit } = backend;
  const description = await loadDescription();
  const violations = trackViolations(description);
  const traps = trapRequests();
  const gates: Gates = {
    violations,
    spoil: traps.spoil,
    deny,
    access: controlAccess({ description, permissions, isPrivate: findPrivacy(octokit) }),
    meter: meterRequests(rates),
    writes: trackWrites(),
    answer: async (exchange, origin) =>
      (await answerGraphQL({ ...backend, permissions, violations }, exchange)) ??
      answerAsGitHub(backend, exchange, origin),
  };
  const journal: JournalEntry[] = [];
  const { server, url } = await listen((request, response) => {
    void serve({ request, response }, gates, journal);
  });

  return {
    url,
    graphqlUrl: `${url}/graphql`,
    owner: organization,
    token: tokens.workflow,
    journal,
    writes: gates.writes.list,
    violations: violations.list,
    takeViolations: violations.take,
    seed: seedGitHub(backend),
    fail: traps.fail,
    killAt: gates.writes.killAt,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await backend[Symbol.asyncDispose]();
      const [violation] = violations.take();
      if (violation !== undefined) throw new Error(violation);
    },
  };
}
