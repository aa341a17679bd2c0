import { visibleText } from "./visible.ts";

/**
 * Makes any text unable to be a workflow command, and keeps its lines.
 *
 * The runner compares by culture, which skips zero-width characters: so invisible ones are taken out, and a command
 * is broken by a space and not by a zero-width one.
 */
export function neutraliseLog(text: string): string {
  return visibleText(text).split("\n").map(neutraliseLine).join("\n");
}

/** Any text as one line for a terminal or a log. */
export function plainLine(text: string): string {
  return neutraliseLog(text)
    .replace(/[ \t\n]+/g, " ")
    .trim();
}

function neutraliseLine(line: string): string {
  const command = line.trimStart();
  const indentation = line.slice(0, line.length - command.length);
  const words = command.startsWith("::") ? `: :${command.slice(2)}` : command;
  return indentation + words.replaceAll("##[", "## [");
}
