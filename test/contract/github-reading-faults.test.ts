import { expect, test } from "vitest";
import { createClient } from "#adapters/github/client.ts";
import { parseEvent } from "#adapters/github/event.ts";
import { openSource } from "#action/change-source.ts";
import { UserError } from "#errors.ts";
import { reading, type Row } from "#test/contract/github-fault-rows.ts";
import { startGate } from "#test/servers/gate.ts";
import {
  type GitHubServer,
  pullRequestEvent,
  pushEvent,
  startGitHub,
} from "#test/servers/github.ts";

const signal = AbortSignal.timeout(300_000);
const timeoutMs = 1500;

/** A request that a run reads with, and where a fault of it ends otherwise than with its problem. */
type Step = {
  readonly step: string;
  readonly event: "pull_request" | "push";
  readonly path: RegExp;
  /** Whether GraphQL is out of order, so that notes are read one by one. */
  readonly isWithoutGraphQL?: boolean;
  /** One note needs no query. */
  readonly notes?: number;
  readonly otherwise?: Readonly<Record<string, Partial<Pick<Row, "problem" | "tries">>>>;
};

/** A note that GitHub does not give is named, whatever the reason. */
const ofNote = { problem: "note-unreadable" } as const;
/** Notes that GraphQL does not give are read in another way, and it is not asked again. */
const instead = { problem: null, tries: 1 } as const;

const steps: readonly Step[] = [
  { step: "list the files", event: "pull_request", path: /\/pulls\/\d+\/files$/ },
  { step: "read the pull request", event: "pull_request", path: /\/pulls\/\d+$/ },
  {
    step: "compare",
    event: "push",
    path: /\/compare\//,
    // Where one of two commits is gone what the last one changed is looked at; where nothing can be read, whole trees.
    otherwise: {
      "404": { problem: null, tries: 1 },
      "200 with a page in HTML": instead,
      "200 with half an answer": instead,
    },
  },
  { step: "read the tree", event: "pull_request", path: /\/git\/trees\// },
  {
    step: "read the template",
    event: "pull_request",
    path: /\/contents\//,
    // There is none.
    otherwise: { "404": { problem: null } },
  },
  {
    step: "read the notes",
    event: "pull_request",
    path: /^\/graphql$/,
    notes: 4,
    otherwise: Object.fromEntries(reading.map(({ what }) => [what, instead])),
  },
  {
    step: "read a note",
    event: "pull_request",
    path: /\/git\/blobs\//,
    isWithoutGraphQL: true,
    otherwise: { "404": ofNote, "422": ofNote, "502, for good": ofNote },
  },
];

const cases: readonly (Step & Row)[] = steps.flatMap((step) =>
  reading.map((row) => ({ ...step, ...row, ...step.otherwise?.[row.what] })),
);

test.concurrent.each(cases)("$step, for a $event: $what", { timeout: 60_000 }, async (row) => {
  const { notes = 1, path, answer, nonsense, passage, times = Infinity, problem, tries } = row;
  await using github = await startGitHub();
  const payload = row.event === "push" ? await push(github) : await openPull(github, notes);
  const method = path.test("/graphql") ? "POST" : "GET";
  if (answer) github.fail({ method, path, times, ...answer });
  if (nonsense) github.fail({ method, path, times, kind: nonsense });
  if (row.isWithoutGraphQL) {
    github.fail({ method: "POST", path: /graphql/, times: Infinity, status: 502 });
  }
  let tried = 0;
  await using gate = await startGate(github.url, async (asked, askedPath) => {
    if (asked !== method || !path.test(askedPath)) return "pass";
    tried += 1;
    if (passage === undefined || tried > times) return "pass";
    if (passage !== "too slow" && passage !== "slow") return passage;
    await new Promise((resolve) => setTimeout(resolve, timeoutMs + 400));
    return "pass";
  });

  const outcome = await readAll(gate.url, { token: github.token, name: row.event, payload });

  expect(outcome).toEqual(problem ?? Object.keys(numbered(notes)));
  expect(tried).toBe(tries);
});

/** All with words of their own. */
function numbered(count: number): Readonly<Record<string, string>> {
  const names = Array.from({ length: count }, (_, index) => `note-${index + 1}.md`);
  return Object.fromEntries(names.map((name) => [name, `${name} 的正文\n`]));
}

async function openPull(github: GitHubServer, notes: number): Promise<unknown> {
  const base = await github.seed.createRepository({ "README.md": "# Notes" });
  const sha = await github.seed.commit({
    branch: "topic",
    parent: base,
    files: numbered(notes),
  });
  const { number } = await github.seed.openPullRequest("topic");
  return pullRequestEvent({ number, head: { ref: "topic", sha }, base: { sha: base } });
}

async function push(github: GitHubServer): Promise<unknown> {
  const before = await github.seed.createRepository({ "README.md": "# Notes" });
  const after = await github.seed.commit({ files: numbered(1) });
  return pushEvent({ before, after });
}

type Asked = { readonly token: string; readonly name: string; readonly payload: unknown };

/** Reads what a run reads before it reviews: the paths of the notes, or the problem that it ends with. */
async function readAll(apiUrl: string, { token, name, payload }: Asked): Promise<unknown> {
  const client = createClient({ token, apiUrl, timeoutMs });
  const event = parseEvent(name, payload);
  if (event.kind === "skipped") return event.reason;
  try {
    const source = await openSource({ client, isDryRun: false }, event, signal);
    if (source.kind === "skipped") return source.reason;
    await source.ruleFiles.read(".github/note-template.md", signal);
    const { files } = await source.listNotes((path) => path.startsWith("note"))(signal);
    return files.map(({ path }) => path);
  } catch (error) {
    return error instanceof UserError ? error.problem.code : String(error);
  }
}
