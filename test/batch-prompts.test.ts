import { expect, test } from "vitest";
import { answerFromBatch, takePrompts } from "#batch-prompts.ts";
import { buildRepairPrompt } from "#core/review/build-prompt.ts";
import { promptId } from "#core/review/prompt-id.ts";
import type { Prompt } from "#core/review/prompt.ts";
import type { BatchEnd, Completion } from "#ports.ts";

const { signal } = new AbortController();
const answer: Completion = { ok: true, text: "{}", usage: null };

function ask(content: string, schema: Prompt["schema"]["schema"] = {}): Prompt {
  return { messages: [{ role: "user", content }], schema: { name: "review", schema } };
}

function end(status: BatchEnd["status"], ...answers: readonly Prompt[]): BatchEnd {
  const completions = new Map(answers.map((prompt) => [promptId(prompt), answer]));
  return { kind: "ended", status, completions };
}

test("prompts are taken down once each, and none is answered", async () => {
  const { completePrompt, prompts } = takePrompts();

  const completions = [
    await completePrompt(ask("one"), signal),
    await completePrompt(ask("two"), signal),
    await completePrompt(ask("one"), signal),
  ];

  expect(completions.map(({ ok }) => ok)).toEqual([false, false, false]);
  expect([...prompts]).toEqual([
    [promptId(ask("one")), ask("one")],
    [promptId(ask("two")), ask("two")],
  ]);
});

test("a prompt goes by its words and its schema, in what a batch takes for an id", () => {
  const ids = [
    ask("one"),
    ask("two"),
    ask("one", { type: "object" }),
    { ...ask("one"), messages: [{ role: "system", content: "one" } as const] },
  ].map(promptId);

  expect(new Set(ids).size).toBe(4);
  for (const id of ids) expect(id).toMatch(/^note-review-[0-9a-f]{32}$/);
  expect(promptId(ask("one"))).toBe(ids[0]);
});

test("a prompt is answered by what came for exactly this one", async () => {
  const batch = end("completed", ask("one"));
  const complete = answerFromBatch(batch, new Set([promptId(ask("one"))]));

  expect(await complete(ask("one"), signal)).toEqual(answer);
  expect(await complete(ask("one, changed"), signal)).toEqual({
    ok: false,
    failure: { code: "model-batch-lacks-note" },
  });
});

test("a prompt that was sent and has no answer says how the batch ended", async () => {
  const complete = answerFromBatch(end("expired"), new Set([promptId(ask("one"))]));

  expect(await complete(ask("one"), signal)).toEqual({
    ok: false,
    failure: { code: "model-batch-unanswered", status: "expired" },
  });
});

test("an answer that is not valid stays so: nobody is there to mend it", async () => {
  const complete = answerFromBatch(end("completed", ask("one")), new Set());

  expect(await complete(buildRepairPrompt(ask("one"), "?", "no JSON"), signal)).toEqual({
    ok: false,
    failure: { code: "model-answer-invalid" },
  });
});
