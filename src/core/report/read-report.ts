import type { Note } from "#core/note/note.ts";
import type { Problem } from "#core/problem.ts";
import type { FailOn } from "#core/severity.ts";
import { assembleReport } from "./assemble.ts";
import { holdAgainstNote } from "./hold-against-note.ts";
import type { Report, ReviewedNote, Usage } from "./report.ts";
import { type ForeignNote, foreignReportSchema } from "./report-schema.ts";

/** What a report that another workflow wrote is held against. */
export type ReportGround = {
  /** What messages call the file. */
  readonly path: string;
  /** The notes of the change, as they are. */
  readonly notes: readonly Note[];
  readonly failOn: FailOn;
  readonly version: string;
};

/** A report that may be published, or what is wrong with what was to be one. */
export type ReportReading =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly problem: Problem };

/** In UTF-16 units, and for who reads the file in bytes. */
export const longestReport = 8_000_000;

/**
 * Reads a report that another workflow wrote, which may be anything at all.
 *
 * Only what nobody here can know is taken from it, and that within bounds: which rule found what, and the built-in
 * reviewer's remarks. Every quote has to stand in the note, every place has to lie in it. Verdict, totals, titles,
 * excerpts and addresses are made anew, and no edit is taken over.
 */
export function readReport(text: string, ground: ReportGround): ReportReading {
  const { path, failOn, version } = ground;
  if (text.length > longestReport) {
    return { ok: false, problem: { code: "report-too-large", path, maximum: longestReport } };
  }
  const parsed = foreignReportSchema.safeParse(parseJson(text));
  if (!parsed.success) return refuse(path, parsed.error.issues[0]?.path ?? []);
  const pairs = pairNotes(parsed.data.notes, ground.notes);
  if (pairs === null) return { ok: false, problem: { code: "report-outdated", path } };
  const notes: ReviewedNote[] = [];
  for (const [index, { foreign, note }] of pairs.entries()) {
    const held = holdAgainstNote(foreign, note);
    if (!held.ok) return refuse(path, ["notes", index, ...held.field]);
    notes.push(held.note);
  }
  return { ok: true, report: assembleReport(notes, { failOn, usage: noUsage, version }) };
}

type Pair = { readonly foreign: ForeignNote; readonly note: Note };

/** Each note of the report with the one it is about; `null` unless these are the notes of the change, each once. */
function pairNotes(
  foreign: readonly ForeignNote[],
  notes: readonly Note[],
): readonly Pair[] | null {
  const byPath = new Map(notes.map((note) => [note.path, note]));
  const names = new Set(foreign.map(({ path }) => path));
  if (names.size !== foreign.length || names.size !== byPath.size) return null;
  const pairs = foreign.flatMap((each) => {
    const note = byPath.get(each.path);
    return note === undefined ? [] : [{ foreign: each, note }];
  });
  return pairs.length === foreign.length ? pairs : null;
}

const noUsage: Usage = {
  model: null,
  requests: 0,
  inputTokens: 0,
  cachedInputTokens: 0,
  outputTokens: 0,
  estimated: false,
  costUsd: null,
  durationMs: 0,
  modelShutdown: null,
  promptCut: null,
};

/** `undefined`, which no schema takes, for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Names a field by keys of our own and by numbers; nothing that stands in the file is repeated. */
function refuse(path: string, field: readonly PropertyKey[]): ReportReading {
  return {
    ok: false,
    problem: { code: "report-invalid", path, field: field.map(String).join(".") },
  };
}
