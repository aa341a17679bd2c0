import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";

/** One request as it reached the server. */
export type ModelRequest = {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readonly<Record<string, unknown>>;
};

/** What the server does with a request. Behaviours that take a behaviour fall back on it. */
export type Behaviour = (request: ModelRequest, response: ServerResponse) => void;

/** A local server that speaks the OpenAI chat-completions protocol, as well or as badly as told. */
export type ModelServer = AsyncDisposable & {
  /** Without `/v1`: the base-url is `${url}/v1`. */
  readonly url: string;
  /** Every request so far, in order. */
  readonly requests: readonly ModelRequest[];
  /** Changes what happens from the next request on. */
  readonly behave: (behaviour: Behaviour) => void;
};

/** Starts a model server on a free port of 127.0.0.1, which knows one address only or behaves alike at each. */
export async function startModel(
  behaviour: Behaviour,
  { isEverywhere = false }: { readonly isEverywhere?: boolean } = {},
): Promise<ModelServer> {
  let current = behaviour;
  const requests: ModelRequest[] = [];
  const server = createServer((incoming, response) => {
    void readRequest(incoming).then((request) => {
      requests.push(request);
      const isKnown = isEverywhere || incoming.url?.endsWith("/v1/chat/completions");
      if (isKnown) current(request, response);
      else status(404)(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");

  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    behave: (next) => {
      current = next;
    },
    [Symbol.asyncDispose]: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function readRequest(incoming: IncomingMessage): Promise<ModelRequest> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  return {
    path: incoming.url ?? "",
    headers: incoming.headers,
    body: text.startsWith("{") ? JSON.parse(text) : {},
  };
}

/** Answers with a text, which may depend on the request. */
export function answer(text: string | ((request: ModelRequest) => string)): Behaviour {
  return (request, response) => {
    const content = typeof text === "string" ? text : text(request);
    sendJson(response, 200, chatCompletion({ content }));
  };
}

/** Answers with a value, written as JSON. */
export function answerJson(value: unknown): Behaviour {
  return answer(JSON.stringify(value));
}

/** Answers with one choice that differs from the usual one. */
export function answerOddly(odd: OddAnswer): Behaviour {
  return (_request, response) => sendJson(response, 200, chatCompletion(odd));
}

/** Answers with any status, headers and body; a text is sent as it is. */
export function send(code: number, body: unknown, headers: Record<string, string> = {}): Behaviour {
  return (_request, response) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    response.writeHead(code, { "content-type": "application/json", ...headers }).end(text);
  };
}

/** Always answers with this status and an error object. */
export function status(code: number, headers: Record<string, string> = {}): Behaviour {
  return send(code, { error: { message: `Status ${code}`, type: "test", code: null } }, headers);
}

/** Behaves in one way for the first requests and in another one after them. */
export function first(times: number, early: Behaviour, late: Behaviour): Behaviour {
  let count = 0;
  return (request, response) => {
    count += 1;
    (count <= times ? early : late)(request, response);
  };
}

/** Refuses some response formats with status 400, as an endpoint does that lacks them. */
export function refusingFormats(formats: readonly string[], otherwise: Behaviour): Behaviour {
  return (request, response) => {
    const type = formatOf(request);
    if (!formats.includes(type)) return otherwise(request, response);
    const message = `response_format.type '${type}' is not supported by this model`;
    return sendJson(response, 400, { error: { message, param: "response_format", code: null } });
  };
}

/** The type of a request's response format; `text` where it asks for none. */
export function formatOf({ body }: ModelRequest): string {
  const format = body["response_format"];
  const isTyped = typeof format === "object" && format !== null && "type" in format;
  return isTyped ? String(format.type) : "text";
}

/** Refuses every request that has a certain parameter, with status 400. */
export function refusingParameter(param: string, otherwise: Behaviour): Behaviour {
  return (request, response) => {
    if (!(param in request.body)) return otherwise(request, response);
    const message = `Unknown parameter: '${param}'.`;
    return sendJson(response, 400, { error: { message, param, code: "unknown_parameter" } });
  };
}

/** Takes the request and never answers. */
export function neverAnswer(): Behaviour {
  return () => {};
}

/** Hangs up without an answer. */
export function disconnect(): Behaviour {
  return (_request, response) => void response.destroy();
}

/** Hangs up in the middle of an answer. */
export function disconnectHalfway(): Behaviour {
  return (_request, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
    response.write('{"choices":[', () => response.destroy());
  };
}

/** Refuses the key, and repeats it. */
export function echoKey(): Behaviour {
  return ({ headers }, response) => {
    const message = `Incorrect API key provided: ${headers.authorization}`;
    sendJson(response, 401, { error: { message, code: message, param: message, type: message } });
  };
}

/** Sends a character of a body every so many milliseconds, for as long as somebody reads it. */
export function trickle(milliseconds: number): Behaviour {
  return (_request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const timer = setInterval(() => response.write(" "), milliseconds);
    response.on("close", () => clearInterval(timer));
  };
}

/** Sends a body that goes on for as long as somebody reads it. */
export function answerEndlessly(code = 200): Behaviour {
  return (_request, response) => {
    const chunk = " ".repeat(64 * 1024);
    const pour = (): void => {
      while (!response.destroyed && response.write(chunk)) continue;
    };
    response.on("drain", pour).writeHead(code, { "content-type": "application/json" });
    pour();
  };
}

type OddAnswer = {
  readonly content?: string | null;
  readonly refusal?: string | null;
  readonly finish_reason?: string;
  readonly usage?: Readonly<Record<string, unknown>> | null;
};

function chatCompletion(odd: OddAnswer): unknown {
  const { content = null, refusal = null, finish_reason = "stop", usage = countedTokens } = odd;
  return {
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1_790_000_000,
    model: "test-model",
    choices: [{ index: 0, message: { role: "assistant", content, refusal }, finish_reason }],
    usage,
  };
}

const countedTokens = {
  prompt_tokens: 120,
  completion_tokens: 30,
  total_tokens: 150,
  prompt_tokens_details: { cached_tokens: 100 },
};

function sendJson(response: ServerResponse, code: number, body: unknown): void {
  response.writeHead(code, { "content-type": "application/json" }).end(JSON.stringify(body));
}
