/** Makes a `fetch` that gives up after a time, the body of the answer included. */
export function timedFetch(timeoutMs: number): typeof fetch {
  return async (input, init) => {
    const timeout = AbortSignal.timeout(timeoutMs);
    const stop = init?.signal;
    const signal = stop ? AbortSignal.any([stop, timeout]) : timeout;
    const response = await fetch(input, { ...init, signal });
    // Octokit would take a body that breaks off for an empty one.
    const body = await response.arrayBuffer();
    return new Response(body.byteLength === 0 ? null : body, response);
  };
}
