import type { CheckCommand } from "#adapters/local/command.ts";
import type { Progress } from "#adapters/local/progress.ts";
import { UserError } from "#errors.ts";
import { type Run, reviewChanges } from "#pipeline.ts";
import type { ChangedNotes } from "#ports.ts";
import { version } from "#version.ts";
import type { Session } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** Holds notes against their templates. */
export type CheckNotes = (changed: ChangedNotes) => Promise<Run>;

/** The pipeline without a reviewer; it shows its progress where it is given some. */
export function makeChecker(session: Session, progress: Progress | null): CheckNotes {
  const { setup, signal, findLinkedFiles, rehearseChecks } = session;
  return async (changed) => {
    const listChangedNotes = (): Promise<ChangedNotes> => Promise.resolve(changed);
    const reviewer = { kind: "off" } as const;
    const ports = { listChangedNotes, findLinkedFiles, rehearseChecks, reviewer };
    const options = { version, signal, ...(progress && { onProgress: progress.report }) };
    const run = await reviewChanges(ports, setup, options);
    progress?.clear();
    return run;
  };
}

/** Whether a command looks at every note there is. */
export function isWhole({ paths, selection }: Pick<CheckCommand, "paths" | "selection">): boolean {
  return paths.length === 0 && selection.kind === "all";
}

/** Says which templates no note has, where all notes were looked at. */
export function sayUnmatched({ unmatchedTemplates }: Run, { explain }: Terminal): void {
  for (const { path, files } of unmatchedTemplates) {
    explain(new UserError({ code: "template-unmatched", path, files }));
  }
}
