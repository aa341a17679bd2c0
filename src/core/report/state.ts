import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod/mini";
import { parseRemembered } from "#core/memory/parse-remembered.ts";
import type { RememberedReviews } from "#core/memory/remembered.ts";
import type { Report, Usage } from "./report.ts";

/** What a comment remembers of the run that wrote it, for the run that comes after it. */
export type CommentState = {
  /** `null` where the run had no number. */
  readonly run: Run | null;
  /** What was found, a note each; `null` where there was no room for it. */
  readonly notes: readonly NoteState[] | null;
  /** What the comment says has changed since the one before it. */
  readonly since: Since | null;
  /** What the comment says a model cost; `null` where it says nothing of it. */
  readonly usage: StatedUsage | null;
  /** What is remembered of reviews, the most important first, as far as there was room for it. */
  readonly reviews: RememberedReviews;
};

/** What readers are told of a run's usage. */
type StatedUsage = Omit<Usage, "model" | "durationMs" | "modelShutdown" | "promptCut">;

/** A run of a workflow, and the commit that it looked at. */
export type Run = { readonly id: number; readonly attempt: number; readonly headSha: string };

/** How many findings are gone, and how many have come, since the last review. */
export type Since = { readonly mended: number; readonly added: number };

type NoteState = {
  readonly path: string;
  /** A fingerprint for each finding; those of one rule in one section are alike. */
  readonly findings: readonly string[];
};

/** What there is to remember of a report. */
export function rememberNotes({ notes }: Report): readonly NoteState[] {
  return notes.map(({ path, findings }) => ({
    path,
    // Without the words it is about: a line that was edited and still lacks the same is no other finding.
    findings: findings.map(({ rule, section }) => fingerprint(rule, section)),
  }));
}

/**
 * Counts what has changed from one review to the next; `null` when nothing has.
 *
 * Notes that the later review is not about are left out: nobody mended them.
 */
export function compareNotes(
  before: CommentState["notes"],
  after: CommentState["notes"],
): Since | null {
  if (before === null || after === null) return null;
  const known = new Map(before.map(({ path, findings }) => [path, findings]));
  let mended = 0;
  let added = 0;
  for (const { path, findings } of after) {
    const earlier = known.get(path) ?? [];
    mended += countBeyond(earlier, findings);
    added += countBeyond(findings, earlier);
  }
  return mended + added === 0 ? null : { mended, added };
}

/** Whether one run came after another that looked at another commit. */
export function isLater(run: Run | null, other: Run | null): boolean {
  if (run === null || other === null || run.headSha === other.headSha) return false;
  return run.id > other.id || (run.id === other.id && run.attempt > other.attempt);
}

/** A state that says no more than which run it is of. */
export function blankState(run: Run | null): CommentState {
  return { run, notes: null, since: null, usage: null, reviews: new Map() };
}

/** Writes a state as JSON. */
export function stateToJson(state: CommentState): string {
  return JSON.stringify({ ...state, reviews: [...state.reviews] });
}

/** Reads a state, which may be anything; `null` when it is none of ours. A review that is none is left out. */
export function parseState(value: unknown): CommentState | null {
  const parsed = schema.safeParse(value);
  if (!parsed.success) return null;
  const { usage = null, reviews = [], ...state } = parsed.data;
  const read = reviews.flatMap(([path, review]) => {
    const remembered = parseRemembered(review);
    return remembered === null ? [] : [[path, remembered] as const];
  });
  return { ...state, usage, reviews: new Map(read) };
}

/** Far more than there is room for. */
const maximumReviews = 3000;

const count = z.int().check(z.nonnegative());

const schema = z.object({
  run: z.nullable(
    z.object({
      id: count,
      attempt: count,
      headSha: z.string().check(z.regex(/^[0-9a-f]{40,64}$/)),
    }),
  ),
  notes: z.nullable(
    z.array(
      z.object({ path: z.string(), findings: z.array(z.string().check(z.regex(/^[0-9a-f]{8}$/))) }),
    ),
  ),
  since: z.nullable(z.object({ mended: count, added: count })),
  // Comments of earlier versions have neither.
  usage: z.optional(
    z.nullable(
      z.object({
        requests: count,
        inputTokens: count,
        cachedInputTokens: count,
        outputTokens: count,
        estimated: z.boolean(),
        costUsd: z.nullable(z.number().check(z.nonnegative())),
      }),
    ),
  ),
  reviews: z.optional(
    z.array(z.tuple([z.string(), z.unknown()])).check(z.maxLength(maximumReviews)),
  ),
});

function fingerprint(rule: string, section: string | null): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([rule, section])))).slice(0, 8);
}

/** How many of `findings` are left when each of `others` is taken away once. */
function countBeyond(findings: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return findings.filter((finding) => {
    const times = left.get(finding) ?? 0;
    left.set(finding, times - 1);
    return times <= 0;
  }).length;
}
