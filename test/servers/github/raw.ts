import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** A server that does as the test says, and lists what it was asked. */
export type RawServer = AsyncDisposable & {
  readonly url: string;
  readonly host: string;
  readonly asked: readonly string[];
};

/** Starts a server on a free port of this machine that need not answer at all. */
export async function startRaw(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<RawServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  const host = `127.0.0.1:${address.port}`;
  return {
    url: `http://${host}`,
    host,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers every request alike. */
export function always(status: number, contentType: string, body: string) {
  return (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(status, { "content-type": contentType });
    response.end(body);
  };
}
