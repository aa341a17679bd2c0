import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";

/** A server in front of another, which can keep a request waiting or break its connection. */
export type Gate = AsyncDisposable & { readonly url: string };

/** What becomes of a request: it goes on to the server behind, or its connection breaks before or after that. */
export type Passage = "pass" | "break before" | "break after";

/** Decides about a request, as late as it likes. */
export type Gatekeeper = (method: string, path: string) => Passage | Promise<Passage>;

/** Starts a gate on a free port of this machine. */
export async function startGate(target: string, keep: Gatekeeper): Promise<Gate> {
  const server = createServer((request, response) => {
    void passOn(target, keep, { request, response }).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The gate has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Pair = { readonly request: IncomingMessage; readonly response: ServerResponse };

async function passOn(
  target: string,
  keep: Gatekeeper,
  { request, response }: Pair,
): Promise<void> {
  const { method = "GET", url = "/" } = request;
  const sent = await buffer(request);
  const passage = await keep(method, new URL(url, target).pathname);
  if (passage === "break before") {
    request.socket.destroy();
    return;
  }
  const { authorization = "", accept = "*/*" } = request.headers;
  const answer = await fetch(target + url, {
    method,
    headers: { authorization, accept, "content-type": "application/json" },
    ...(sent.length === 0 ? {} : { body: new Uint8Array(sent) }),
  });
  const body = await answer.bytes();
  if (passage === "break after") {
    request.socket.destroy();
    return;
  }
  const headers = Array.from(answer.headers, ([name, value]) => [
    name,
    value.replaceAll(target, `http://${request.headers.host}`),
  ]).filter(([name = ""]) => !ofTheConnection.has(name));
  response.writeHead(answer.status, Object.fromEntries(headers));
  response.end(answer.status === 204 ? undefined : body);
}

const ofTheConnection: ReadonlySet<string> = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "keep-alive",
  "transfer-encoding",
]);
