import { listen } from "./transport.ts";
import type { Runs } from "./runs.ts";

/** Starts what GitHub keeps its artifacts in: another server, which refuses the token that it should not have been sent. */
export async function startStorage({
  findArtifact,
}: Pick<Runs, "findArtifact">): Promise<AsyncDisposable & { readonly url: string }> {
  const { server, url } = await listen((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const artifact = findArtifact(Number(pathname.slice(1)));
    if (request.headers.authorization !== undefined) {
      response.writeHead(401).end("InvalidAuthenticationInfo");
    } else if (artifact === null) {
      response.writeHead(404).end();
    } else {
      response.writeHead(200, { "content-type": "application/zip" }).end(artifact.archive);
    }
  });
  return {
    url,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
