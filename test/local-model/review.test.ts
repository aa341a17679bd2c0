import { afterAll, beforeAll, expect, test } from "vitest";
import { answerOf, strengthAnswer, suggestionAnswer } from "#test/core/model-answer.ts";
import { makeFolder } from "#test/entry/run-command.ts";
import { type Ollama, startOllama } from "./ollama.ts";
import { startRecorder } from "./recorder.ts";
import { type AnsweredRemark, readExchange, reportShape } from "./shapes.ts";

const claim = "A starter is flour and water in which wild yeast lives.";
const plan = "Next week I want to bake the same dough at 70 % and compare the crumb.";

const note = `# Sourdough, first loaves

## Summary

${claim} I feed mine twice a day with equal parts of both.

Hydration is the weight of the water over the weight of the flour. At 75 % the dough is soft and sticks to the table.

## Next steps

${plan}
`;

/** One thread is the slower one on an idle machine, and much the faster one on a busy one. */
const parameters = { num_ctx: 8192, num_predict: 600, num_thread: 1, top_k: 10, min_p: 0.1 };

/** A model as small as this brings some of its answers to an end, and goes on in others until it is stopped. */
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

/** What a model of this size repeats; so some of its quotes stand in the note, and it sees where an answer ends. */
const example = {
  user: `Review: ${claim} ${plan}`,
  assistant: JSON.stringify(
    answerOf({
      strengths: [
        strengthAnswer({
          title: "Says what a starter is",
          detail: "It defines a starter as flour, water and wild yeast.",
          evidence: [claim],
        }),
      ],
      suggestions: [
        suggestionAnswer({
          category: "clarity",
          priority: "medium",
          title: "Say why 70 %",
          problem: "The reason for 70 % is missing.",
          why: "Nobody can compare the crumb.",
          nextStep: "Add the reason.",
          evidence: [plan],
          absence: null,
        }),
      ],
      overall: { goal: "The note says what a starter is.", summary: "", topThree: [] },
    }),
  ),
};

let ollama: Ollama;

beforeAll(async () => {
  ollama = await startOllama();
  const create = (name: string, own: Readonly<Record<string, number>>): Promise<void> =>
    ollama.create(`smollm2-${name}`, { parameters: { ...parameters, ...own }, example });
  for (const seed of seeds) await create(String(seed), { seed });
  await create("curt", { num_predict: 16 });
  await create("short", { num_predict: 16, num_ctx: 512 });
});

afterAll(() => ollama[Symbol.asyncDispose]());

/** Has the note reviewed by the program as it is built, over an endpoint that is watched. */
async function review(model: string, ...flags: readonly string[]) {
  await using folder = await makeFolder({ "note.md": note });
  await using recorder = await startRecorder(ollama.url);
  const address = ["--base-url", `${recorder.url}/v1`, "--model", model];
  const words = ["review", ...address, "--format", "json", ...flags, "note.md"];
  const { status, output, errors } = await folder.run(words);
  expect(errors).toBe("");
  const report = reportShape.parse(JSON.parse(output));
  return { status, report, result: report.notes[0].review, exchanges: recorder.exchanges };
}

/** The first review in which the model said something and came to an end. */
async function reviewToTheEnd() {
  for (const seed of seeds) {
    const { exchanges, ...reviewed } = await review(`smollm2-${seed}`);
    const said = exchanges.map(readExchange);
    const remarks = said.flatMap((each) => each.remarks);
    if (remarks.length > 0) return { ...reviewed, said, remarks, model: `smollm2-${seed}` };
    // Answers that were all cut off, or say nothing, are none.
    expect(reviewed.result).toMatchObject({ outcome: "unavailable", reviewer: "built-in" });
  }
  throw new Error("The model has brought none of its answers to an end");
}

/** Whether a remark has a quote that is not even nearly in the note: no eight of its letters stand there in a row. */
function isInvented({ evidence }: AnsweredRemark): boolean {
  const own = lettersOf(note);
  return evidence.map(lettersOf).some((quote) => {
    const starts = Array.from({ length: Math.max(0, quote.length - 7) }, (_, start) => start);
    return !starts.some((start) => own.includes(quote.slice(start, start + 8)));
  });
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

test("a real model answers by the schema, and of what it says only what stands in the note is taken", async () => {
  const { status, report, result, said, remarks, model } = await reviewToTheEnd();

  expect(status).toBe(0);
  expect(report.usage).toEqual({
    model,
    requests: said.length,
    inputTokens: said.reduce((sum, { inputTokens }) => sum + inputTokens, 0),
    outputTokens: said.reduce((sum, { outputTokens }) => sum + outputTokens, 0),
  });
  expect(report.usage.inputTokens).toBeGreaterThan(100);
  expect(result.dropped).toBeGreaterThanOrEqual(remarks.filter(isInvented).length);
  const kept = [...result.strengths, ...result.suggestions];
  for (const { text } of kept.flatMap(({ quotes }) => quotes)) expect(note).toContain(text);
  // A model that nothing is left of has not reviewed, and the report does not say so.
  expect(result).toMatchObject(
    result.outcome === "reviewed"
      ? { reviewer: "model", label: model }
      : { reviewer: "built-in", outcome: "unavailable" },
  );
});

test("an answer that was cut off is named as one, and fails the run where that is asked for", async () => {
  const { status, report, result } = await review("smollm2-curt", "--on-model-failure", "fail");

  expect(report.outcome).toBe("unavailable");
  expect(result).toMatchObject({
    reviewer: "built-in",
    reason: { code: "model-answer-truncated" },
  });
  expect(status).toBe(1);
});

test("a prompt that Ollama cuts to its context is noticed, though Ollama says nothing of it", async () => {
  await using folder = await makeFolder({
    "note.md": `${note}\n${`${claim} ${plan}\n\n`.repeat(20)}`,
  });
  const address = ["--base-url", `${ollama.url}/v1`, "--model", "smollm2-short"];
  const { output } = await folder.run(["review", ...address, "note.md"]);

  expect(output).toMatch(/Of a prompt of about 1,\d{3} tokens the endpoint counted 512: /);
});

test("a model that the server does not have is named", async () => {
  const { status, result } = await review("smollm2-none");

  expect(result.reason).toEqual({ code: "model-not-found", status: 404, model: "smollm2-none" });
  expect(status).toBe(0);
});
