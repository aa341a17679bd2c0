import type { Problem } from "#core/problem.ts";
import { UserError } from "#errors.ts";

/** An address that speaks the OpenAI chat-completions protocol. */
export type Endpoint = {
  /** Without a trailing slash, credentials, query or fragment. */
  readonly baseUrl: string;
  /** Host name, with the port where it is not the usual one. */
  readonly host: string;
  readonly isLoopback: boolean;
};

// GitHub Models ended on 2026-07-30; a repository token must not be sent to whoever holds the names now.
const retiredHosts: readonly string[] = ["models.github.ai", "models.inference.ai.azure.com"];

const longestBaseUrl = 2000;

/** Reads the `base-url` setting, and refuses every address that a note or a key must not be sent to. */
export function parseEndpoint(baseUrl: string): Endpoint {
  const url = parseHttpUrl(baseUrl.trim());
  const isBare = url.username + url.password + url.search + url.hash === "";
  if (!isBare || /[?#]/.test(baseUrl)) {
    return refuse({ code: "base-url-invalid", baseUrl: withoutSecrets(url) });
  }

  const hostname = url.hostname.replace(/\.$/, "");
  if (retiredHosts.includes(hostname)) refuse({ code: "base-url-retired", host: hostname });

  const isLoopback = isLoopbackHost(hostname);
  if (url.protocol === "http:" && !isLoopback) {
    return refuse({ code: "base-url-insecure", host: url.host });
  }
  return { baseUrl: withoutSecrets(url).replace(/\/+$/, ""), host: url.host, isLoopback };
}

function parseHttpUrl(text: string): URL {
  if (text.length <= longestBaseUrl && URL.canParse(text)) {
    const url = new URL(text);
    if (url.protocol === "https:" || url.protocol === "http:") return url;
  }
  return refuse({ code: "base-url-invalid", baseUrl: showUnreadable(text) });
}

/** The parts of an address that cannot hold a key. */
function withoutSecrets(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`;
}

/** What may be repeated of a text that is no address: nothing that could be a password or a query. */
function showUnreadable(text: string): string {
  return text.includes("@") ? "…" : text.replace(/[?#].*$/s, "…").slice(0, 100);
}

function isLoopbackHost(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    /^127(?:\.\d{1,3}){3}$/.test(hostname) ||
    hostname === "[::1]"
  );
}

function refuse(problem: Problem): never {
  throw new UserError(problem);
}
