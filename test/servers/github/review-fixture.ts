import { type GitHubOptions, type GitHubServer, startGitHub } from "#test/servers/github.ts";

/** Where the reviews of the one pull request are. */
export const reviews = "notes/pulls/1/reviews";

/** Where the comments of all its reviews are. */
export const comments = "notes/pulls/1/comments";

/** The lines of the note before the pull request. */
export const lines: readonly string[] = Array.from(
  { length: 40 },
  (_, index) => `Line ${index + 1}`,
);

/** Starts a GitHub with a pull request that changes line 10 and line 30 of one note and adds another. */
export async function startReviewed(options?: GitHubOptions): Promise<GitHubServer> {
  const github = await startGitHub(options);
  const main = await github.seed.createRepository({
    "a.md": `${lines.join("\n")}\n`,
    "other.md": "别\n",
  });
  await github.seed.createBranch("topic", main);
  const edited = lines.with(9, "十").with(29, "三十").join("\n");
  const files = { "a.md": `${edited}\n`, "new.md": "一\n二\n三\n" };
  await github.seed.commit({ branch: "topic", files });
  await github.seed.openPullRequest("topic");
  return github;
}

/** A comment of a review, on a line of that note. */
export function remark(place: object): object {
  return { path: "a.md", body: "建议", ...place };
}

/** A review with comments. */
export function reviewOf(...drafts: readonly object[]): object {
  return { event: "COMMENT", comments: drafts };
}
