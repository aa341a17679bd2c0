import { OpenAI } from "openai";

import type { Endpoint } from "./endpoint.ts";

const usualBody = 2 * 1024 * 1024;
const longestObjection = 8192;

/**
 * Opens a client that takes nothing from the environment.
 *
 * The package fills every option that is left out from an OPENAI_* variable, so none is left out. `onHeaders` gets
 * the headers of every answer, whatever its status.
 */
export function createClient(
  endpoint: Endpoint,
  apiKey: string,
  {
    longestBody = usualBody,
    onHeaders = () => {},
  }: {
    readonly longestBody?: number;
    readonly onHeaders?: (headers: Headers) => void;
  } = {},
): OpenAI {
  return new OpenAI({
    apiKey,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: endpoint.baseUrl,
    logLevel: "off",
    maxRetries: 0,
    // A 307 would send the note on to a host that nobody has named.
    fetchOptions: { redirect: "error" },
    fetch: boundedFetch(apiKey, { longestBody, onHeaders }),
  });
}

/**
 * Makes a `fetch` with a fixed set of headers and a bounded body.
 *
 * The headers are written here and not passed on, because OPENAI_CUSTOM_HEADERS cannot be switched off. The body is
 * read here, so that the package's timeout covers it, and a connection lost half-way is a connection error.
 */
type Bounds = {
  readonly longestBody: number;
  readonly onHeaders: (headers: Headers) => void;
};

function boundedFetch(apiKey: string, { longestBody, onHeaders }: Bounds): typeof fetch {
  const headers = {
    accept: "application/json",
    authorization: `Bearer ${apiKey}`,
    "user-agent": "note-review",
  };
  return async (url, init) => {
    // A form has a boundary of its own, which only fetch itself knows.
    const type = init?.body instanceof FormData ? {} : { "content-type": "application/json" };
    const response = await fetch(url, { ...init, headers: { ...headers, ...type } });
    onHeaders(response.headers);
    if (response.body === null) return response;
    const body = await readBounded(response.body, longestBody);
    const content = response.ok ? body : await wrapObjection(body);
    return new Response(content, { status: response.status, headers: response.headers });
  };
}

/** The package takes error bodies apart, and falls over on a hostile one; a single text goes through it whole. */
async function wrapObjection(body: Blob): Promise<string> {
  const words = await body.text();
  return JSON.stringify({ error: words.slice(0, longestObjection) });
}

/** Reads a body to its end; one that is too long counts as none, and is not downloaded further. */
async function readBounded(
  body: AsyncIterable<Uint8Array<ArrayBuffer>>,
  longest: number,
): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > longest) return new Blob([]);
    chunks.push(chunk);
  }
  return new Blob(chunks);
}
