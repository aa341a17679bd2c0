import { tokens } from "./accounts.ts";
import type { Description } from "./openapi.ts";
import { describeNeed, findNeed, isAllowed, type Permissions } from "./permissions.ts";
import { type Answer, type Exchange, isWrite, refuse } from "./wire.ts";

/** What the server knows of those who ask. */
export type AccessOptions = {
  readonly description: Description;
  readonly permissions: Permissions | undefined;
  /** Whether a repository is hidden from the public; `null` for one that is not there. */
  readonly isPrivate: (exchange: Exchange) => Promise<boolean | null>;
};

/** Who may do what. */
export type Access = {
  readonly check: (exchange: Exchange) => Promise<Answer | null>;
  readonly forbid: (exchange: Exchange) => Answer;
  /** What GitHub tells every app about what it has asked. */
  readonly headersOf: (exchange: Exchange) => Readonly<Record<string, string>>;
};

/** Makes the rules of one server. */
export function controlAccess({ description, permissions, isPrivate }: AccessOptions): Access {
  const headersOf = (exchange: Exchange): Readonly<Record<string, string>> => {
    const need = findNeed(description, exchange);
    if (need === null || !isApp(exchange)) return {};
    return { "x-accepted-github-permissions": describeNeed(need) };
  };
  const forbid = (exchange: Exchange): Answer =>
    refuse(403, "Resource not accessible by integration", headersOf(exchange));

  const checkApp = async (exchange: Exchange): Promise<Answer | null> => {
    const need = findNeed(description, exchange);
    const granted = exchange.token === tokens.workflow ? permissions : undefined;
    if (need === null || isAllowed(granted, need)) return null;
    // What everybody may read an app may read as well, but for the files of a run.
    const isOpen = !isWrite(exchange) && !isDownload(exchange);
    return isOpen && (await isPrivate(exchange)) !== true ? null : forbid(exchange);
  };

  return {
    forbid,
    headersOf,
    async check(exchange) {
      if (exchange.token === null) return checkStranger(exchange, isPrivate);
      if (exchange.login === null) return refuse(401, "Bad credentials");
      if (isApp(exchange)) return checkApp(exchange);
      const isCheckRun = /\/check-(?:runs|suites)(?:\/\d+)?$/.test(exchange.path);
      return isCheckRun && isWrite(exchange)
        ? refuse(403, "You must authenticate via a GitHub App.")
        : null;
    },
  };
}

async function checkStranger(
  exchange: Exchange,
  isPrivate: AccessOptions["isPrivate"],
): Promise<Answer | null> {
  const { path } = exchange;
  if (path === "/graphql") {
    return refuse(401, "This endpoint requires you to be authenticated.");
  }
  if (path.startsWith("/repos/") && (await isPrivate(exchange)) !== false) {
    return refuse(404, "Not Found");
  }
  const isClosed = isWrite(exchange) || isDownload(exchange) || path === "/user";
  return isClosed ? refuse(401, "Requires authentication") : null;
}

function isApp({ login }: Exchange): boolean {
  return login?.endsWith("[bot]") === true;
}

function isDownload({ path }: Exchange): boolean {
  return path.endsWith("/zip");
}
