import { neutraliseLog } from "./log.ts";

/** Says that note-review itself is at fault, with what its makers need to know. */
export function renderBug(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `note-review: This is a bug in note-review, not in your notes. Please report it with the lines below at https://github.com/note-review/note-review/issues\n${neutraliseLog(trace)}`;
}
