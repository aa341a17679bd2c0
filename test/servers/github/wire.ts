/** A request as the test server has read it. */
export type Exchange = {
  readonly method: string;
  /** As it was sent: percent-encoded, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The JSON body: `null` where there is none, `undefined` where it is no JSON. */
  readonly body: unknown;
  /** What came along to tell who asks, whether it is good or not. */
  readonly token: string | null;
  /** Whose token came along; `null` for a token that nobody has. */
  readonly login: string | null;
};

/** What goes back: JSON, or bytes as they are. */
export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
};

/** Whether a request changes something; a question to GraphQL is a POST that does not. */
export function isWrite({
  method,
  path,
  body,
}: Pick<Exchange, "method" | "path" | "body">): boolean {
  if (path !== "/graphql") return method !== "GET";
  return /^\s*mutation\b/.test(String(asObject(body)["query"]));
}

/** The parts of a path below a repository, as they were sent; `null` for a path elsewhere. */
export function readRoute(
  path: string,
): { readonly owner: string; readonly repo: string; readonly rest: string } | null {
  const [, owner, repo, rest] = /^\/repos\/([^/]+)\/([^/]+)\/(.+)$/.exec(path) ?? [];
  return owner === undefined || repo === undefined || rest === undefined
    ? null
    : { owner, repo, rest };
}

/** An answer in the form of GitHub's own errors. */
export function refuse(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    headers,
    body: { message, documentation_url: "https://docs.github.com/rest", status: String(status) },
  };
}

/** An answer in the form of GitHub's errors about what was sent. */
export function refuseInvalid(message: string, errors: readonly unknown[]): Answer {
  const { body, ...answer } = refuse(422, message);
  return { ...answer, body: { ...asObject(body), errors } };
}

/** The value as an object, or an empty one. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}

/** One page of a list, with the `link` header that GitHub would send. */
export function paginate(
  items: readonly unknown[],
  { path, query }: Exchange,
  origin: string,
): Answer {
  const size = Math.min(Number(query.get("per_page") ?? 30), 100);
  const page = Number(query.get("page") ?? 1);
  const body = items.slice((page - 1) * size, page * size);
  if (page * size >= items.length) return { status: 200, body };
  const next = new URLSearchParams(query);
  next.set("page", String(page + 1));
  return {
    status: 200,
    headers: { link: `<${origin}${path}?${next.toString()}>; rel="next"` },
    body,
  };
}
