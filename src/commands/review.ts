import type { ReviewCommand } from "#adapters/local/command.ts";
import { readApiKey } from "#adapters/local/environment.ts";
import { chooseReviewer } from "#reviewer.ts";
import { reviewNotes } from "./review-notes.ts";
import { openSession } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** Checks and reviews notes, and writes the reviews into them where that is asked for. */
export async function runReview(command: ReviewCommand, terminal: Terminal): Promise<number> {
  const { signal } = new AbortController();
  const session = await openSession(command, signal);
  const run = { command, session, terminal };
  if (command.batch !== null) {
    const { collectBatch, submitBatch } = await import("./batch.ts");
    return command.batch === "submit" ? submitBatch(run) : collectBatch(run);
  }
  const { settings } = session.setup;
  return reviewNotes(await chooseReviewer(settings, readApiKey(settings, process.env)), run);
}
