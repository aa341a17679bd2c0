import type { Note } from "#core/note/note.ts";
import { estimateTokens } from "./estimate-tokens.ts";
import { numberLines } from "./prompt-lines.ts";

/** How many tokens the lines from one to another take in a prompt, both among them. */
export type WeighLines = (startLine: number, endLine: number) => number;

/** Weighs every line of a note once, as a prompt has it: long code is worth no more than what is sent of it. */
export function weighLines(note: Note): WeighLines {
  const all = note.sections.filter(({ isGenerated }) => !isGenerated);
  const weights = new Map<number, number>();
  let last = 0;
  for (const line of numberLines(note, { all, sent: new Set(all) }, note.language)) {
    last = Number(/^\d+:(\d+)/.exec(line)?.[1]);
    weights.set(last, estimateTokens(`${line}\n`));
  }
  const before = [0];
  for (let line = 1; line <= last; line += 1) {
    before.push((before[line - 1] ?? 0) + (weights.get(line) ?? 0));
  }
  const upTo = (line: number): number => before[Math.min(line, last)] ?? 0;
  return (startLine, endLine) => upTo(endLine) - upTo(startLine - 1);
}
