import { findLine, type PatchLine, readPatch, type Side } from "./hunks.ts";
import type { DiffFile } from "./patches.ts";
import type { Anchor } from "./review-store.ts";
import { asObject } from "./wire.ts";

/** What GitHub has against the place of a comment; it never says which comment it means. */
export type AnchorProblem = "path" | "line" | "start-order" | "start-hunk";

type Problem = { readonly problem: AnchorProblem };

/** Finds the place of a comment in the diff of its pull request. */
export function findAnchor(files: readonly DiffFile[], draft: unknown): Anchor | Problem {
  const fields = asObject(draft);
  const { path, subject_type: subject } = fields;
  const patch = files.find(({ filename }) => filename === path)?.["patch"];
  if (typeof path !== "string" || typeof patch !== "string") return { problem: "path" };
  const side = asSide(fields["side"]) ?? "RIGHT";
  const start = { startLine: null, startSide: null };
  if (subject === "file") return { path, side, line: null, position: null, hunk: "", ...start };

  const lines = readPatch(patch);
  const end = findEnd(lines, side, fields);
  if (end === undefined) return { problem: "line" };
  // A position may be on a line that has been taken away.
  const endSide = end[side] === null ? "LEFT" : side;
  const { position } = end;
  const anchor = { path, side: endSide, line: end[endSide], position, hunk: quoteHunk(patch, end) };
  const { start_line: startLine } = fields;
  if (typeof startLine !== "number") return { ...anchor, ...start };
  const startSide = asSide(fields["start_side"]) ?? endSide;
  const problem = findStartProblem(lines, end, { startLine, startSide, endSide });
  return problem === null ? { ...anchor, startLine, startSide } : { problem };
}

function findEnd(
  lines: readonly PatchLine[],
  side: Side,
  { position, line }: Readonly<Record<string, unknown>>,
): PatchLine | undefined {
  return typeof position === "number"
    ? lines.find((one) => one.position === position)
    : findLine(lines, side, Number(line));
}

function findStartProblem(
  lines: readonly PatchLine[],
  end: PatchLine,
  asked: { readonly startLine: number; readonly startSide: Side; readonly endSide: Side },
): AnchorProblem | null {
  const { startLine, startSide, endSide } = asked;
  if (startSide === endSide && startLine >= Number(end[endSide])) return "start-order";
  const start = findLine(lines, startSide, startLine);
  if (start === undefined || start.hunk !== end.hunk) return "start-hunk";
  return start.position >= end.position ? "start-order" : null;
}

function asSide(value: unknown): Side | null {
  return value === "LEFT" || value === "RIGHT" ? value : null;
}

/** A comment quotes its hunk down to its own line. */
function quoteHunk(patch: string, { position }: PatchLine): string {
  const lines = patch.split("\n").slice(0, position + 1);
  return lines.slice(lines.findLastIndex((line) => line.startsWith("@@ -"))).join("\n");
}

/** In the words of a review that is refused as a whole. */
export const reviewProblems: Readonly<Record<AnchorProblem, string>> = {
  path: "Path could not be resolved",
  line: "Line could not be resolved",
  "start-order": "Pull request review thread start line must precede the end line.",
  "start-hunk": "Pull request review thread start line must be part of the same hunk as the line.",
};

/** In the words of a single comment that is refused. */
export function describeCommentProblem(problem: AnchorProblem): object {
  const [field, message] = commentProblems[problem];
  return { resource: "PullRequestReviewComment", code: "custom", field, message };
}

const thread = "pull_request_review_thread";
const commentProblems: Readonly<Record<AnchorProblem, readonly [string, string]>> = {
  path: [`${thread}.path`, `${thread}.path is invalid`],
  line: [`${thread}.line`, `${thread}.line must be part of the diff`],
  "start-order": [`${thread}.start_line`, `${thread}.start_line must precede the end line.`],
  "start-hunk": [
    `${thread}.start_line`,
    `${thread}.start_line must be part of the same hunk as the line.`,
  ],
};
