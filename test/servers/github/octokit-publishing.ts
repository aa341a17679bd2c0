import type { NamedRequests } from "./octokit-requests.ts";

/** Requests to say something, and for what has been said. */
export const publishingRequests: NamedRequests = [
  [
    "a commit comment",
    ({ octokit, notes, sha }) =>
      octokit.request("POST /repos/{owner}/{repo}/commits/{commit_sha}/comments", {
        ...notes,
        commit_sha: sha,
        body: "文",
        path: "a.md",
        position: 1,
      }),
  ],
  [
    "a check run",
    ({ octokit, notes, sha }) =>
      octokit.request("POST /repos/{owner}/{repo}/check-runs", {
        ...notes,
        name: "note-review",
        head_sha: sha,
        status: "completed",
        conclusion: "neutral",
        external_id: "1",
        details_url: "https://github.com/notes-org/notes/actions/runs/1",
        output: { title: "t", summary: "s", text: "x", annotations: [] },
        actions: [{ label: "Review again", description: "Review again", identifier: "again" }],
      }),
  ],
  [
    "check suites",
    ({ octokit, notes, sha }) =>
      octokit.request("GET /repos/{owner}/{repo}/commits/{ref}/check-suites", {
        ...notes,
        ref: sha,
      }),
  ],
  [
    "a review",
    ({ octokit, notes, sha }) =>
      octokit.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
        ...notes,
        pull_number: 1,
        commit_id: sha,
        event: "COMMENT",
        body: "文",
        comments: [{ path: "a.md", side: "RIGHT", line: 1, body: "```suggestion\n改\n```" }],
      }),
  ],
  [
    "a single review comment",
    ({ octokit, notes, sha }) =>
      octokit.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
        ...notes,
        pull_number: 1,
        commit_id: sha,
        path: "a.md",
        side: "RIGHT",
        line: 1,
        body: "文",
      }),
  ],
  [
    "a new pull request",
    ({ octokit, notes }) =>
      octokit.request("POST /repos/{owner}/{repo}/pulls", {
        ...notes,
        title: "Write",
        head: "topic/二",
        base: "main",
        body: "文",
        maintainer_can_modify: true,
      }),
  ],
  [
    "an edited pull request",
    ({ octokit, notes }) =>
      octokit.request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
        ...notes,
        pull_number: 1,
        body: "文",
      }),
  ],
  [
    "a reaction",
    ({ octokit, notes, comment }) =>
      octokit.request("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", {
        ...notes,
        comment_id: comment,
        content: "eyes",
      }),
  ],
  [
    "labels",
    ({ octokit, notes }) =>
      octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
        ...notes,
        issue_number: 1,
        labels: ["note-review"],
      }),
  ],
  [
    "what somebody may do",
    ({ octokit, notes }) =>
      octokit.request("GET /repos/{owner}/{repo}/collaborators/{username}/permission", {
        ...notes,
        username: "learner",
      }),
  ],
  [
    "a workflow run",
    ({ octokit, notes, run }) =>
      octokit.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
        ...notes,
        run_id: run,
      }),
  ],
  [
    "an artifact",
    ({ octokit, notes, artifact }) =>
      octokit.request(
        "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
        {
          ...notes,
          artifact_id: artifact,
          archive_format: "zip",
        },
      ),
  ],
];
