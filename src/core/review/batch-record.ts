import * as z from "zod/mini";

/** What is remembered of a batch between the run that sends it and the run that collects it. */
export type BatchRecord = z.infer<ReturnType<typeof recordSchema>>;

/** Reads a record; `null` for a text that is none. */
export function parseBatchRecord(text: string): BatchRecord | null {
  try {
    const result = recordSchema().safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

/** Writes a record, a line for each of its values. */
export function renderBatchRecord(record: BatchRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

function recordSchema() {
  return z.object({
    version: z.literal(1),
    /** What the endpoint calls the batch. */
    batch: z.string().check(z.regex(/^[\w-]{1,200}$/)),
    host: z.string(),
    model: z.string(),
    isCollected: z.boolean(),
    /** What each prompt goes by, which is also the `custom_id` of its request. */
    requests: z.array(z.string().check(z.regex(/^note-review-[0-9a-f]{32}$/))),
  });
}
