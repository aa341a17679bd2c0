import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { digestOf } from "#core/digest.ts";

/** Who gave a recorded answer, to what, and when. */
export type AnswerRecord = z.infer<typeof recordSchema>;

/** A folder of recorded answers: each a text of its own, and one index of them all. */
export type Answers = {
  readonly records: ReadonlyMap<string, AnswerRecord>;
  /** The answer to a request; `null` where none has been recorded. */
  readonly read: (id: string) => Promise<string | null>;
  readonly keep: (id: string, answer: string, record: AnswerRecord) => Promise<void>;
};

const recordSchema = z.strictObject({
  /** The note that was under review. */
  note: z.string(),
  /** The model or the reader that answered. */
  answerer: z.string(),
  /** The day of the answer. */
  date: z.iso.date(),
  /** A fingerprint of the instructions: another one, another prompt. */
  promptVersion: z.string(),
});

const indexSchema = z.record(z.string(), recordSchema);

/** What of a request decides its answer. */
export type AnsweredRequest = { readonly messages: unknown; readonly response_format?: unknown };

/** Names a request by what decides its answer, as shared/tools/manual-endpoint.mjs does. */
export function requestId({ messages, response_format: format = null }: AnsweredRequest): string {
  return digestOf(JSON.stringify([messages, format]), 12);
}

/** Opens a folder of answers; one that is not there has none. */
export async function openAnswers(folder: string): Promise<Answers> {
  const indexPath = join(folder, "answers.json");
  const index = indexSchema.parse(JSON.parse((await readText(indexPath)) ?? "{}"));
  const records = new Map(Object.entries(index));
  return {
    records,
    read: (id) => readText(answerPath(folder, id)),
    keep: async (id, answer, record) => {
      await mkdir(folder, { recursive: true });
      await writeFile(answerPath(folder, id), answer);
      records.set(id, record);
      const sorted = Object.fromEntries([...records].toSorted(([a], [b]) => (a < b ? -1 : 1)));
      await writeFile(indexPath, `${JSON.stringify(sorted, null, 2)}\n`);
    },
  };
}

function answerPath(folder: string, id: string): string {
  return join(folder, `${id}.answer.txt`);
}

async function readText(path: string): Promise<string | null> {
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
}
