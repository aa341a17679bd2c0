import type { OpenAI } from "openai";

import type { Prompt } from "#core/review/prompt.ts";
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
  const output = concernsOutput.test(objection.words) ? narrowerOutput[shape.output] : null;
  return output && { ...shape, output };
}

const narrowerOutput = { json_schema: "json_object", json_object: "text", text: null } as const;

// “Unknown parameter: 'store'”, “Unrecognized request argument supplied: store”, and pydantic's ["body","store"].
const namesStore = /["'`]store\\?["'`]|\b(?:argument|parameter|field|key)\b.{0,40}\bstore\b/i;

// DeepSeek says only that “this type is unavailable now”.
const concernsOutput = /response[_ ]format|json[_ ]schema|json[_ ]object|unavailable/i;

/** Builds the body of one request. */
export function buildRequest(model: string, prompt: Prompt, shape: RequestShape): Params {
  const format = responseFormat(prompt, shape.output);
  return {
    model,
    messages: prompt.messages.map(({ role, content }) => ({ role, content })),
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
