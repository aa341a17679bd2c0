import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type Judgement, isReported } from "./judge.ts";
import type { Score } from "./score.ts";
import type { Statement } from "./statement.ts";

/** Everything that was measured, for whoever wants to look further than the table. */
export type Results = {
  readonly reviewer: string;
  readonly seed: number;
  readonly score: Score;
  readonly judgements: readonly Judgement[];
  /** What only one of the reviewers has. */
  readonly more: Readonly<Record<string, unknown>>;
};

/** Writes results as JSON, with a folder for them where there is none. */
export async function writeResults(path: string, results: Results): Promise<void> {
  const { reviewer, seed, score, judgements, more } = results;
  const cases = judgements.map((judgement) => {
    const { case: one, hits, others, wrong } = judgement;
    return {
      id: one.id,
      kind: one.kind.name,
      finder: one.kind.finder,
      difficulty: one.kind.difficulty,
      role: one.role,
      words: one.words,
      marks: one.marks,
      ...(one.role === "defect"
        ? { isFound: hits.length > 0 }
        : { isReported: isReported(judgement) }),
      hits: hits.map(show),
      others: others.map(show),
      wrong: wrong.map(show),
    };
  });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify({ reviewer, seed, score, ...more, cases }, null, 2)}\n`);
}

function show({ name, severity, places, words }: Statement): unknown {
  return { name, severity, places, words };
}
