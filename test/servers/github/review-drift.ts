import { diffArrays } from "diff";
import { findLine, readPatch } from "./hunks.ts";
import type { DiffFile, Place } from "./patches.ts";
import type { ReviewComment } from "./review-store.ts";

/** Where a comment stands after later commits; `null` where its line has changed or left the diff: it is outdated. */
export type CurrentLine = {
  readonly line: number;
  readonly startLine: number | null;
  readonly position: number;
};

/** Follows a comment to the newest head of its pull request. */
export async function followComment(
  place: Place,
  comment: ReviewComment,
  now: { readonly head: string; readonly files: readonly DiffFile[] },
): Promise<CurrentLine | null> {
  const { path, side, line, startLine, position, commit } = comment;
  if (line === null) return null;
  if (commit === now.head) return { line, startLine, position: position ?? 0 };
  const file = now.files.find(({ filename }) => filename === path);
  const patch = file?.["patch"];
  if (typeof patch !== "string") return null;
  // What was before a pull request stays as it was.
  const follow =
    side === "LEFT" ? (old: number) => old : await mapLines(place, path, [commit, now.head]);
  const moved = follow(line);
  const found = moved === null ? undefined : findLine(readPatch(patch), side, moved);
  if (moved === null || found === undefined) return null;
  const movedStart = startLine === null ? null : follow(startLine);
  return { line: moved, startLine: movedStart, position: found.position };
}

async function mapLines(
  place: Place,
  path: string,
  [before, after]: readonly [string, string],
): Promise<(line: number) => number | null> {
  const numbers = new Map<number, number>();
  let old = 1;
  let current = 1;
  const changes = diffArrays(
    await readLines(place, path, before),
    await readLines(place, path, after),
  );
  for (const { added, removed, count } of changes) {
    if (!added && !removed) {
      for (let index = 0; index < count; index += 1) numbers.set(old + index, current + index);
    }
    if (!added) old += count;
    if (!removed) current += count;
  }
  return (line) => numbers.get(line) ?? null;
}

async function readLines(
  { octokit, owner, repo }: Place,
  path: string,
  ref: string,
): Promise<string[]> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/contents/{path}", {
    owner,
    repo,
    path,
    ref,
  });
  if (Array.isArray(data) || !("content" in data)) return [];
  return Buffer.from(data.content, "base64").toString().split("\n");
}
