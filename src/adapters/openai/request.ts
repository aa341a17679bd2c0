import type { OpenAI } from "openai";

import type { Prompt, PromptMessage } from "#core/review/prompt.ts";
import type { Endpoint } from "./endpoint.ts";

/** What is asked of an endpoint beyond the model and the messages; endpoints differ in what they take. */
export type RequestShape = {
  readonly output: "json_schema" | "json_object" | "text";
  readonly forbidsStoring: boolean;
};

/** What an endpoint has against a request: its own words, to be searched and never shown. */
export type Objection = { readonly status: number; readonly words: string };

type Params = OpenAI.Chat.ChatCompletionCreateParamsNonStreaming;

/** The shape to try first: everything that could be useful at this endpoint. */
export function widestShape(endpoint: Endpoint): RequestShape {
  return { output: "json_schema", forbidsStoring: endpoint.host === "api.openai.com" };
}

/** The next shape to try after an objection, or `null` if the objection is not to the shape. */
export function narrowShape(shape: RequestShape, objection: Objection): RequestShape | null {
  if (![400, 404, 422].includes(objection.status)) return null;
  if (shape.forbidsStoring && namesStore.test(objection.words)) {
    return { ...shape, forbidsStoring: false };
  }
  return concernsOutput.test(objection.words) ? narrowOutput(shape) : null;
}

/** One rung down the ladder, or `null` at its foot. */
export function narrowOutput(shape: RequestShape): RequestShape | null {
  const output = ladder[ladder.indexOf(shape.output) + 1];
  return output === undefined ? null : { ...shape, output };
}

/** What is left of two shapes when nothing is asked that one of them does not ask. */
export function narrowerOf(a: RequestShape, b: RequestShape): RequestShape {
  const rung = Math.max(ladder.indexOf(a.output), ladder.indexOf(b.output));
  return {
    output: ladder[rung] ?? "text",
    forbidsStoring: a.forbidsStoring && b.forbidsStoring,
  };
}

const ladder = ["json_schema", "json_object", "text"] as const;

// “Unknown parameter: 'store'”, “Unrecognized request argument supplied: store”, and pydantic's ["body","store"].
const namesStore = /["'`]store\\?["'`]|\b(?:argument|parameter|field|key)\b.{0,40}\bstore\b/i;

// DeepSeek says only that “this type is unavailable now”; Gemini names what it does not know of the schema.
const concernsOutput =
  /response[_ ]?(?:format|schema)|json[_ ]?schema|json[_ ]object|additionalProperties|structured[_ ]output|grammar|unavailable/i;

/**
 * Builds the body of one request.
 *
 * It has no temperature, which newer models refuse, and no `max_completion_tokens`: models that think count their
 * thoughts among those, so that a bound would cut off answers that are paid for. What a run may spend is held elsewhere.
 */
export function buildRequest(model: string, prompt: Prompt, shape: RequestShape): Params {
  const format = responseFormat(prompt, shape.output);
  return {
    model,
    messages: writeMessages(prompt, shape.output),
    ...(format && { response_format: format }),
    ...(shape.forbidsStoring && { store: false }),
  };
}

function responseFormat(
  { schema }: Prompt,
  output: RequestShape["output"],
): NonNullable<Params["response_format"]> | null {
  if (output === "text") return null;
  if (output === "json_object") return { type: output };
  const strict = { name: schema.name, strict: true, schema: { ...schema.schema } };
  return { type: output, json_schema: strict };
}

/** Where the schema is not a part of the request, it stands behind the instructions; json_object needs the word JSON. */
function writeMessages(
  { messages, schema }: Prompt,
  output: RequestShape["output"],
): Params["messages"] {
  if (output === "json_schema") return messages.map(({ role, content }) => ({ role, content }));
  const [first, ...rest] = messages;
  const instructions = first?.role === "system" ? `${first.content}\n\n` : "";
  const others = first?.role === "system" ? rest : messages;
  const system: PromptMessage = {
    role: "system",
    content: `${instructions}${request[output]}\n${JSON.stringify(schema.schema)}`,
  };
  return [system, ...others].map(({ role, content }) => ({ role, content }));
}

const request = {
  json_object: "Answer with one JSON object that satisfies this JSON Schema:",
  text: "Answer with one JSON object in a ```json fence, and nothing else. It has to satisfy this JSON Schema:",
} as const;

/** Whether an answer is what a strict schema makes of it; some endpoints take a schema and do not heed it. */
export function heedsSchema(text: string, { schema }: Prompt): boolean {
  const { required } = schema.schema;
  const names: readonly unknown[] = Array.isArray(required) ? required : [];
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== "object" || answer === null) return false;
    return names.every((name) => typeof name === "string" && Object.hasOwn(answer, name));
  } catch {
    return false;
  }
}
