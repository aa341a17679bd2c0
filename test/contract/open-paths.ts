import { openChange } from "#adapters/github/change.ts";
import { createClient } from "#adapters/github/client.ts";
import { parseEvent } from "#adapters/github/event.ts";
import type { Files, GitHubServer } from "#test/servers/github.ts";

/** Opens the change of an event as the workflow would, and lists its paths. */
export async function openPaths(github: GitHubServer, name: string, payload: unknown) {
  const event = parseEvent(name, payload);
  if (event.kind === "skipped") throw new Error(`Skipped: ${event.reason}`);
  const client = createClient({ token: github.token, apiUrl: github.url });
  const change = await openChange(client, event, AbortSignal.timeout(120_000));
  return { ...change, paths: change.files.map(({ path }) => path) };
}

/** All with the same words: the emulator is slow to store thousands of different blobs. */
export function numberedNotes(count: number): Files {
  const names = Array.from({ length: count }, (_, index) => String(index).padStart(4, "0"));
  return Object.fromEntries(names.map((name) => [`notes/${name}.md`, "又一篇笔记\n"]));
}
