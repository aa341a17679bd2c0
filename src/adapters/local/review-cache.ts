import { randomUUID } from "node:crypto";
import { mkdir, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { digestOf } from "#core/digest.ts";
import { readEntry, writeEntry } from "#core/memory/entry.ts";
import {
  type RememberedReview,
  type RememberedReviews,
  rememberReview,
} from "#core/memory/remembered.ts";
import type { ReviewedNote } from "#core/report/report.ts";
import type { RecallReviews } from "#ports.ts";
import { codeOf } from "./file-error.ts";

/**
 * What is remembered on this machine of what models said of notes.
 *
 * What goes wrong with it is not said: a review that is missing is made again, and that is all.
 */
export type ReviewCache = {
  readonly recall: RecallReviews;
  /** Writes a note's review down. */
  readonly keep: (note: ReviewedNote) => void;
  /** Waits until all is written, and drops the oldest of what is too much. */
  readonly close: () => Promise<void>;
};

/** Opens what is remembered of the notes below a folder: a file for each note, that only the user may read. */
export function openReviewCache(root: string, cacheFolder: string): ReviewCache {
  const findFolder = async (): Promise<string> =>
    join(cacheFolder, digestOf(await realpath(root), 16));
  const writing: Promise<unknown>[] = [];
  return {
    recall: (paths) => readAll(findFolder, paths),
    keep: ({ path, review }) => {
      const remembered = review.reviewer === "model" ? rememberReview(review) : null;
      if (remembered === null) return;
      const text = writeEntry(path, remembered);
      writing.push(orNull(async () => write(await findFolder(), path, text)));
    },
    close: async () => {
      await Promise.all(writing);
      if (writing.length > 0) await orNull(async () => dropOldest(await findFolder()));
    },
  };
}

async function readAll(
  findFolder: () => Promise<string>,
  paths: readonly string[],
): Promise<RememberedReviews> {
  const folder = await orNull(findFolder);
  if (folder === null) return new Map();
  const found = new Map<string, RememberedReview>();
  for (const path of paths) {
    const review = await orNull(() => read(fileOf(folder, path), path));
    if (review !== null) found.set(path, review);
  }
  return found;
}

/** Of one note; longer reviews are bounded to far less. */
const maximumBytes = 100_000;
/** Of one folder. */
const maximumEntries = 500;

function fileOf(folder: string, path: string): string {
  return join(folder, `${digestOf(path, 32)}.json`);
}

async function read(file: string, path: string): Promise<RememberedReview | null> {
  if ((await stat(file)).size > maximumBytes) return null;
  return readEntry(await readFile(file, "utf8"), path);
}

/** Writes a file at one stroke, so that nobody ever reads half of it. */
async function write(folder: string, path: string, text: string): Promise<void> {
  if (Buffer.byteLength(text) > maximumBytes) return;
  const file = fileOf(folder, path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text, { flag: "wx", mode: 0o600 });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function dropOldest(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (names.length <= maximumEntries) return;
  const files = names.map((name) => join(folder, name));
  const aged = await Promise.all(
    files.map(async (file) => ({ file, writtenAt: (await stat(file)).mtimeMs })),
  );
  const oldest = aged.toSorted((a, b) => a.writtenAt - b.writtenAt).slice(0, -maximumEntries);
  for (const { file } of oldest) await rm(file, { force: true });
}

/** What a file gives, or `null` where the system will not have it. */
async function orNull<Value>(ask: () => Promise<Value>): Promise<Value | null> {
  try {
    return await ask();
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return null;
  }
}
