import type { CheckCommand } from "#adapters/local/command.ts";
import type { CheckNotes } from "./check-notes.ts";
import type { Session } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** What a check has to do with. */
export type CheckRun = {
  readonly command: CheckCommand;
  readonly session: Session;
  readonly terminal: Terminal;
  readonly check: CheckNotes;
};
