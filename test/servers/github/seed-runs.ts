import { organization } from "./accounts.ts";
import type { Backend } from "./backend.ts";
import type { WorkflowRun } from "./runs.ts";
import { zip } from "./zip.ts";

/** What a run leaves behind. */
export type ArtifactOptions = {
  readonly name: string;
  /** Files by path, or bytes that need not be an archive at all. */
  readonly content: Readonly<Record<string, string | Uint8Array>> | Buffer;
  readonly isExpired?: boolean;
};

/** Ways to make runs of workflows, what they leave behind, and to see reactions. */
export function seedRuns({ runs, reactions }: Backend) {
  return {
    /** Makes a finished run; without more it is of a pull request from this repository. */
    addWorkflowRun(
      run: Pick<WorkflowRun, "headSha"> & Partial<Omit<WorkflowRun, "id">>,
    ): WorkflowRun {
      const repository = run.repository ?? `${organization}/notes`;
      return runs.addRun({
        event: "pull_request",
        headBranch: "topic",
        headRepository: repository,
        conclusion: "success",
        name: "Note review",
        ...run,
        repository,
      });
    },
    /** Leaves an artifact behind a run; returns its id. */
    addArtifact(run: WorkflowRun, { name, content, isExpired = false }: ArtifactOptions): number {
      const archive = Buffer.isBuffer(content) ? content : zip(content);
      return runs.addArtifact({ run, name, archive, isExpired }).id;
    },
    /** Who has reacted to a comment, and how. */
    listReactions(comment: number, { repository = "notes" } = {}) {
      return reactions.of(`${organization}/${repository}/issues/comments/${comment}`);
    },
  };
}
