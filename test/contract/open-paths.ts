import { type Change, openChange } from "#adapters/github/change.ts";
import { createClient } from "#adapters/github/client.ts";
import { parseEvent } from "#adapters/github/event.ts";
import type { RunStart } from "#adapters/github/event-payload.ts";
import type { Skip } from "#core/skip-reason.ts";
import type { Files, GitHubServer } from "#test/servers/github.ts";

/** Opens the change of an event as the workflow would, and lists its paths. */
export async function openPaths(github: GitHubServer, ...event: EventWords) {
  const change = await openEvent(github, ...event);
  if ("reason" in change) throw new Error(`Skipped: ${change.reason}`);
  return { ...change, paths: change.files.map(({ path }) => path) };
}

type EventWords = readonly [name: string, payload: unknown, start?: RunStart];

/** Opens the change of an event as the workflow would, or tells why it is skipped. */
export async function openEvent(
  github: GitHubServer,
  ...[name, payload, start]: EventWords
): Promise<Change | Skip> {
  const event = parseEvent(name, payload, start);
  if (event.kind === "skipped") return event;
  const client = createClient({ token: github.token, apiUrl: github.url });
  return openChange(client, event, AbortSignal.timeout(120_000));
}

/** All with the same words: the emulator is slow to store thousands of different blobs. */
export function numberedNotes(count: number): Files {
  const names = Array.from({ length: count }, (_, index) => String(index).padStart(4, "0"));
  return Object.fromEntries(names.map((name) => [`notes/${name}.md`, "又一篇笔记\n"]));
}
