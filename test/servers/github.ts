import { Octokit } from "@octokit/core";
import { createEmulator } from "emulate";
import { logins, organization, tokens } from "#test/servers/github/accounts.ts";
import { answerAsGitHub, type Backend } from "#test/servers/github/answer.ts";
import { trackCheckRuns } from "#test/servers/github/check-runs.ts";
import { loadDescription } from "#test/servers/github/openapi.ts";
import { type Seed, seedGitHub } from "#test/servers/github/seed.ts";
import { listen, readExchange, send } from "#test/servers/github/transport.ts";
import { trackViolations } from "#test/servers/github/violations.ts";
import { type Answer, type Exchange, refuse } from "#test/servers/github/wire.ts";

export { tokens } from "#test/servers/github/accounts.ts";
export { pullRequestEvent, pushEvent } from "#test/servers/github/events.ts";
export type { Files } from "#test/servers/github/seed.ts";

/** Which requests the workflow's token may not make. */
export type Deny = RegExp | ((method: string, path: string) => boolean);

/** A request as it came in, and the status that went back. */
type JournalEntry = {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
};

/** An answer that takes the place of the true one, once or `times` times. */
type Fault = {
  readonly method: string;
  readonly path: RegExp;
  readonly status: number;
  readonly times?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** Takes the place of GitHub's own form of error. */
  readonly body?: unknown;
};

/** A GitHub of one's own, as its API shows it. */
export type GitHubServer = AsyncDisposable & {
  readonly url: string;
  readonly graphqlUrl: string;
  readonly owner: string;
  /** The token of the workflow. */
  readonly token: string;
  readonly journal: readonly JournalEntry[];
  /** Requests that GitHub would not know; one that nobody takes makes the test fail in the end. */
  readonly violations: readonly string[];
  readonly takeViolations: () => readonly string[];
  readonly seed: Seed;
  readonly fail: (fault: Fault) => void;
};

type Traps = { readonly deny: Deny | undefined; readonly faults: Fault[] };

/** Starts a GitHub on a free port of this machine; it forgets everything when it is disposed of. */
export async function startGitHub({ deny }: { readonly deny?: Deny } = {}): Promise<GitHubServer> {
  const emulator = await startEmulator();
  const octokit = new Octokit({ baseUrl: emulator.url, auth: tokens.admin });
  const backend: Backend = { url: emulator.url, octokit, checkRuns: trackCheckRuns() };
  const traps: Traps = { deny, faults: [] };
  const journal: JournalEntry[] = [];

  const violations = trackViolations(await loadDescription());

  const { server, url } = await listen((request, response) => {
    const origin = `http://${request.headers.host}`;
    void readExchange(request, origin).then(async (exchange) => {
      const answer =
        violations.check(exchange) ??
        springTrap(traps, exchange) ??
        (await answerAsGitHub(backend, exchange, origin).catch(asServerError));
      const { method, body } = exchange;
      journal.push({ method, path: request.url ?? "", body, status: answer.status });
      send(response, answer);
    });
  });

  return {
    url,
    graphqlUrl: `${url}/graphql`,
    owner: organization,
    token: tokens.workflow,
    journal,
    violations: violations.list,
    takeViolations: violations.take,
    seed: seedGitHub(emulator.url, backend.checkRuns),
    fail: (fault) => traps.faults.push(fault),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await emulator.close();
      const [violation] = violations.take();
      if (violation !== undefined) throw new Error(violation);
    },
  };
}

async function startEmulator() {
  const people = [...logins.values()].map((login) => ({ login }));
  const scopes = ["repo", "user", "admin:org"];
  return createEmulator({
    service: "github",
    port: 0,
    seed: {
      tokens: Object.fromEntries([...logins].map(([token, login]) => [token, { login, scopes }])),
      github: {
        users: people,
        orgs: [
          { login: organization, members: people.map((person) => ({ ...person, role: "admin" })) },
        ],
      },
    },
  });
}

function springTrap({ deny, faults }: Traps, { method, path }: Exchange): Answer | null {
  const index = faults.findIndex((fault) => fault.method === method && fault.path.test(path));
  const fault = faults[index];
  if (fault !== undefined) {
    const { status, times = 1, headers = {}, message = "Injected by the test", body } = fault;
    faults.splice(index, 1, ...(times > 1 ? [{ ...fault, times: times - 1 }] : []));
    return body === undefined ? refuse(status, message, headers) : { status, headers, body };
  }
  const isDenied = deny instanceof RegExp ? deny.test(path) : deny?.(method, path) === true;
  if (!isDenied) return null;
  return refuse(403, "Resource not accessible by integration", {
    "x-accepted-github-permissions": findPermissions(method, path),
  });
}

function findPermissions(method: string, path: string): string {
  const level = method === "GET" ? "read" : "write";
  if (path.includes("/issues/")) return `issues=${level}; pull_requests=${level}`;
  if (path.includes("/check-runs")) return `checks=${level}`;
  if (path.includes("/pulls")) return `pull_requests=${level}`;
  return `contents=${level}`;
}

/** A refusal of the emulator reaches us as an error of the client that asked it. */
function asServerError(error: unknown): Answer {
  const status = error instanceof Error && "status" in error ? Number(error.status) : 500;
  return refuse(status, error instanceof Error ? error.message : "Unknown");
}
