import type { Description } from "./openapi.ts";
import { type Answer, type Exchange, refuse } from "./wire.ts";

/** Requests that GitHub does not know, which no test may make without saying so. */
export type Violations = {
  readonly list: readonly string[];
  readonly record: (problem: string) => void;
  /** Refuses a request that GitHub's description does not allow, and remembers it. */
  readonly check: (exchange: Exchange) => Answer | null;
  /** Hands over the violations so far to a test that has meant them. */
  readonly take: () => readonly string[];
};

/** Starts without any. */
export function trackViolations({ findRequestBreach }: Description): Violations {
  const list: string[] = [];
  const record = (problem: string): void => {
    list.push(problem);
  };
  return {
    list,
    record,
    check(exchange) {
      if (exchange.body === undefined) {
        record(`The body of ${exchange.method} ${exchange.path} is no JSON`);
        return refuse(400, "Problems parsing JSON");
      }
      // The description is of REST alone; GraphQL has a schema of its own.
      if (exchange.path === "/graphql") return null;
      const breach = findRequestBreach(exchange);
      if (breach === null) return null;
      record(breach.problem);
      return breach.status === 404
        ? refuse(404, "Not Found")
        : refuse(422, `Invalid request.\n\n${breach.problem}`);
    },
    take: () => list.splice(0),
  };
}
