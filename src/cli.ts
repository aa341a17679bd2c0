import { parseCommandLine } from "#adapters/local/arguments.ts";
import type { Command } from "#adapters/local/command.ts";
import { readLanguage } from "#adapters/local/environment.ts";
import { renderBug } from "#render/bug.ts";
import { type Terminal, openTerminal } from "./commands/terminal.ts";
import { UserError } from "./errors.ts";
import { unusable } from "./exit-status.ts";

/** Runs the command line and returns its exit status. */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  const terminal = openTerminal(readLanguage(words, process.env));
  try {
    return await run(parseCommandLine(words), terminal);
  } catch (error) {
    if (error instanceof UserError) terminal.explain(error);
    else terminal.write(`${renderBug(error)}\n`);
    return unusable;
  }
}

/** Each command is loaded late: none needs what the others do. */
async function run(command: Command, terminal: Terminal): Promise<number> {
  if (command.kind === "check") {
    return (await import("./commands/check.ts")).runCheck(command, terminal);
  }
  if (command.kind === "review") {
    return (await import("./commands/review.ts")).runReview(command, terminal);
  }
  if (command.kind === "new") {
    return (await import("./commands/new.ts")).runNew(command, terminal);
  }
  if (command.kind === "derive") {
    return (await import("./commands/derive.ts")).runDerive(command, terminal);
  }
  return (await import("./commands/help.ts")).runHelp(command, terminal);
}
