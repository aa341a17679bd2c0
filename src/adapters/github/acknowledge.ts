import { UserError } from "#errors.ts";
import type { GitHubClient } from "./client.ts";
import type { ReviewEvent } from "./event-kinds.ts";

/** In milliseconds: the work must not wait for a courtesy. */
const patience = 5_000;

/** Shows whoever asked for a review in a comment that it has been seen; that this may fail, nobody has to know. */
export async function acknowledge(
  { octokit }: GitHubClient,
  event: ReviewEvent,
  signal: AbortSignal,
): Promise<void> {
  if (event.kind !== "command") return;
  const { owner, repository, commentId } = event;
  const isOver = AbortSignal.timeout(patience);
  try {
    await octokit.request("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", {
      owner,
      repo: repository,
      comment_id: commentId,
      content: "eyes",
      request: { signal: AbortSignal.any([signal, isOver]) },
    });
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof UserError) && !isOver.aborted) throw error;
  }
}
