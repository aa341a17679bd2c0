import { Ajv } from "ajv";
import { expect } from "vitest";
import { z } from "zod";
import type { Exchange } from "./recorder.ts";

const remarkShape = z.object({
  title: z.string(),
  quotes: z.array(z.object({ text: z.string() })),
});

/** What is looked at of a report on one note. */
export const reportShape = z.object({
  outcome: z.string(),
  notes: z.tuple([
    z.object({
      review: z.object({
        outcome: z.string(),
        reason: z.nullable(z.looseObject({ code: z.string() })),
        reviewer: z.string(),
        label: z.string(),
        strengths: z.array(remarkShape),
        suggestions: z.array(remarkShape),
        dropped: z.number(),
      }),
    }),
  ]),
  usage: z.object({
    model: z.string(),
    requests: z.number(),
    inputTokens: z.number(),
    outputTokens: z.number(),
  }),
});

const requestShape = z.object({
  response_format: z.object({
    type: z.literal("json_schema"),
    json_schema: z.object({ strict: z.literal(true), schema: z.looseObject({}) }),
  }),
});

const answerShape = z.object({
  choices: z.tuple([
    z.object({ finish_reason: z.string(), message: z.object({ content: z.string() }) }),
  ]),
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }),
});

const answeredShape = z.object({ title: z.string(), evidence: z.array(z.string()) });

/** An answer of the second pass has neither. */
const reviewShape = z.object({
  strengths: z.array(answeredShape).default([]),
  suggestions: z.array(answeredShape).default([]),
});

/** A remark as the model wrote it. */
export type AnsweredRemark = z.infer<typeof answeredShape>;

/** What a model said in one exchange: its remarks, none where it was cut off, and the tokens that were counted. */
export type Said = {
  readonly remarks: readonly AnsweredRemark[];
  readonly inputTokens: number;
  readonly outputTokens: number;
};

/** Reads an exchange; an answer that came to its end has to be what the schema of the request allows. */
export function readExchange({ request, answer }: Exchange): Said {
  const { schema } = requestShape.parse(request).response_format.json_schema;
  const { choices, usage } = answerShape.parse(answer);
  const tokens = { inputTokens: usage.prompt_tokens, outputTokens: usage.completion_tokens };
  const [{ finish_reason: reason, message }] = choices;
  if (reason !== "stop") return { remarks: [], ...tokens };
  const value: unknown = JSON.parse(message.content);
  expect(new Ajv().validate(schema, value)).toBe(true);
  const { strengths, suggestions } = reviewShape.parse(value);
  return { remarks: [...strengths, ...suggestions], ...tokens };
}
