import type { HelpCommand, VersionCommand } from "#adapters/local/command.ts";
import { writeReport } from "#adapters/local/output.ts";
import { unusable } from "#exit-status.ts";
import { renderHelp } from "#render/help.ts";
import { version } from "#version.ts";
import type { Terminal } from "./terminal.ts";

/** Shows the help or the version. A line without a command did nothing, and must not look as if it had passed. */
export async function runHelp(
  command: HelpCommand | VersionCommand,
  { language, write }: Terminal,
): Promise<number> {
  if (command.kind === "version") {
    await writeReport(`${version}\n`, null);
    return 0;
  }
  const help = renderHelp(language, command.topic);
  if (command.isAsked) await writeReport(help, null);
  else write(help);
  return command.isAsked ? 0 : unusable;
}
