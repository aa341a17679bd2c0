import { z } from "zod";

/** Sends a request on to an endpoint as it came. */
export type AskEndpoint = (request: Readonly<Record<string, unknown>>) => Promise<EndpointAnswer>;

/** What an endpoint made of a request; `content` is `null` where it did not answer it. */
export type EndpointAnswer = {
  readonly status: number;
  readonly content: string | null;
  readonly body: unknown;
};

const completionSchema = z.looseObject({
  choices: z.tuple(
    [z.looseObject({ message: z.looseObject({ content: z.string() }) })],
    z.unknown(),
  ),
});

/** Makes what asks an endpoint that speaks chat completions. */
export function openEndpoint(baseUrl: string, model: string, apiKey: string | null): AskEndpoint {
  const url = `${baseUrl.replace(/\/+$/, "")}/chat/completions`;
  const headers = {
    "content-type": "application/json",
    ...(apiKey === null ? {} : { authorization: `Bearer ${apiKey}` }),
  };
  return async (request) => {
    const body = JSON.stringify({ ...request, model });
    return readAnswer(await fetch(url, { method: "POST", redirect: "error", headers, body }));
  };
}

async function readAnswer(response: Response): Promise<EndpointAnswer> {
  const body = parseJson(await response.text());
  const completion = completionSchema.safeParse(body);
  const isAnswer = response.ok && completion.success;
  return {
    status: response.ok && !isAnswer ? 502 : response.status,
    content: isAnswer ? completion.data.choices[0].message.content : null,
    body,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { error: { message: "The endpoint did not answer with JSON" } };
  }
}
