import type { LinkedFile } from "#core/check/linked-files.ts";
import { decode } from "#core/note/decode.ts";
import type { LinkedPath } from "#core/note/linked-paths.ts";
import { isOutside } from "#core/note/links-target.ts";
import { isText } from "#core/note/text-path.ts";
import { UserError } from "#errors.ts";
import type { FindLinkedFiles } from "#ports.ts";
import { findStatus } from "./explain.ts";
import { maximumLinkedText, maximumLinkedTexts } from "./limits.ts";
import type { Snapshot } from "./snapshot.ts";
import type { StoredFile } from "./stored-texts.ts";
import { type Tree, type TreeEntry, isRegularFile } from "./tree.ts";

/**
 * Finds linked files in the commit that the notes are from.
 *
 * However many notes ask, its tree is read once, and of the texts that places are looked for in only the first few that
 * are not here already.
 */
export function githubLinkedFiles(snapshot: Snapshot): FindLinkedFiles {
  let tree: Promise<FindEntry> | null = null;
  const texts = new Map<string, Promise<string | null>>();
  const readTogether = collectReads(snapshot);
  let requested = 0;
  const readOnce = (entry: TreeEntry, signal: AbortSignal): Promise<string | null> => {
    const before = texts.get(entry.sha);
    if (before) return before;
    if (!snapshot.isFetched(entry.sha)) {
      if (requested >= maximumLinkedTexts) return Promise.resolve(null);
      requested += 1;
    }
    const text = readTogether(entry, signal);
    texts.set(entry.sha, text);
    return text;
  };

  return async (paths, signal) => {
    if (paths.length === 0) return new Map();
    tree ??= snapshot.readTree(signal).then(indexTree, knowNothing);
    const find = await tree;
    const found = await Promise.all(
      paths.map(async (asked) => {
        const entry = find(asked.path);
        if (!entry) return entry;
        const text = mayRead(asked, entry) ? await readOnce(entry, signal) : null;
        return { path: pathAs(asked, entry), text };
      }),
    );
    return new Map(paths.flatMap(({ path }, index) => known(path, found[index])));
  };
}

/** Reads texts that are asked for at the same time, by one note or several, with one request. */
function collectReads({ prefetch, readFile }: Snapshot) {
  let waiting: StoredFile[] = [];
  let fetching: Promise<void> | null = null;
  const fetchWaiting = async (signal: AbortSignal): Promise<void> => {
    // Everybody who asks in this turn of the event loop has asked by the next.
    await new Promise((resolve) => setImmediate(resolve));
    const files = waiting;
    waiting = [];
    fetching = null;
    await prefetch(files, signal);
  };
  return async ({ sha, size }: TreeEntry, signal: AbortSignal): Promise<string | null> => {
    waiting.push({ sha, size: size ?? null });
    fetching ??= fetchWaiting(signal);
    await fetching;
    return readText(() => readFile(sha, signal));
  };
}

function known(
  path: string,
  file: LinkedFile | null | undefined,
): readonly (readonly [string, LinkedFile | null])[] {
  return file === undefined ? [] : [[path, file]];
}

/** No link is worth a run that fails: where GitHub gives no tree, nothing can be told of any path. */
function knowNothing(error: unknown): FindEntry {
  if (!(error instanceof UserError)) throw error;
  return () => undefined;
}

/** An entry, `null` where there is none, and `undefined` where that cannot be told. */
type FindEntry = (path: string) => TreeEntry | null | undefined;

function indexTree({ entries, isTruncated }: Tree): FindEntry {
  const exact = new Map(entries.map((entry) => [entry.path.normalize("NFC"), entry]));
  const folded = new Map(entries.map((entry) => [fold(entry.path), entry]));
  const passages = entries.filter(({ mode }) => leadsElsewhere.has(mode)).map(({ path }) => path);
  return (asked) => {
    const path = asked.replace(/^\//, "");
    if (isOutside(path)) return null;
    const entry = exact.get(path) ?? folded.get(fold(path));
    if (entry) return entry;
    const isUnseen = isTruncated || passages.some((passage) => path.startsWith(`${passage}/`));
    return isUnseen ? undefined : null;
  };
}

/** Symbolic links and submodules: what is behind them is in no tree. */
const leadsElsewhere: ReadonlySet<string> = new Set(["120000", "160000"]);

function fold(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

/** The path in the form that it was asked for. */
function pathAs(asked: Pick<LinkedPath, "path">, entry: TreeEntry): string {
  return asked.path.startsWith("/") ? `/${entry.path}` : entry.path;
}

function mayRead({ isRead }: LinkedPath, entry: TreeEntry): boolean {
  const isShort = (entry.size ?? 0) <= maximumLinkedText;
  return isRead && isShort && isRegularFile(entry) && isText(entry.path);
}

/** A text that cannot be had leaves only the places in it unknown. */
async function readText(read: () => Promise<Uint8Array>): Promise<string | null> {
  try {
    const decoded = decode(await read());
    return decoded.ok ? decoded.text : null;
  } catch (error) {
    if (findStatus(error) === null) throw error;
    return null;
  }
}
