import type { GitHubServer } from "#test/servers/github.ts";

/** What came back: the body as JSON where it is JSON, else as text. */
export type Reply = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
};

/** Sends one request as it is, with no client that repairs or repeats it; `notes` stands for the repository. */
export async function ask(
  { url, token }: Pick<GitHubServer, "url" | "token">,
  route: string,
  body?: unknown,
): Promise<Reply> {
  const [method = "GET", path = ""] = route.split(" ");
  const response = await fetch(url + path.replace(/^notes\b/, "/repos/notes-org/notes"), {
    method,
    headers: token === "" ? {} : { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: asJson(text) };
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
