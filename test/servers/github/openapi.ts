import { readFileSync } from "node:fs";
import addFormats from "ajv-formats";
import { type Document, OpenAPIBackend, type Request } from "openapi-backend";
import { z } from "zod";
import { type Answer, asObject, type Exchange } from "./wire.ts";

/** What is wrong with a request or an answer by GitHub's own description of its API. */
export type Breach = { readonly status: 404 | 422; readonly problem: string };

/** The operation that a request asks for; `null` for one that GitHub, or the slice of it, does not know. */
export type FindOperation = (exchange: Pick<Exchange, "method" | "path">) => string | null;

/** GitHub's own description of its API, cut down by scripts/extract-openapi.ts. */
export type Description = {
  readonly findOperation: FindOperation;
  readonly findRequestBreach: (exchange: Exchange) => Breach | null;
  readonly findAnswerBreach: (
    asked: Pick<Exchange, "method" | "path">,
    answer: Answer,
  ) => Breach | null;
};

let loaded: Promise<Description> | null = null;

/** Loads the description, once however many servers ask. */
export function loadDescription(): Promise<Description> {
  loaded ??= describe();
  return loaded;
}

async function describe(): Promise<Description> {
  const text = readFileSync(new URL("openapi.json", import.meta.url), "utf8");
  const definition = z.custom<Document>().parse(closeBodies(JSON.parse(text, admitNull)));
  const api = new OpenAPIBackend({
    definition,
    quick: true,
    ajvOpts: { strict: false, allErrors: true, discriminator: false },
    customizeAjv: (ajv) => addFormats.default(ajv).addFormat("repo.nwo", /^[^/]+\/[^/]+$/),
  });
  await api.init();

  return {
    findOperation: (exchange) => api.matchOperation(requestOf(exchange))?.operationId ?? null,
    findRequestBreach(exchange) {
      const request = requestOf(exchange);
      const operation = api.matchOperation(request);
      const name = `${exchange.method} ${exchange.path}`;
      if (operation === undefined) {
        return { status: 404, problem: `GitHub's description has no ${name}` };
      }
      const { errors } = api.validateRequest(request, operation);
      return asBreach(name, errors);
    },
    findAnswerBreach(exchange, { status, body }) {
      const operation = api.matchOperation(requestOf(exchange));
      if (operation === undefined || status >= 300) return null;
      const { errors } = api.validateResponse(body, operation, status);
      return asBreach(`the answer to ${exchange.method} ${exchange.path}`, errors);
    },
  };
}

type Complaint = { readonly instancePath: string; readonly message?: string; params: object };

function asBreach(name: string, errors: readonly Complaint[] | null | undefined): Breach | null {
  if (!errors || errors.length === 0) return null;
  const complaints = errors.map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(" "),
  );
  return { status: 422, problem: `In ${name}: ${complaints.join("; ")}` };
}

function requestOf(exchange: Pick<Exchange, "method" | "path"> & Partial<Exchange>): Request {
  const { method, path, query, body } = exchange;
  return {
    method,
    path: joinLastSegments(path),
    headers: {},
    query: query?.toString() ?? "",
    // The validator takes `undefined` for no body at all.
    ...(body === null || body === undefined ? {} : { body }),
  };
}

const openEnded =
  /^(\/repos\/[^/]+\/[^/]+\/(?:contents|git\/(?:ref|refs|matching-refs)|branches|compare)\/)(.+)$/;

/** GitHub takes a slash in the names of files and branches as it is; a template takes one segment. */
function joinLastSegments(path: string): string {
  return path.replace(openEnded, (_, start: string, rest: string) => {
    return start + rest.replaceAll("/", "%2F");
  });
}

/** What may be null may be null even where its values are listed without it. */
function admitNull(_: string, value: unknown): unknown {
  const { nullable, enum: values } = asObject(value);
  if (nullable !== true || !Array.isArray(values)) return value;
  return { ...asObject(value), enum: [...values, null] };
}

/** GitHub ignores fields that it does not know; whoever sends one has misspelt it. */
function closeBodies(definition: unknown): unknown {
  const { paths, ...rest } = asObject(definition);
  const closed = mapValues(paths, (path) =>
    mapValues(path, (operation) => {
      const { requestBody, ...others } = asObject(operation);
      return requestBody === undefined ? operation : { ...others, requestBody: close(requestBody) };
    }),
  );
  return { ...rest, paths: closed };
}

function close(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(close);
  if (typeof schema !== "object" || schema === null) return schema;
  const isOpen = "properties" in schema && !("additionalProperties" in schema);
  return { ...mapValues(schema, close), ...(isOpen ? { additionalProperties: false } : {}) };
}

function mapValues(value: unknown, map: (item: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(asObject(value)).map(([key, item]) => [key, map(item)]));
}
