import { listNamedSources } from "#core/note/named-sources.ts";
import type { Note } from "#core/note/note.ts";
import type { ReviewedSource } from "#core/report/report.ts";
import { type NoteSources, noSources } from "#core/review/note-sources.ts";
import { type ReadSource, readSourceText } from "./source-text.ts";
import type { FindLinkedFiles } from "#ports.ts";

/** Reads the texts that a note names as its source, from the same place as the note: both are by the same people. */
export async function readSources(
  note: Note,
  findLinkedFiles: FindLinkedFiles,
  signal: AbortSignal,
): Promise<NoteSources> {
  const targets = listNamedSources(note).flatMap(({ target }) =>
    target.kind === "text" ? [target] : [],
  );
  if (targets.length === 0) return noSources;
  const paths = targets.flatMap(({ candidates }) => candidates);
  const files = await findLinkedFiles(
    [...new Set(paths)].map((path) => ({ path, isRead: true })),
    signal,
  );
  const found = targets.flatMap(({ candidates }) => {
    const file = candidates.map((path) => files.get(path)).find((each) => each);
    return file ? [{ path: file.path.replace(/^\//, ""), text: file.text }] : [];
  });
  const share = Math.floor(maximumTokens / Math.max(1, found.length));
  const read = found.map(({ path, text }) => ({
    path,
    source: text === null ? null : readSourceText({ path, text }, share),
  }));
  return {
    texts: read.flatMap(({ source }) => (source && source.text.trim() !== "" ? [source] : [])),
    reviewed: read.map(({ path, source }) => ({ path, read: sayHowMuch(source) })),
  };
}

/** Of all sources of a note together, as estimated: what a note of an hour's lecture takes itself. */
const maximumTokens = 4500;

function sayHowMuch(source: ReadSource | null): ReviewedSource["read"] {
  if (source === null || source.text.trim() === "") return "nothing";
  return source.isWhole ? "whole" : "start";
}
