import { readFileSync, readdirSync } from "node:fs";
import type { Note } from "#core/note/note.ts";
import { note } from "#test/core/make.ts";

const folder = new URL("../../../../shared/", import.meta.url);

/** Reads a file that stands beside the checkout. */
export function readShared(path: string): string {
  return readFileSync(new URL(encodeURI(path), folder), "utf8");
}

/** Reads a real note of the development set as the program parses it. */
export function readNote(path: string): Note {
  return note(readFileSync(new URL(encodeURI(`notes/dev/${path}`), folder)), { path });
}

/** The paths of the real notes, in order. */
export function listNotePaths(): readonly string[] {
  return readdirSync(new URL("notes/dev/", folder), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".md") && path.split("/").length > 1)
    .toSorted();
}

/** The note template of the design. */
export function readDesignTemplate(): string {
  const [, text = ""] = /```markdown\n(.*?)```/s.exec(readShared("design/template.md")) ?? [];
  return text;
}
