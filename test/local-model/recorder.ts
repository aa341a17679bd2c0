import { createServer } from "node:http";
import { text } from "node:stream/consumers";

/** One request and its answer, as they went between the program and the model server. */
export type Exchange = {
  readonly request: unknown;
  readonly status: number;
  readonly answer: unknown;
};

/** What stands between the program and the model server: it passes on, changes nothing, and remembers. */
export type Recorder = AsyncDisposable & {
  /** Without `/v1`. */
  readonly url: string;
  readonly exchanges: readonly Exchange[];
};

/** Stands before a model server, on a free port of 127.0.0.1. */
export async function startRecorder(target: string): Promise<Recorder> {
  const exchanges: Exchange[] = [];
  const server = createServer((incoming, response) => {
    void (async () => {
      const body = await text(incoming);
      const { method = "GET", url = "/" } = incoming;
      const headers = { "content-type": incoming.headers["content-type"] ?? "" };
      const answer = await fetch(target + url, { method, headers, body });
      const words = await answer.text();
      const { status } = answer;
      exchanges.push({ request: JSON.parse(body), status, answer: JSON.parse(words) });
      response.writeHead(status, { "content-type": "application/json" }).end(words);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    exchanges,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
