import { acknowledge } from "#adapters/github/acknowledge.ts";
import { githubTrustedFiles } from "#adapters/github/base-file.ts";
import { type Change, openChange } from "#adapters/github/change.ts";
import { githubChangedNotes } from "#adapters/github/changed-notes.ts";
import type { GitHubClient } from "#adapters/github/client.ts";
import type { ReviewEvent } from "#adapters/github/event-kinds.ts";
import { githubLinkedFiles } from "#adapters/github/linked-files.ts";
import { openSnapshot } from "#adapters/github/snapshot.ts";
import { compileSchema } from "#adapters/json-schema/compile.ts";
import type { Skip } from "#core/skip-reason.ts";
import type { RuleFiles } from "#load-templates.ts";
import type { FindLinkedFiles, ListChangedNotes } from "#ports.ts";

/** What an event is about, and ways to read of it. */
export type ChangeSource = {
  readonly kind: "source";
  readonly change: Change;
  /** The config file and the templates, from where the change began. */
  readonly ruleFiles: RuleFiles;
  readonly listNotes: (isNote: (path: string) => boolean) => ListChangedNotes;
  readonly findLinkedFiles: FindLinkedFiles;
};

/** Where an event is looked into, and whether that may leave a trace. */
export type EventPlace = { readonly client: GitHubClient; readonly isDryRun: boolean };

/** Looks into an event on GitHub, or finds that there is nothing to review after all. */
export async function openSource(
  { client, isDryRun }: EventPlace,
  event: ReviewEvent,
  signal: AbortSignal,
): Promise<ChangeSource | Skip> {
  if (!isDryRun) await acknowledge(client, event, signal);
  const change = await openChange(client, event, signal);
  if ("reason" in change) return change;
  const snapshot = openSnapshot(client, change);
  return {
    kind: "source",
    change,
    ruleFiles: { ...githubTrustedFiles({ client, change }), compileSchema },
    listNotes: (isNote) => githubChangedNotes({ snapshot, change, isNote }),
    findLinkedFiles: githubLinkedFiles(snapshot),
  };
}
