import type { NamedRequests } from "./octokit-requests.ts";

/** Requests for what a repository holds, and to what it holds. */
export const repositoryRequests: NamedRequests = [
  ["the rate limit", ({ octokit }) => octokit.request("GET /rate_limit")],
  ["the repository", ({ octokit, notes }) => octokit.request("GET /repos/{owner}/{repo}", notes)],
  [
    "branches",
    ({ octokit, notes }) => octokit.request("GET /repos/{owner}/{repo}/branches", notes),
  ],
  [
    "a branch",
    ({ octokit, notes }) =>
      octokit.request("GET /repos/{owner}/{repo}/branches/{branch}", {
        ...notes,
        branch: "topic/一",
      }),
  ],
  [
    "a new reference",
    ({ octokit, notes, sha }) =>
      octokit.request("POST /repos/{owner}/{repo}/git/refs", {
        ...notes,
        ref: "refs/heads/new",
        sha,
      }),
  ],
  [
    "a reference",
    ({ octokit, notes }) =>
      octokit.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
        ...notes,
        ref: "heads/topic/一",
      }),
  ],
  [
    "a reference that moves",
    ({ octokit, notes, sha }) =>
      octokit.request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
        ...notes,
        ref: "heads/topic/一",
        sha,
        force: false,
      }),
  ],
  [
    "a blob",
    ({ octokit, notes, blob }) =>
      octokit.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
        ...notes,
        file_sha: blob,
      }),
  ],
  [
    "a new tree",
    ({ octokit, notes, tree }) =>
      octokit.request("POST /repos/{owner}/{repo}/git/trees", {
        ...notes,
        base_tree: tree,
        tree: [{ path: "b.md", mode: "100644", type: "blob", content: "新\n" }],
      }),
  ],
  [
    "a new commit",
    ({ octokit, notes, sha, tree }) =>
      octokit.request("POST /repos/{owner}/{repo}/git/commits", {
        ...notes,
        message: "Write",
        tree,
        parents: [sha],
      }),
  ],
  [
    "a file to write",
    ({ octokit, notes }) =>
      octokit.request("PUT /repos/{owner}/{repo}/contents/{path}", {
        ...notes,
        path: "笔记/新 #1.md",
        message: "Write [skip ci]",
        content: Buffer.from("新\n").toString("base64"),
        branch: "topic/一",
      }),
  ],
  [
    "a comparison",
    ({ octokit, notes }) =>
      octokit.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
        ...notes,
        basehead: "main...topic/一",
      }),
  ],
  [
    "pull requests of a commit",
    ({ octokit, notes, sha }) =>
      octokit.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
        ...notes,
        commit_sha: sha,
      }),
  ],
  [
    "statuses",
    ({ octokit, notes, sha }) =>
      octokit.request("GET /repos/{owner}/{repo}/commits/{ref}/statuses", { ...notes, ref: sha }),
  ],
];
