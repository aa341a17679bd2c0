import { readFileSync } from "node:fs";
import { compileSchema } from "#adapters/json-schema/compile.ts";
import type { Note } from "#core/note/note.ts";
import { readReport } from "#core/report/read-report.ts";
import type { Report } from "#core/report/report.ts";
import { reviewChanges } from "#pipeline.ts";
import { renderComment } from "#render/comment.ts";
import { loadSetup } from "#setup.ts";
import { note as parse } from "#test/core/make.ts";
import { harmIn } from "#test/render/harm.ts";
import { permalink } from "#test/render/make.ts";

/** A note as the action lists it. */
export type File = { readonly path: string; readonly bytes: Uint8Array };

const { signal } = new AbortController();
/** A text as a file holds it. */
export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Notes that show most of what a report can hold. */
export const examples: readonly File[] = [
  "transformer.md",
  "http-caching.en.md",
  "meeting.md",
  "meeting-unfinished.md",
].map((name) => ({ path: `notes/${name}`, bytes: readFileSync(`examples/notes/${name}`) }));

/** What the first workflow writes about these files. */
export async function writeReport(files: readonly File[]): Promise<Report> {
  const nothing = { read: () => Promise.resolve(null), list: () => Promise.resolve([]) };
  const choices = { settings: { template: "study-note" }, config: null };
  const setup = await loadSetup({ ...nothing, compileSchema }, choices, signal);
  const listChangedNotes = () => Promise.resolve({ files, isTruncated: false });
  const ports = { listChangedNotes, reviewer: { kind: "built-in" } } as const;
  return (await reviewChanges(ports, setup, { version: "1.2.3", signal })).report;
}

/** What the second one makes of it. */
export function read(text: string, files: readonly File[]) {
  const notes: readonly Note[] = files.map(({ path, bytes }) => parse(bytes, { path }));
  return readReport(text, { path: "report.json", notes, failOn: "error", version: "1.2.3" });
}

/** What the first workflow writes about the example notes. */
export const written = await writeReport(examples);

/** The real report, with one value changed. */
export function changed(path: string, value: unknown): string {
  const copy: unknown = JSON.parse(JSON.stringify(written));
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy);
  Reflect.set(Object(parent), last, value);
  return JSON.stringify(copy);
}

/** What of a comment about a report could act. */
export function harmOf(report: Report): readonly string[] {
  return harmIn(renderComment(report, { permalink, maxLength: Infinity, unit: "characters" }));
}
