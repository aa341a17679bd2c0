import { checkRun } from "#adapters/github/check-run.ts";
import type { GitHubClient } from "#adapters/github/client.ts";
import { commitComment } from "#adapters/github/commit-comment.ts";
import { blobName } from "#adapters/github/git-object.ts";
import { noteWriter } from "#adapters/github/note-writer.ts";
import { settledThreads } from "#adapters/github/settled-threads.ts";
import { stickyComment } from "#adapters/github/sticky-comment.ts";
import { suggestionReview } from "#adapters/github/suggestions.ts";
import type { PublishReport } from "#ports.ts";
import { inert } from "#render/inert.ts";
import type { GitHubServer } from "#test/servers/github.ts";
import type { Row } from "./github-fault-rows.ts";

/** One request of a publisher, and where what goes wrong with it ends otherwise than with most. */
export type Step = {
  readonly publisher: string;
  readonly step: string;
  readonly method: "GET" | "POST" | "PUT";
  readonly path: RegExp;
  readonly otherwise?: Readonly<Record<string, Partial<Pick<Row, "problem" | "tries">>>>;
};

/** A missing permission that may be something else as well. */
const refusedAs = (problem: Row["problem"]) => ({
  "403 that names the permission": { problem },
  "403 that names none": { problem },
});

/** What each publisher asks of GitHub where a report is published for the first time. */
export const steps: readonly Step[] = [
  { publisher: "comment", step: "list", method: "GET", path: /\/issues\/\d+\/comments$/ },
  { publisher: "comment", step: "write", method: "POST", path: /\/issues\/\d+\/comments$/ },
  { publisher: "check-run", step: "list", method: "GET", path: /\/commits\/\w+\/check-runs$/ },
  { publisher: "check-run", step: "write", method: "POST", path: /\/check-runs$/ },
  { publisher: "commit-comment", step: "list", method: "GET", path: /\/commits\/\w+\/comments$/ },
  {
    publisher: "commit-comment",
    step: "write",
    method: "POST",
    path: /\/commits\/\w+\/comments$/,
    // Comments on commits can be switched off, which GitHub tells in the same way.
    otherwise: refusedAs("commit-comment-refused"),
  },
  { publisher: "suggestions", step: "list", method: "GET", path: /\/reviews$/ },
  {
    publisher: "suggestions",
    step: "begin",
    method: "POST",
    path: /\/reviews$/,
    // They are tried in the text of a review.
    otherwise: { "422": { tries: 2 } },
  },
  {
    publisher: "suggestions",
    step: "send off",
    method: "POST",
    path: /\/events$/,
    // Another run has taken the draft away, and suggests the same.
    otherwise: { "404": { problem: null }, "422": { problem: null } },
  },
  { publisher: "threads", step: "list", method: "POST", path: /^\/graphql$/ },
  {
    publisher: "note",
    step: "write",
    method: "PUT",
    path: /\/contents\//,
    // Another commit may be the reason, so that it is tried again; a rule of the repository is a lasting one.
    // What the connection loses can be sent again: the file that it goes over has been named.
    otherwise: {
      "409": { problem: "branch-protected", tries: 3 },
      "422": { tries: 3 },
      "500": { tries: 3 },
      "502": { tries: 3 },
      "503": { tries: 3 },
      "a connection that breaks before": { tries: 3 },
      "a connection that breaks after": { tries: 3 },
      "an answer that takes too long": { tries: 2 },
    },
  },
  {
    publisher: "proposal",
    step: "find the branch",
    method: "GET",
    path: /\/git\/ref\/.*note-review/,
    otherwise: { "404": { problem: null } },
  },
  { publisher: "proposal", step: "commit", method: "POST", path: /\/git\/trees$/ },
  {
    publisher: "proposal",
    step: "propose",
    method: "POST",
    path: /\/pulls$/,
    otherwise: refusedAs("proposal-refused"),
  },
];

/** A pull request with a note, and the publishers of its report. */
export async function openScene(github: GitHubServer, { hasSettledThread = false } = {}) {
  const text = "正文\n";
  const main = await github.seed.createRepository({ "README.md": "# Notes" });
  const files = { "note.md": text };
  await github.seed.createBranch("topic", main);
  const headSha = await github.seed.commit({ branch: "topic", parent: main, files });
  const { number } = await github.seed.openPullRequest("topic");
  // Our own account has begun it, so that the thread is ours.
  const thread = { path: "note.md", body: settled, commit: headSha };
  if (hasSettledThread) github.seed.addThread(number, thread);
  const target = { owner: github.owner, repository: "notes", headSha, pullRequest: number };
  return (client: GitHubClient) => publishersOf({ ...target, client }, text);
}

const settled = `<!-- note-review suggestion v1 ${"1".repeat(16)} -->\n改`;

type Target = {
  readonly owner: string;
  readonly repository: string;
  readonly headSha: string;
  readonly pullRequest: number;
  readonly client: GitHubClient;
};

const render = () => inert("评价");
const words = { commit: "Write", commits: ["Write"], title: "Reviews", body: "Of the notes" };

function publishersOf(target: Target, text: string): Readonly<Record<string, PublishReport>> {
  const bytes = new TextEncoder().encode(text);
  const written = {
    ...target,
    branch: "topic",
    files: [{ path: "note.md", blobSha: blobName(bytes, 40) }],
    notes: [{ path: "note.md", bytes: new TextEncoder().encode(`${text}\n评价\n`) }],
    renderWords: () => words,
  };
  const suggestion = { id: "0".repeat(16), path: "note.md", startLine: 1, endLine: 1 };
  return {
    comment: stickyComment({ ...target, render }),
    "commit-comment": commitComment({ ...target, render }),
    "check-run": checkRun({ ...target, render: () => ({ title: "题", summary: render() }) }),
    suggestions: suggestionReview({
      ...target,
      files: [{ path: "note.md", patch: "@@ -0,0 +1 @@\n+正文" }],
      suggestions: [{ ...suggestion, body: inert("改"), passage: inert("改") }],
      renderReview: render,
    }),
    threads: settledThreads({ ...target, open: [] }),
    note: noteWriter(written),
    proposal: noteWriter({ ...written, branch: "main", pullRequest: null }),
  };
}
