import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { text as readText } from "node:stream/consumers";
import { logins } from "./accounts.ts";
import type { Answer, Exchange } from "./wire.ts";

/** Starts to listen on a free port of this machine. */
export async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return { server, url: `http://127.0.0.1:${address.port}` };
}

/** Reads the whole of a request. */
export async function readExchange(request: IncomingMessage, origin: string): Promise<Exchange> {
  const text = await readText(request);
  const { pathname, searchParams } = new URL(request.url ?? "/", origin);
  const { authorization = "", accept = "*/*" } = request.headers;
  const token = authorization.replace(/^(?:token|bearer) /i, "");
  return {
    method: request.method ?? "GET",
    path: pathname,
    query: searchParams,
    headers: { authorization, accept },
    text,
    body: parseJson(text),
    token: token === "" ? null : token,
    login: logins.get(token) ?? null,
  };
}

function parseJson(text: string): unknown {
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Sends an answer: bytes and text as they are, everything else as JSON. */
export function send(response: ServerResponse, { status, headers = {}, body }: Answer): void {
  const type =
    body instanceof Uint8Array ? "application/octet-stream" : "application/json; charset=utf-8";
  response.writeHead(status, { "content-type": type, ...headers });
  if (body instanceof Uint8Array) response.end(status === 204 ? undefined : body);
  else response.end(body === undefined ? undefined : JSON.stringify(body));
}
