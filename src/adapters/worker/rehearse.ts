import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import { looksCostly } from "#core/note/looks-costly.ts";
import type { NoteFile } from "#core/note/note-file.ts";
import type { Rehearsal } from "#core/rehearse.ts";
import type { RehearseChecks } from "#ports.ts";

/**
 * Rehearses the checks of costly notes in a thread of its own, which can be stopped, where an endless loop cannot.
 *
 * `deadline` is for one note, in milliseconds of processor time: a busy machine must not change a verdict.
 */
export function rehearseInWorker(script: URL, deadline = usualDeadline): RehearseChecks {
  return async (files, basis) => {
    const endless = new Set<NoteFile>();
    let thread: Worker | null = null;
    for (const file of files.filter(({ bytes }) => looksCostly(bytes))) {
      thread ??= await openThread(script);
      if (await comesToAnEnd({ file, ...basis }, { thread, deadline })) continue;
      endless.add(file);
      await thread.terminate();
      thread = null;
    }
    await thread?.terminate();
    return endless;
  };
}

/** What comes near to a limit of the guard takes about half of it. */
const usualDeadline = 2000;

/** Starts a thread and waits until it is ready, so that loading counts for no note. */
async function openThread(script: URL): Promise<Worker> {
  const { Worker: Thread } = await import("node:worker_threads");
  const thread = new Thread(script, { resourceLimits });
  await once(thread, "message");
  return thread;
}

/** A smaller stack than the main thread's, so that nothing overflows there that has not done so here. */
const resourceLimits = { stackSizeMb: 1, maxOldGenerationSizeMb: 512 };

async function comesToAnEnd(
  rehearsal: Rehearsal,
  { thread, deadline }: { readonly thread: Worker; readonly deadline: number },
): Promise<boolean> {
  const stop = new AbortController();
  const start = process.cpuUsage();
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(start);
    if ((user + system) / 1000 > deadline) stop.abort();
  }, 20);
  try {
    const answer = once(thread, "message", { signal: stop.signal });
    thread.postMessage(rehearsal, []);
    const [hasEnded] = await answer;
    return hasEnded === true;
  } catch {
    // It was stopped, or the thread ran out of memory.
    return false;
  } finally {
    clearInterval(timer);
  }
}
