import { expect, test } from "vitest";
import { createClient } from "#adapters/github/client.ts";
import { onlyInstance } from "#adapters/github/instance.ts";
import type { PublishName } from "#core/config/publish.ts";
import { collectNoteEdits } from "#action/note-edits.ts";
import { publishReport } from "#publish-report.ts";
import { choosePublishers } from "#action/publishers.ts";
import { type GitHubServer, startGitHub } from "#test/servers/github.ts";
import { finding, lineSpan, report, review, reviewedNote } from "#test/render/make.ts";

const signal = AbortSignal.timeout(120_000);

async function publish(
  github: GitHubServer,
  target: { readonly pullRequest: number | null; readonly headSha: string },
  options: { readonly notes: number; readonly publish: readonly PublishName[] },
) {
  const client = createClient({ token: github.token, apiUrl: github.url });
  const files = {
    baseSha: null,
    headBefore: null,
    isFork: false,
    branch: null,
    files: [],
    isTruncated: false,
  };
  const { places } = choosePublishers({
    client,
    change: { owner: github.owner, repository: "notes", ...target, ...files },
    environment: { GITHUB_RUN_ID: "1" },
    publish: options.publish,
    instance: onlyInstance,
    language: "auto",
    edits: collectNoteEdits([], () => null),
    recall: null,
    isDryRun: false,
  });
  const notes = Array.from({ length: options.notes }, (_, index) =>
    reviewedNote({
      path: `课程/第 ${index} 周.md`,
      findings: [finding({ message: "这一节还没有写，请补上", span: lineSpan(index + 1) })],
      review: review({ overall: "总体不错，".repeat(20) }),
    }),
  );
  return publishReport(report({ notes }), places, signal);
}

test.each([
  { notes: 3, requests: { comment: 2, check: 2, "commit-comment": 2 } },
  { notes: 1500, requests: { comment: 2, check: 21, "commit-comment": 2 } },
])(
  "a report of $notes notes is taken everywhere, in few requests",
  async ({ notes, requests }) => {
    await using github = await startGitHub();
    const main = await github.seed.createRepository({ "README.md": "# Notes" });
    const headSha = await github.seed.commit({
      branch: "topic",
      parent: main,
      files: { "a.md": "文" },
    });
    const { number } = await github.seed.openPullRequest("topic");

    for (const name of ["comment", "check", "commit-comment"] as const) {
      const pullRequest = name === "comment" ? number : null;
      const before = github.journal.length;
      const delivery = await publish(github, { pullRequest, headSha }, { notes, publish: [name] });

      expect(delivery.undelivered).toEqual([]);
      expect(delivery.publications[0]).toMatchObject({ action: "created" });
      const asked = github.journal.slice(before).filter(({ status }) => status < 300);
      // A comment is looked for once more after it was written.
      expect(asked).toHaveLength(requests[name] + (name === "check" ? 0 : 1));
    }

    const [comment] = await github.seed.listComments(number);
    expect(comment?.body?.length).toBeLessThanOrEqual(65_536);
    const [check] = await github.seed.listCheckRuns(headSha);
    expect(Buffer.byteLength(check?.summary ?? "")).toBeLessThanOrEqual(65_535);
  },
  60_000,
);

test("writes are a second apart, which is fewer than the 80 a minute that GitHub takes", async () => {
  await using github = await startGitHub();
  await github.seed.createRepository({ "README.md": "# Notes" });
  const { octokit } = createClient({ token: github.token, apiUrl: github.url });
  const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
  const target = { owner: github.owner, repo: "notes", comment_id: 1, body: "文" };

  const write = () => octokit.request(route, target).catch(() => null);
  await Promise.all([write(), write(), write()]);

  // An answer may take its time; when a request comes in is what GitHub counts.
  const [first = 0, second = 0, third = 0] = github.journal.map(({ at }) => at);
  expect(second - first).toBeGreaterThan(900);
  expect(third - second).toBeGreaterThan(900);
});
