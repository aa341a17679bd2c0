import { looksCostly } from "#core/note/looks-costly.ts";
import { splitLines } from "#core/note/lines.ts";
import { parseNote } from "#core/note/parse.ts";
import { isMarkdown } from "#core/note/text-path.ts";
import { estimateTokens } from "#core/review/estimate-tokens.ts";
import type { SourceText } from "#core/review/request.ts";

/** A source as a model may see it; its lines are those of the file. */
export type ReadSource = SourceText & {
  /** Whether that is all of it. */
  readonly isWhole: boolean;
};

/**
 * Makes of a file what a reader of it sees: of Markdown the visible text, of subtitles the words without their times.
 *
 * No more than so many tokens of it, cut after a line; `null` where that cannot be told of Markdown.
 */
export function readSourceText(
  { path, text }: SourceText,
  maximumTokens: number,
): ReadSource | null {
  // Before anything looks for a pattern in it.
  const start = text.slice(0, longest);
  const visible = showText(path, start);
  if (visible === null) return null;
  const kept = keepTokens(visible, maximumTokens);
  return { path, text: kept, isWhole: kept === visible && start === text };
}

/** In UTF-16 units: more than the tokens that are sent of a text in any script. */
const longest = 60_000;

function showText(path: string, text: string): string | null {
  if (isSubtitle(path)) return withoutTimes(text);
  if (!isMarkdown(path)) return text;
  const bytes = new TextEncoder().encode(text);
  if (looksCostly(bytes)) return null;
  const { obstacle, learnerText } = parseNote({ path, bytes }, () => []);
  if (obstacle !== null) return obstacle.kind === "empty" ? "" : null;
  return learnerText;
}

function isSubtitle(path: string): boolean {
  return /\.(?:srt|vtt)$/i.test(path);
}

/** Empties the lines that are for players alone, so that the others keep their numbers. */
function withoutTimes(text: string): string {
  const lines = splitLines(text);
  const isForPlayers = (line: string, index: number): boolean =>
    times.test(line) ||
    header.test(line) ||
    (isNumber.test(line) && times.test(lines[index + 1] ?? ""));
  return lines
    .map((line, index) => (isForPlayers(line, index) ? "" : line.replaceAll(tag, "")))
    .join("\n");
}

const times = /^\s*(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->/;
const header = /^\s*\uFEFF?(?:WEBVTT|Kind:|Language:|STYLE|REGION|NOTE)(?:\s|$)/;
const isNumber = /^\s*\d{1,6}\s*$/;
const tag = /<[^<>\n]{0,100}>|\{\\[^{}\n]{0,100}\}/g;

function keepTokens(text: string, maximum: number): string {
  const lines = splitLines(text);
  let tokens = 0;
  for (const [index, line] of lines.entries()) {
    // Each is numbered, which takes a token or two.
    tokens += line.trim() === "" ? 0 : estimateTokens(line) + 2;
    if (tokens > maximum) return lines.slice(0, index).join("\n");
  }
  return text;
}
