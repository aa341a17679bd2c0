import type { CheckCommand } from "#adapters/local/command.ts";
import { type Output, refuseOutput } from "#adapters/local/refuse-output.ts";
import type { NoteFile } from "#core/note/note-file.ts";
import type { Session } from "./session.ts";

/** Refuses, before anything is done, to write over a note, a template or the config file. */
export async function refuseOutputs(
  outputs: readonly Output[],
  files: readonly NoteFile[],
  session: Session,
): Promise<void> {
  const notes = files.map(({ path }) => path);
  for (const output of outputs) await refuseOutput(output, { ...session, notes });
}

/** The files that a command line asks to be written, but for notes. */
export function listOutputs(command: {
  readonly output: string | null;
  readonly baseline?: CheckCommand["baseline"];
}): readonly Output[] {
  const { output, baseline } = command;
  return [
    ...(output === null ? [] : [{ path: output, option: "--output" } as const]),
    ...(baseline?.isUpdated ? [{ path: baseline.path, option: "--baseline" } as const] : []),
  ];
}
