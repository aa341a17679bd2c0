import type { Octokit } from "@octokit/core";
import { asObject } from "./wire.ts";

/** A repository of the emulator. */
export type Place = { readonly octokit: Octokit; readonly owner: string; readonly repo: string };

/** A file of a comparison as GitHub shows it. */
export type DiffFile = Readonly<Record<string, unknown>>;

const maxPatchBytes = 500_000;
const hunkHeader = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@$/gm;

/** Writes the patches of a comparison as Git does, which the emulator does not quite. */
export async function correctPatches(
  place: Place,
  base: string,
  files: readonly unknown[],
): Promise<readonly DiffFile[]> {
  return Promise.all(files.map((file) => correctPatch(place, base, asObject(file))));
}

async function correctPatch(place: Place, base: string, file: DiffFile): Promise<DiffFile> {
  const { patch, ...rest } = file;
  // GitHub leaves the patch out where it is too long, as it does for what is no text.
  if (typeof patch !== "string" || Buffer.byteLength(patch) > maxPatchBytes) return rest;
  const before = /^@@ -[2-9]|^@@ -1\d/m.test(patch) ? await readLines(place, base, file) : [];
  const corrected = patch.replaceAll(hunkHeader, (_, ...numbers: readonly string[]) => {
    const [oldStart = "", oldCount, newStart = "", newCount] = numbers;
    const header = `@@ -${range(oldStart, oldCount)} +${range(newStart, newCount)} @@`;
    const heading = findHeading(before, Number(oldStart));
    return heading === null ? header : `${header} ${heading}`;
  });
  return { ...rest, patch: corrected };
}

/** Git does not count a single line. */
function range(start: string, count: string | undefined): string {
  return count === "1" || count === undefined ? start : `${start},${count}`;
}

/** Git repeats behind a hunk's header the last line before it that looks like the head of a function. */
function findHeading(lines: readonly string[], start: number): string | null {
  const line = lines.slice(0, Math.max(0, start - 1)).findLast((text) => /^[A-Za-z_$]/.test(text));
  return line?.trimEnd().slice(0, 80) ?? null;
}

async function readLines(place: Place, ref: string, file: DiffFile): Promise<readonly string[]> {
  const { octokit, owner, repo } = place;
  const path = String(file["previous_filename"] ?? file["filename"]);
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/contents/{path}", {
    owner,
    repo,
    path,
    ref,
  });
  if (Array.isArray(data) || !("content" in data)) return [];
  return Buffer.from(data.content, "base64").toString().split("\n");
}
